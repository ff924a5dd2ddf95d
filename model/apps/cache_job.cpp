// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cache_job.h"

#include "base/thread_job.h"

namespace slipway {

CacheJob::CacheJob(CacheQuestion question, DiffRequest diff, QObject *owner)
    : WaitingJob(owner)
    , m_question(std::move(question))
    , m_diff(std::move(diff))
{}

void CacheJob::run()
{
    const Result<Commit> then = Commit::parse(m_question.before.commits.value(m_question.path));
    if (!then) {
        finish(std::optional<CachedSteps>());
        return;
    }
    if (*then == m_question.commit) {
        reckon();
        return;
    }
    m_diff.from = *then;
    m_diff.mostPatch = 0;
    await(
        compareCommits(m_diff, this),
        [this](const CommitDiff &diff) {
            for (const FileChange &file : diff.files)
                m_question.files.append(file.path);
            reckon();
        },
        [this](const Error &error) {
            if (error.isCancelled())
                fail(error);
            else
                finish(std::optional<CachedSteps>());
        });
}

void CacheJob::reckon()
{
    auto *job = new ThreadJob<std::optional<CachedSteps>>(
        [question = m_question](const WorkContext &) -> Result<std::optional<CachedSteps>> {
            const Result<MachineFacts> machine = machineFacts();
            if (!machine)
                return failure(machine.error());
            return cachedSteps(question, *machine);
        },
        this);
    await(job, [this](const std::optional<CachedSteps> &steps) { finish(steps); });
}

} // namespace slipway
