// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace slipway {

/// Read by blocking work to learn that nobody waits for it any more; also how it says how far it
/// is.
class WorkContext
{
public:
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    /// May be called from the worker's thread at any rate; the job emits the newest value.
    void report(const Progress &progress) const
    {
        if (m_report)
            m_report(progress);
    }
    void write(const QString &text) const
    {
        if (m_write)
            m_write(text);
    }

private:
    template <typename T>
    friend class ThreadJob;
    std::atomic_bool m_cancelled = false;
    std::function<void(const Progress &)> m_report;
    std::function<void(const QString &)> m_write;
};

/// A blocking call (libgit2, hashing, tar, a scan of files) as a Job on Qt's thread pool. Started
/// in the application's thread.
///
/// The work must not touch the job or its owner: it has its captures, by value, and the
/// WorkContext. When the job is cancelled or deleted the work goes on until it next looks at
/// isCancelled(); its result is then dropped.
template <typename T>
class ThreadJob : public JobOf<T>
{
public:
    using Work = std::function<Result<T>(const WorkContext &)>;
    ThreadJob(Work work, QObject *owner)
        : JobOf<T>(owner)
        , m_work(std::move(work))
        , m_context(std::make_shared<WorkContext>())
    {}
    ~ThreadJob() override { m_context->m_cancelled = true; }

private:
    void run() override
    {
        // The hub lives in the pool's task as well: a queued call to it after the job's death finds
        // it empty. The calls go to the application's object, which waits for the pool at its end;
        // an object that the last of them owned would be deleted while Qt holds its list of events.
        auto hub = std::make_shared<Hub>();
        hub->job = this;
        QObject *receiver = QCoreApplication::instance();
        Q_ASSERT(receiver && receiver->thread() == this->thread());
        m_context->m_report = [hub, receiver](const Progress &progress) {
            QMetaObject::invokeMethod(
                receiver,
                [hub, progress] {
                    if (hub->job && hub->job->isRunning())
                        emit hub->job->progressed(progress);
                },
                Qt::QueuedConnection);
        };
        m_context->m_write = [hub, receiver](const QString &text) {
            QMetaObject::invokeMethod(
                receiver,
                [hub, text] {
                    if (hub->job && hub->job->isRunning())
                        emit hub->job->wrote(text);
                },
                Qt::QueuedConnection);
        };
        QThreadPool::globalInstance()->start(
            [work = std::move(m_work), context = m_context, hub, receiver]() mutable {
                auto result = std::make_shared<Result<T>>(work(*context));
                work = nullptr;
                QMetaObject::invokeMethod(
                    receiver,
                    [hub, result] {
                        if (hub->job)
                            hub->job->finish(std::move(*result));
                    },
                    Qt::QueuedConnection);
            });
    }
    void letGo() override { m_context->m_cancelled = true; }

    struct Hub {
        QPointer<ThreadJob> job;
    };
    Work m_work;
    std::shared_ptr<WorkContext> m_context;
};

} // namespace slipway
