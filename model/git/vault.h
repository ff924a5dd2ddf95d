// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"
#include "base/thread_job.h"
#include "git/git_handle.h"

#include <QLockFile>

#include <memory>

namespace slipway {

/// Where the repository of @p address lies in the vault: a readable name and a part of the address'
/// hash.
QString vaultFolder(const QString &vault, const QString &address);

/// Whether @p address is one that Slipway fetches from: https, http, git, ssh, file or an absolute
/// folder.
bool isFetchable(const QString &address);

/// Keeps others from writing to a repository of the vault. A repository whose last holder died with
/// the lock in its hand is checked first.
class VaultLock
{
public:
    /// Waits until nobody else has it. Blocking, ends when cancelled.
    static Result<std::unique_ptr<VaultLock>> take(const QString &folder,
                                                   const WorkContext &context);
    /// Does not wait. Conflict: somebody has it.
    static Result<std::unique_ptr<VaultLock>> takeIfFree(const QString &folder,
                                                         const WorkContext &context);
    ~VaultLock();
    VaultLock(const VaultLock &) = delete;
    VaultLock &operator=(const VaultLock &) = delete;
    const QStringList &repaired() const { return m_repaired; } ///< Files that were set aside.

private:
    explicit VaultLock(const QString &folder);
    Result<> makeSure(const QString &folder, const WorkContext &context);
    QLockFile m_lock;
    QString m_mark; ///< A file that is there while the lock is held.
    QStringList m_repaired;
};

/// The lock of the repository of @p address: two builds may want the same source, in this process
/// or another. Held until the answer dies.
Result<std::unique_ptr<VaultLock>> lockVault(const QString &vault, const QString &address,
                                             const WorkContext &context);

/// Opens the bare repository of @p address in the vault and makes it when it is not there. One that
/// cannot be opened is set aside whole.
Result<> openVault(GitRepository &repository, const QString &vault, const QString &address);

/// Both: what is opened is locked until the answer dies.
Result<std::unique_ptr<VaultLock>> openLocked(GitRepository &repository, const QString &vault,
                                              const QString &address, const WorkContext &context);

Error notFetchable(const QString &address);

bool hasCommit(const GitRepository &repository, const Commit &commit);

} // namespace slipway
