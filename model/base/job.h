// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>

#include <optional>
#include <type_traits>

namespace slipway {

/// How far a job is.
struct Progress {
    double fraction = -1; ///< 0 to 1, or -1 while the size of the work is unknown.
    QString step; ///< What is being done now, for the person.
    friend bool operator==(const Progress &, const Progress &) = default;
};

/// One piece of work: the only way in which Slipway does anything that takes time.
///
/// Started once. Nothing is emitted before start() returns. progressed() and wrote() come any
/// number of times, finished() comes exactly once, queued, whatever happens. The result is valid
/// from finished() on. Whoever made the job owns it (its QObject parent); deleting a running job is
/// allowed and silent.
class Job : public QObject
{
    Q_OBJECT
public:
    void start();
    /// Ends the job with Error::cancelled(), unless it ended before. Also before start(). A job
    /// that took something apart ends only when that is put back.
    void cancel();
    bool isRunning() const { return m_state == State::Running; }
    bool isFinished() const { return m_state == State::Finished; }
    virtual const Error *error() const = 0; ///< Null while running and after success.

signals:
    void progressed(const slipway::Progress &progress);
    void wrote(const QString &text); ///< Output of the work itself, line breaks included.
    void finished(); ///< Last, once.

protected:
    explicit Job(QObject *owner)
        : QObject(owner)
    {}
    virtual void run() = 0;
    /// Asked when a running job is cancelled, once: a job that first has to put something back
    /// answers true, does so and then fails with Error::cancelled() by itself.
    virtual bool putBack() { return false; }
    virtual void letGo() {
    } ///< Drops what run() waits for, so that it cannot speak again; called at every end.
    virtual void fail(Error error) = 0;
    void settle();

private:
    enum class State { Waiting, Running, Finished };
    State m_state = State::Waiting;
    bool m_puttingBack = false;
};

/// A Job whose work has a value.
template <typename T = void>
class JobOf : public Job
{
public:
    using Value = T;
    const Result<T> &result() const { return *m_result; } ///< Valid from finished() on.
    const Error *error() const final
    {
        return m_result && !*m_result ? &m_result->error() : nullptr;
    }

protected:
    using Job::Job;
    /// Ends the job. Only the first call counts.
    void finish(Result<T> result)
    {
        if (m_result)
            return;
        m_result = std::move(result);
        settle();
    }
    void fail(Error error) final { finish(failure(std::move(error))); }

private:
    std::optional<Result<T>> m_result;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::Progress)
