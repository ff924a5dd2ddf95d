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

Error notFetchable(const QString &address);

bool hasCommit(const GitRepository &repository, const Commit &commit);

} // namespace slipway
