// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/trial_job.h"

#include "apps/labels.h"
#include "apps/tree_copy.h"
#include "base/log.h"
#include "engine/engine.h"

#include <QDir>

namespace slipway {

TrialJob::TrialJob(const AppsContext &context, LaunchRequest request, TrialPurpose purpose,
                   QObject *owner)
    : WaitingJob(owner)
    , m_context(context)
    , m_request(std::move(request))
    , m_purpose(purpose)
{}

void TrialJob::run()
{
    // Of one that a crash cut short.
    await(new EndTrialJob(m_context, m_request.settings.id, this), [this] { prepare(); });
}

void TrialJob::prepare()
{
    emit progressed({-1, tr("Copying its settings")});
    if (!isRunning())
        return;
    const Result<QList<AppFolder>> folders =
        foldersOf(m_context, m_request.profile, m_request.settings);
    if (!folders) {
        fail(folders.error());
        return;
    }
    const QString scratch = trialFolder(m_context.paths, m_request.settings.id);
    auto *job = new ThreadJob<QList<AppFolder>>(
        [all = *folders, purpose = m_purpose,
         scratch](const WorkContext &context) -> Result<QList<AppFolder>> {
            if (!QDir().mkpath(scratch)) {
                return failure(Error::Kind::NoPermission,
                               TrialJob::tr("The folder %1 cannot be made.").arg(scratch));
            }
            const Result<QList<AppFolder>> there = makeFolders(all);
            return there ? prepareTrial(trialFolders(*there, purpose), scratch, context) : there;
        },
        this);
    await(
        job, [this](const QList<AppFolder> &ready) { launch(ready); },
        [this](const Error &error) { clearAway(error); });
}

void TrialJob::launch(const QList<AppFolder> &folders)
{
    m_request.trialFolders = folders;
    m_request.heldPort.reset();
    auto *job = new LaunchJob(m_context, m_request, this);
    connect(job, &Job::progressed, this, &Job::progressed);
    connect(job, &Job::wrote, this, &Job::wrote);
    await(
        job, [this](const Launched &launched) { finish(launched); },
        [this](const Error &error) {
            m_wasStarted = error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Failed;
            clearAway(error);
        });
}

void TrialJob::clearAway(const Error &error)
{
    beginPuttingBack();
    awaitWhole(
        new EndTrialJob(m_context, m_request.settings.id, this), [this, error] { fail(error); },
        [this, error](const Error &why) {
            qCWarning(logApps).noquote()
                << "A trial could not be taken away:" << why.summary << why.detail;
            fail(error);
        });
}

void EndTrialJob::run()
{
    awaitGone(m_context.engine.removeContainer(trialName(m_app), true, this),
              [this] { removeFolders(); });
}

void EndTrialJob::removeFolders()
{
    awaitWhole(new ThreadJob<void>(
                   [folder = trialFolder(m_context.paths, m_app)](const WorkContext &) -> Result<> {
                       removeTree(folder);
                       return {};
                   },
                   this),
               [this] { finish({}); });
}

} // namespace slipway
