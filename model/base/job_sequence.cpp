// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/job_sequence.h"

namespace slipway {

void JobSequence::add(QString name, Factory make, double weight)
{
    m_steps.push_back({std::move(name), std::move(make), weight});
}

void JobSequence::letGo()
{
    if (!m_current)
        return;
    m_current->disconnect(this);
    m_current->cancel();
    m_current->deleteLater();
    m_current.clear();
}

void JobSequence::next()
{
    while (m_at < m_steps.size()) {
        const int index = int(m_at);
        emit stepStarted(index, m_steps[m_at].name);
        if (isFinished())
            return; // a listener cancelled
        report({});
        if (isFinished())
            return;
        Job *job = m_steps[m_at].make(this);
        if (!job) {
            ++m_at;
            emit stepFinished(index, nullptr);
            continue;
        }
        m_current = job;
        connect(job, &Job::progressed, this, &JobSequence::report);
        connect(job, &Job::wrote, this, &Job::wrote);
        connect(job, &Job::finished, this, [this, job, index] {
            m_current.clear();
            job->deleteLater();
            ++m_at;
            const std::optional<Error> error =
                job->error() ? std::optional(*job->error()) : std::nullopt;
            emit stepFinished(index, error ? &*error : nullptr);
            if (error)
                fail(*error);
            else if (!isFinished())
                next();
        });
        job->start();
        return;
    }
    finish({});
}

void JobSequence::report(const Progress &progress)
{
    double done = 0;
    double all = 0;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        all += m_steps[i].weight;
        if (i < m_at)
            done += m_steps[i].weight;
    }
    if (m_at < m_steps.size() && progress.fraction > 0)
        done += m_steps[m_at].weight * progress.fraction;
    const QString step =
        progress.step.isEmpty() && m_at < m_steps.size() ? m_steps[m_at].name : progress.step;
    emit progressed({all > 0 ? done / all : -1, step});
}

} // namespace slipway
