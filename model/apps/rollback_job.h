// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_job.h"
#include "apps/app_options.h"
#include "apps/apps_context.h"
#include "apps/config_snapshot.h"
#include "apps/replace_job.h"
#include "apps/rollback_choice.h"

namespace slipway {

/// Puts an older image in the place of the app's container: nothing is built and nothing is
/// fetched. The one that is left comes back when the older one does not answer.
class RollbackJob : public AppJob
{
    Q_OBJECT
public:
    RollbackJob(const AppsContext &context, Profile profile, AppSettings settings,
                RollbackOptions options, QObject *owner);

    int leftBuild() const; ///< The one that was in use before; 0: none.
    bool broughtSettingsBack() const { return m_options.configSnapshot; }

private:
    enum Row { kLook, kSwap };
    struct Found {
        QList<BuildRecord> records;
        QList<KeptImage> images;
        QList<ConfigSnapshot> snapshots;
    };
    void run() override;
    void lookAtContainer(const QList<ImageSummary> &images);
    void lookAtRecords(const QList<ImageSummary> &images);
    void choose(const Found &found);
    void swap(const KeptImage &image, int newest);
    BetweenContainers foldersOfThen(int build) const;
    void launched(const KeptImage &image, const Launched &launched);
    void pin();

    AppsContext m_context;
    Profile m_profile;
    AppSettings m_settings;
    RollbackOptions m_options;
    std::optional<ContainerDetails> m_container;
    std::optional<BuildRecord> m_record; ///< Of the build that is gone back to.
    AppOutcome m_outcome;
};

} // namespace slipway
