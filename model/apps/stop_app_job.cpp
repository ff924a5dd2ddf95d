// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/stop_app_job.h"

#include "apps/config_snapshot.h"
#include "apps/finish_build_job.h"
#include "apps/labels.h"
#include "apps/offline_network.h"
#include "apps/replace_job.h"
#include "apps/tree_copy.h"
#include "apps/trial_job.h"
#include "apps/wished_stop.h"
#include "base/log.h"
#include "base/thread_job.h"
#include "engine/engine.h"
#include "profiles/profile_store.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway {

void StopAppJob::run()
{
    AppStep step;
    step.name = tr("Stop the app");
    setSteps({step});
    if (isRunning())
        beginStep(0);
    if (!isRunning())
        return; // a listener cancelled
    const auto end = [this] {
        endStep(0, AppStep::State::Done);
        if (isRunning())
            finish(AppOutcome());
    };
    const auto endIfGone = [this, end](const Error &error) {
        if (error.kind == Error::Kind::Missing)
            end();
        else
            fail(error);
    };
    const auto stop = [this, end, endIfGone](const ContainerDetails &container) {
        // Before the stop: Slipway may be gone when it has ended.
        const Result<> noted = noteWishedStop(m_context.paths, app(), container);
        if (!noted)
            qCWarning(logApps).noquote() << noted.error().summary;
        awaitWhole(m_context.engine.stopContainer(container.id, -1, this), end, endIfGone);
    };
    await(m_context.engine.inspectContainer(containerName(app()), this), stop, endIfGone);
}

void RemoveAppJob::run()
{
    AppStep step;
    step.name = tr("Remove the app");
    setSteps({step});
    if (isRunning())
        beginStep(0);
    if (!isRunning())
        return; // a listener cancelled
    await(m_context.engine.containers(labelFilter(app()), this),
          [this](const QList<ContainerSummary> &containers) {
              m_containers = containers;
              await(m_context.engine.images(labelFilter(app()), this),
                    [this](const QList<ImageSummary> &images) {
                        m_images = images;
                        removeNextContainer();
                    });
          });
}

void RemoveAppJob::removeNextContainer()
{
    if (m_containers.isEmpty()) {
        removeErrands({givingName(app()), listingName(app())});
        return;
    }
    const ContainerSummary container = m_containers.takeFirst();
    const auto remove = [this, id = container.id] {
        awaitWhole(m_context.engine.removeContainer(id, true, this),
                   [this] { removeNextContainer(); });
    };
    if (container.state == "running"_L1)
        awaitWhole(m_context.engine.stopContainer(container.id, -1, this), remove);
    else
        remove();
}

/// Containers for errands of Slipway's own, which a crash left: they bear no app's label.
void RemoveAppJob::removeErrands(QStringList names)
{
    if (names.isEmpty()) {
        await(new RemoveNetworkJob(m_context, app(), this), [this] { removeNextImage(); });
        return;
    }
    const QString name = names.takeFirst();
    awaitGone(m_context.engine.removeContainer(name, true, this),
              [this, names] { removeErrands(names); });
}

void RemoveAppJob::removeNextImage()
{
    if (!m_options.images || m_images.isEmpty()) {
        removeData();
        return;
    }
    const ImageSummary image = m_images.takeFirst();
    // It may have gone with another one.
    awaitGone(m_context.engine.removeImage(image.id, true, this), [this] { removeNextImage(); });
}

void RemoveAppJob::removeData()
{
    forgetWishedStop(m_context.paths, app());
    const QString folder = m_context.paths.appData(app());
    const auto end = [this] {
        endStep(0, AppStep::State::Done);
        if (isRunning())
            finish(m_outcome);
    };
    if (!QFileInfo(folder).isDir()) {
        end();
        return;
    }
    if (!m_options.data) {
        m_outcome.notes.append(tr("Its settings stay in %1.").arg(folder));
        end();
        return;
    }
    awaitWhole(
        new ThreadJob<void>(
            [folder, snapshots = snapshotsFolder(m_context.paths, app()),
             layout = layoutFolder(m_context.paths, app())](const WorkContext &) -> Result<> {
                // A link instead of the folder was put there by the person: what it leads to is
                // theirs.
                if (QFileInfo(folder).isSymLink() || !QDir(folder).removeRecursively()) {
                    return failure(
                        Error::Kind::NoPermission,
                        RemoveAppJob::tr("The folder %1 could not be removed whole.").arg(folder));
                }
                // Copies of what was just deleted.
                removeTree(snapshots);
                removeTree(layout);
                return {};
            },
            this),
        end);
}

void RecoverAppJob::run()
{
    AppStep step;
    step.name = tr("Bring back the last container");
    setSteps({step});
    if (isRunning())
        beginStep(0);
    if (!isRunning())
        return; // a listener cancelled
    await(new EndTrialJob(m_context, app(), this), [this] {
        if (m_left.isSetAside)
            await(new RecoverJob(m_context, app(), this), [this] { finishBuild(); });
        else
            finishBuild();
    });
}

void RecoverAppJob::finishBuild()
{
    if (!m_left.isCutShort) {
        end();
        return;
    }
    setPhase(Phase::Testing); // The app itself is not touched.
    if (!isRunning())
        return;
    const ProfileStore &store = m_context.store;
    auto *job = new FinishBuildJob(m_context, app(), store.profile(store.app(app()).profile), this);
    showProgressOf(job, 0);
    await(
        job, [this] { end(); },
        [this](const Error &error) {
            if (error.isCancelled()) {
                fail(error);
                return;
            }
            // What is there can be used; only its lock says less.
            qCWarning(logApps).noquote() << error.summary << error.detail;
            end();
        });
}

void RecoverAppJob::end()
{
    endStep(0, AppStep::State::Done);
    if (isRunning())
        finish(AppOutcome());
}

} // namespace slipway
