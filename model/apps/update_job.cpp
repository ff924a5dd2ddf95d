// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/update_job.h"

#include "apps/config_snapshot.h"
#include "apps/labels.h"
#include "apps/replace_job.h"
#include "apps/trial_job.h"

namespace slipway {

UpdateJob::UpdateJob(const AppsContext &context, LaunchRequest request, ContainerDetails old,
                     std::optional<bool> beside, QObject *owner)
    : WaitingJob(owner)
    , m_context(context)
    , m_request(std::move(request))
    , m_old(std::move(old))
    , m_beside(beside)
{}

void UpdateJob::run()
{
    const Result<QList<AppFolder>> folders =
        foldersOf(m_context, m_request.profile, m_request.settings);
    if (!folders) {
        fail(folders.error());
        return;
    }
    const bool isBeside =
        m_beside.value_or(whyNotTwice(m_request.profile, m_request.settings, *folders).isEmpty());
    if (isBeside)
        tryBeside();
    else
        replace();
}

void UpdateJob::tryBeside()
{
    auto *job = new TrialJob(m_context, m_request, TrialPurpose::Update, this);
    connect(job, &Job::progressed, this, [this](const Progress &progress) {
        emit progressed({progress.fraction, tr("Beside the old one: %1").arg(progress.step)});
    });
    connect(job, &Job::wrote, this, &Job::wrote);
    await(
        job, [this](const Launched &) { endTrial(); },
        [this, job](const Error &error) {
            Error told = error;
            if (job->wasStarted()) {
                noteNotReady(m_context.paths, m_request, error);
                told.summary += u' ' + tr("The old one was not stopped.");
            } else if (!error.isCancelled()) {
                // It could not be tried; that says nothing of the image.
                m_notes.append(
                    tr("It could not be tried beside the old one. %1").arg(error.summary));
                replace();
                return;
            }
            fail(told);
        });
}

void UpdateJob::endTrial()
{
    await(new EndTrialJob(m_context, m_request.settings.id, this), [this] { replace(); });
}

void UpdateJob::replace()
{
    BetweenContainers between;
    const int left = buildOf(m_old.labels);
    if (left > 0)
        between.work = [this, left](QObject *owner) {
            return snapshotBefore(m_context, m_request.profile, m_request.settings, left, owner);
        };
    auto *job = new ReplaceJob(m_context, m_request, m_old, between, this);
    connect(job, &Job::progressed, this, &Job::progressed);
    connect(job, &Job::wrote, this, &Job::wrote);
    await(job, [this](Launched launched) {
        launched.notes = m_notes + launched.notes;
        finish(launched);
    });
}

} // namespace slipway
