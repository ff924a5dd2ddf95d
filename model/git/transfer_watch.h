// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/thread_job.h"
#include "git/remote_access.h"

#include <QElapsedTimer>

#include <optional>

namespace slipway {

/// Ends a transfer that is cancelled, too slow or too large. Made by what speaks with a server; the
/// sockets under libgit2 and its callbacks of the same thread ask it.
class TransferWatch
{
public:
    TransferWatch(QString address, const RemoteAccess &access, const WorkContext &context);
    ~TransferWatch();
    TransferWatch(const TransferWatch &) = delete;
    TransferWatch &operator=(const TransferWatch &) = delete;

    static TransferWatch *ofThisThread(); ///< Null: nobody watches.

    /// False: end now; problem() then says why, or the context is cancelled.
    bool mayGoOn(qint64 bytes = 0);
    bool maySayNothingFor(qint64 milliseconds); ///< The same while nothing comes.
    const WorkContext &context() const { return m_context; }
    const std::optional<Error> &problem() const { return m_problem; }

private:
    QString m_address;
    RemoteAccess m_access;
    const WorkContext &m_context;
    QElapsedTimer m_since;
    std::optional<Error> m_problem;
    TransferWatch *m_outer;
};

} // namespace slipway
