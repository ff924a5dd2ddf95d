// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"
#include "base/thread_job.h"
#include "git/git_handle.h"
#include "git/remote_access.h"
#include "git/transfer_watch.h"

#include <QList>

namespace slipway {

/// A reference as a server tells it.
struct RemoteHead {
    QByteArray name; ///< "refs/heads/main", "refs/tags/v1^{}", "HEAD"
    git_oid id;
};

/// How much history a fetch brings, where libgit2 and the server can part it.
enum class HistoryDepth { Whole, CommitAlone };

/// Talks with one server. Blocking; ends when its context is cancelled or a limit is reached.
class RemoteSession
{
public:
    /// @p repository: where fetches go; null for looking only.
    RemoteSession(git_repository *repository, QString address, const RemoteAccess &access,
                  const WorkContext &context);
    ~RemoteSession();

    Result<> connect();
    const QList<RemoteHead> &heads() const { return m_heads; } ///< Once connected.
    QString defaultBranch() const { return m_defaultBranch; } ///< "main"; empty: not told.
    /// Connects where it is not; the server hangs up after it.
    Result<> fetch(const QList<QByteArray> &refspecs, HistoryDepth depth = HistoryDepth::Whole);
    qint64 receivedBytes() const { return m_bytes; }

private:
    static int onTransfer(const git_indexer_progress *stats, void *payload);
    static int onSideband(const char *text, int length, void *payload);
    static int onCredentials(git_credential **out, const char *url, const char *user,
                             unsigned int allowed, void *payload);
    static RemoteSession *of(void *payload) { return static_cast<RemoteSession *>(payload); }
    int dial();
    void takeHeads();
    void report(const git_indexer_progress &stats);
    Error errorOf(int code) const;
    std::optional<Error> sshError(int code, const Error &said) const;

    QString m_address;
    RemoteAccess m_access;
    TransferWatch m_watch;
    GitRemote m_remote;
    int m_created = 0;
    QByteArray m_proxy;
    git_remote_callbacks m_callbacks = {};
    QList<RemoteHead> m_heads;
    QString m_defaultBranch;
    qint64 m_bytes = 0;
    int m_percent = -1;
    bool m_wasAskedForLogin = false;
    std::optional<RemoteLogin> m_login; ///< Set: it may be sent.
    bool m_hasSentLogin = false;
    bool m_hasTriedAgent = false;
};

} // namespace slipway
