// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/replace_job.h"

#include "apps/build_record.h"
#include "apps/config_snapshot.h"
#include "apps/host_ports.h"
#include "apps/labels.h"
#include "apps/ready_probe.h"
#include "base/log.h"
#include "base/thread_job.h"
#include "engine/engine.h"

using namespace Qt::StringLiterals;

namespace slipway {

void noteNotReady(const Paths &paths, const LaunchRequest &request, const Error &error)
{
    if (error.kind != Error::Kind::Timeout && error.kind != Error::Kind::Failed)
        return; // that says nothing of the image
    const Result<> noted = noteTrial(paths, request.settings.id, buildOf(request.imageLabels),
                                     Trial::NotReady, QDateTime::currentDateTimeUtc());
    if (!noted)
        qCWarning(logApps).noquote() << noted.error().summary << noted.error().detail;
}

ReplaceJob::ReplaceJob(const AppsContext &context, LaunchRequest request, ContainerDetails old,
                       BetweenContainers between, QObject *owner)
    : WaitingJob(owner)
    , m_context(context)
    , m_request(std::move(request))
    , m_old(std::move(old))
    , m_between(std::move(between))
{}

void ReplaceJob::run()
{
    emit progressed({-1, tr("Stopping the old container")});
    if (!isRunning())
        return;
    awaitWhole(
        m_context.engine.stopContainer(m_old.id, -1, this), [this] { setAside(); },
        [this](const Error &error) { bringBack(error); });
}

void ReplaceJob::setAside()
{
    m_isAside = true; // from here on the name may be either
    awaitWhole(
        m_context.engine.renameContainer(m_old.id, setAsideName(m_request.settings.id), this),
        [this] { work(); }, [this](const Error &error) { bringBack(error); });
}

void ReplaceJob::work()
{
    if (!m_between.work) {
        tryNew();
        return;
    }
    m_hasWorked = true;
    JobOf<QStringList> *job = m_between.work(this);
    connect(job, &Job::progressed, this, &Job::progressed);
    await(
        job,
        [this](const QStringList &notes) {
            m_notes = notes;
            tryNew();
        },
        [this](const Error &error) { bringBack(error); });
}

quint16 ReplaceJob::oldPort() const
{
    const std::optional<Web> &web = m_request.profile.web;
    return web ? hostPortOf(m_old.ports, web->port.number()) : quint16(0);
}

void ReplaceJob::tryNew()
{
    if (const quint16 port = oldPort())
        m_request.heldPort = port;
    auto *launch = new LaunchJob(m_context, m_request, this);
    connect(launch, &Job::progressed, this, &Job::progressed);
    connect(launch, &Job::wrote, this, &Job::wrote);
    await(
        launch,
        [this](Launched launched) {
            launched.notes = m_notes + launched.notes;
            removeOld(launched);
        },
        [this](const Error &error) {
            noteNotReady(m_context.paths, m_request, error);
            bringBack(error);
        });
}

void ReplaceJob::removeOld(const Launched &launched)
{
    beginPuttingBack(); // the new one answers: there is nothing to go back to any more
    if (m_between.keep)
        m_between.keep();
    // A container that cannot be removed is found again by its name at the next start.
    awaitWhole(
        m_context.engine.removeContainer(m_old.id, true, this),
        [this, launched] { finish(launched); },
        [this, launched](const Error &) { finish(launched); });
}

void ReplaceJob::bringBack(const Error &error)
{
    beginPuttingBack();
    if (m_hasWorked && m_between.undo) {
        // Whatever took the old one's name writes into the folders no more.
        const auto removed = [this, error] { bringFoldersBack(error); };
        awaitWhole(
            m_context.engine.removeContainer(containerName(m_request.settings.id), true, this),
            removed, [removed](const Error &) { removed(); });
        return;
    }
    if (!m_isAside) {
        startOld(error);
        return;
    }
    const QString name = containerName(m_request.settings.id);
    awaitWhole(
        m_context.engine.inspectContainer(name, this),
        [this, name, error](const ContainerDetails &details) {
            if (details.id == m_old.id) { // it was never renamed
                startOld(error);
                return;
            }
            awaitWhole(
                m_context.engine.removeContainer(name, true, this),
                [this, error] { renameBack(error); },
                [this, error](const Error &) { renameBack(error); });
        },
        [this, error](const Error &) { renameBack(error); });
}

void ReplaceJob::bringFoldersBack(const Error &error)
{
    awaitWhole(
        m_between.undo(this), [this, error] { renameBack(error); },
        [this, error](const Error &undoing) {
            Error both = error;
            both.detail += u'\n' + undoing.summary + u'\n' + undoing.detail;
            renameBack(both);
        });
}

void ReplaceJob::renameBack(const Error &error)
{
    awaitWhole(
        m_context.engine.renameContainer(m_old.id, containerName(m_request.settings.id), this),
        [this, error] { startOld(error); }, [this, error](const Error &) { startOld(error); });
}

void ReplaceJob::startOld(const Error &error)
{
    const auto end = [this, error](bool isBack) {
        Error told = error;
        if (!told.isCancelled()) {
            told.summary += u' '
                + (isBack ? tr("The old container is running again.")
                          : tr("The old container is there but could not be started."));
        }
        fail(told);
    };
    if (!m_old.running) {
        fail(error);
        return;
    }
    awaitWhole(
        m_context.engine.startContainer(m_old.id, this),
        [this, end] {
            const std::optional<Web> &web = m_request.profile.web;
            if (oldPort() == 0) {
                end(true);
                return;
            }
            await(
                new ReadyProbe(
                    {.port = oldPort(), .path = web->ready.path, .within = web->ready.within},
                    this),
                [end] { end(true); }, [end](const Error &) { end(false); });
        },
        [end](const Error &) { end(false); });
}

void RecoverJob::run()
{
    awaitGone(m_context.engine.removeContainer(containerName(m_app), true, this),
              [this] { rename(); });
}

void RecoverJob::rename()
{
    awaitWhole(new ThreadJob<void>([paths = m_context.paths, app = m_app](
                                       const WorkContext &) { return undoSwap(paths, app); },
                                   this),
               [this] { bringBack(); });
}

void RecoverJob::bringBack()
{
    awaitWhole(m_context.engine.renameContainer(setAsideName(m_app), containerName(m_app), this),
               [this] {
                   awaitWhole(m_context.engine.startContainer(containerName(m_app), this),
                              [this] { finish({}); });
               });
}

} // namespace slipway
