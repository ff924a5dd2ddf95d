// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps_context.h"
#include "base/waiting_job.h"
#include "profiles/app_settings.h"

namespace slipway {

/// Under which name the keyring has the value of an app's variable: "app/comfyui/HF_TOKEN".
QString secretName(const AppId &app, const QString &variable);

/// @p text without the values of secrets in it. Values of fewer than four characters stay: hiding
/// them would hide the text.
QString withoutSecrets(QString text, const QMap<QString, QString> &secrets);

/// What a container is made from beside its app's profile and settings.
struct RunExtras {
    QMap<QString, QString> secrets; ///< Variable → value.
    QStringList imageCommand; ///< See ContainerPlan.
    QString network;
    QStringList notes;
};

/// Gathers it: secrets from the keyring, the image's own command, a network without internet; notes
/// options that do not fit.
/// Missing: the keyring does not have a secret.
class RunExtrasJob : public WaitingJob<RunExtras>
{
    Q_OBJECT
public:
    RunExtrasJob(const AppsContext &context, Profile profile, AppSettings settings, QString imageId,
                 QObject *owner);
    /// Whether there is anything to gather.
    static bool isNeeded(const Profile &profile, const AppSettings &settings);

private:
    void run() override;
    void lookAtImage();
    void lookAtNetwork();

    AppsContext m_context;
    Profile m_profile;
    AppSettings m_settings;
    QString m_imageId;
    RunExtras m_extras;
};

} // namespace slipway
