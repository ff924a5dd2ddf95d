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

/// Waits until nobody else writes to the repository of @p address: two builds may want the same
/// source, in this process or another. Held until the answer dies. Blocking, ends when cancelled.
Result<std::unique_ptr<QLockFile>> lockVault(const QString &vault, const QString &address,
                                             const WorkContext &context);

/// Opens the bare repository of @p address in the vault and makes it when it is not there.
Result<> openVault(GitRepository &repository, const QString &vault, const QString &address);

bool hasCommit(const GitRepository &repository, const Commit &commit);

/// Brings @p commit into @p repository: asks for it alone, then for @p branch, then for all
/// branches and tags.
Result<> fetchCommit(const GitRepository &repository, const QString &address, const Commit &commit,
                     const QString &branch, const WorkContext &context);

/// What @p branch, or HEAD when it is empty, is at on the server.
Result<Commit> remoteHead(const QString &address, const QString &branch,
                          const WorkContext &context);

} // namespace slipway
