// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/remote_session.h"
#include "git/source_updates.h"

namespace slipway {

/// Brings @p commit into @p repository from the first of the remote's addresses that has it: asks
/// for it alone, then for the branch, then for all branches and tags. Missing: none has it.
Result<> fetchCommit(const GitRepository &repository, const SourceRemote &remote,
                     const Commit &commit, const WorkContext &context);

/// Brings all branches and tags from the first address that answers. What a rewritten branch was
/// before is kept under refs/slipway/was/.
Result<SyncOutcome> fetchAll(const GitRepository &repository, const SourceRemote &remote,
                             const WorkContext &context);

/// Opens the vault's repository, alone, and does fetchAll().
Result<SyncOutcome> syncVault(GitRepository &repository, const SourceRemote &remote,
                              const WorkContext &context);

/// What the remote's branch, or HEAD where it names none, is at on the first server that answers.
Result<Commit> remoteHead(const SourceRemote &remote, const WorkContext &context);

/// The same as what a session was told; unset: there is no such branch.
std::optional<git_oid> headOf(const RemoteSession &session, const QString &branch);

QString noSuchBranch(const SourceRemote &remote); ///< As a sentence.

} // namespace slipway
