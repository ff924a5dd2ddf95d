// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_job.h"
#include "apps/app_options.h"
#include "apps/app_status.h"
#include "apps/apps_context.h"
#include "apps/engine_view.h"
#include "base/settings.h"
#include "profiles/profile_store.h"

#include <memory>

namespace slipway {

class JobJournal;

/// All apps on one engine: their statuses, kept true by the engine's events, and the work that is
/// done on them.
class Apps : public QObject
{
    Q_OBJECT
public:
    Apps(AppsContext context, QObject *owner = nullptr);
    ~Apps() override;

    /// Begins to follow the engine. With @p recover, replacements that a crash cut short are put
    /// back.
    void follow(bool recover = true);
    void tryEngineNow(); ///< The person asked: connect without waiting.
    void tryEngineUnlessStopped(); ///< The person came back; see EngineEvents.
    /// Follows another engine instead. Only while no job runs.
    void moveTo(const EngineChoice &choice);
    const AppsContext &context() const;
    const EngineView &engine() const;

    QList<AppStatus> statuses() const; ///< In the store's order; then apps whose profile is gone.
    AppStatus status(const AppId &id) const;
    AppJob *job(const AppId &id) const; ///< What is being done now; null: nothing.
    QList<AppJob *> jobs() const;
    JobJournal &journal() const; ///< What was done, and is being done, by whom ever.
    QList<ImageSummary> images(const AppId &id) const; ///< That the engine has of it.

    // Each makes the job, starts it and owns it (it is deleted after finished()). While another one
    // works on the same app it ends at once with Conflict.
    AppJob *build(const AppId &id, const BuildOptions &options = {});
    AppJob *install(const AppId &id); ///< Builds and starts.
    AppJob *rebuild(const AppId &id,
                    const BuildOptions &options = {}); ///< Builds beside; replaces when good.
    AppJob *start(const AppId &id);
    AppJob *stop(const AppId &id);
    AppJob *restart(const AppId &id);
    AppJob *remove(const AppId &id, const RemoveOptions &options);
    AppJob *rollback(const AppId &id, const RollbackOptions &options);
    /// Searches for the commit that broke it: a BisectJob, or a job that was refused. One that was
    /// begun with the same options goes on.
    AppJob *bisect(const AppId &id, const BisectOptions &options);
    AppJob *continueBisect(const AppId &id); ///< The search that is kept, if any.

    /// Of the app's container; null when it has none. The caller starts and owns it.
    ContainerLogsJobBase *logs(const AppId &id, const LogsRequest &request, QObject *owner);
    ContainerStatsJobBase *stats(const AppId &id, QObject *owner);
    JobOf<ContainerStats> *statsOnce(const AppId &id, QObject *owner);

signals:
    void changed(const slipway::AppId &id);
    void engineChanged();
    void listed(); ///< After each look at the whole engine: statuses are what the engine says.
    void unreachable(const slipway::Error &why); ///< Each try to connect that failed.
    void jobBegan(slipway::AppJob *job);
    void jobEnded(slipway::AppJob *job); ///< Its last moment: it is deleted when control returns to
                                         ///< the event loop.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway
