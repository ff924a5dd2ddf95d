// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/run_extras.h"

#include "apps/offline_network.h"
#include "apps/option_check.h"
#include "base/thread_job.h"
#include "engine/engine.h"
#include "profiles/launch_options.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype kShortestSecret = 4;

bool needsImage(const Profile &profile, const AppSettings &settings)
{
    return profile.lineage == Profile::Lineage::Image && profile.run.command.isEmpty()
        && !launchWords(profile, settings).isEmpty();
}

/// Those that are given: one that is switched off is not asked for.
QStringList wantedSecrets(const AppSettings &settings)
{
    QStringList names;
    for (const QString &name : settings.run.secrets) {
        if (!settings.run.environmentOff.contains(name))
            names << name;
    }
    return names;
}

} // namespace

QString secretName(const AppId &app, const QString &variable)
{
    return u"app/%1/%2"_s.arg(app.text(), variable);
}

QString withoutSecrets(QString text, const QMap<QString, QString> &secrets)
{
    for (const QString &secret : secrets) {
        if (secret.size() >= kShortestSecret)
            text.replace(secret, u"••••"_s);
    }
    return text;
}

RunExtrasJob::RunExtrasJob(const AppsContext &context, Profile profile, AppSettings settings,
                           QString imageId, QObject *owner)
    : WaitingJob(owner)
    , m_context(context)
    , m_profile(std::move(profile))
    , m_settings(std::move(settings))
    , m_imageId(std::move(imageId))
{}

bool RunExtrasJob::isNeeded(const Profile &profile, const AppSettings &settings)
{
    return !wantedSecrets(settings).isEmpty() || needsImage(profile, settings)
        || !settings.run.internet || !strayOptions(profile, settings).isEmpty()
        || !givenOptions(profile, settings).isEmpty();
}

void RunExtrasJob::run()
{
    for (const QString &name : strayOptions(m_profile, m_settings))
        m_extras.notes
            << tr("The option “%1” does not fit this profile any more: it was left out.").arg(name);
    const QStringList names = wantedSecrets(m_settings);
    if (names.isEmpty()) {
        lookAtImage();
        return;
    }
    using Secrets = QMap<QString, QString>;
    const auto look = [names, app = m_settings.id, name = m_profile.name,
                       find = m_context.secrets](const WorkContext &work) -> Result<Secrets> {
        Secrets found;
        for (const QString &variable : names) {
            const auto value = find && !work.isCancelled() ? find(secretName(app, variable))
                                                           : std::optional<QString>();
            if (!value)
                return failure(Error::Kind::Missing,
                               tr("The keyring does not have the secret %1 of %2. Enter it again.")
                                   .arg(variable, name));
            found.insert(variable, *value);
        }
        return found;
    };
    await(new ThreadJob<Secrets>(look, this), [this](const Secrets &found) {
        m_extras.secrets = found;
        lookAtImage();
    });
}

void RunExtrasJob::lookAtImage()
{
    if (!needsImage(m_profile, m_settings)) {
        lookAtNetwork();
        return;
    }
    await(m_context.engine.inspectImage(m_imageId, this), [this](const ImageDetails &image) {
        m_extras.imageCommand = image.command;
        lookAtNetwork();
    });
}

void RunExtrasJob::lookAtNetwork()
{
    if (m_settings.run.internet) {
        finish(m_extras);
        return;
    }
    await(new OfflineNetworkJob(m_context, m_settings.id, this), [this](const QString &name) {
        m_extras.network = name;
        finish(m_extras);
    });
}

} // namespace slipway
