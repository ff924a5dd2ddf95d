// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <QPointer>

#include <functional>
#include <type_traits>

namespace slipway {

/// A job that is made of other jobs, one after another, and that can put things back when it is
/// cancelled.
///
/// Cancelling it cancels the child that runs (or lets it end, where stopping half-way would leave
/// nobody knowing what the engine did), and the child's failure handler is called with
/// Error::cancelled(). A handler that has to put something back says beginPuttingBack(), awaits
/// what that needs, and ends with finish() or fail().
template <typename T>
class WaitingJob : public JobOf<T>
{
protected:
    using JobOf<T>::JobOf;
    using Failed = std::function<void(const Error &)>;
    enum class OnCancel { Stop, LetEnd };

    /// Runs @p job, a child of this one. @p then takes its value; @p failed its error, by default
    /// this job fails with it.
    template <typename V, typename Then>
    void await(JobOf<V> *job, Then then, Failed failed = {}, OnCancel onCancel = OnCancel::Stop)
    {
        m_child = job;
        m_onCancel = onCancel;
        QObject::connect(job, &Job::finished, this,
                         [this, job, then = std::move(then), failed = std::move(failed)] {
                             m_child.clear();
                             job->deleteLater();
                             std::optional<Error> error =
                                 job->error() ? std::optional(*job->error()) : std::nullopt;
                             if (m_isCancelling && !m_isPuttingBack)
                                 error = Error::cancelled();
                             if (error) {
                                 if (failed)
                                     failed(*error);
                                 else
                                     this->fail(*error);
                                 return;
                             }
                             if constexpr (std::is_void_v<V>)
                                 then();
                             else
                                 then(*job->result());
                         });
        job->start();
    }
    /// For short calls that change something: they are not cut off.
    template <typename V, typename Then>
    void awaitWhole(JobOf<V> *job, Then then, Failed failed = {})
    {
        await(job, std::move(then), std::move(failed), OnCancel::LetEnd);
    }
    /// The same, where it is as good that what is to be removed is not there.
    template <typename Then>
    void awaitGone(JobOf<void> *job, Then then)
    {
        awaitWhole(job, then, [this, then](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                then();
            else
                this->fail(error);
        });
    }

    bool isCancelling() const { return m_isCancelling; }
    void beginPuttingBack() { m_isPuttingBack = true; }

    bool putBack() override
    {
        if (!m_child)
            return false;
        m_isCancelling = true;
        if (!m_isPuttingBack && m_onCancel == OnCancel::Stop)
            m_child->cancel();
        return true;
    }
    void letGo() override
    {
        if (!m_child)
            return;
        m_child->disconnect(this);
        m_child->cancel();
        m_child->deleteLater();
        m_child.clear();
    }

private:
    QPointer<Job> m_child;
    OnCancel m_onCancel = OnCancel::Stop;
    bool m_isCancelling = false;
    bool m_isPuttingBack = false;
};

} // namespace slipway
