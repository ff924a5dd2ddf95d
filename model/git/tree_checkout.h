// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"
#include "base/thread_job.h"
#include "git/git_handle.h"

namespace slipway {

/// Writes the files of @p id (a commit or a tree) into the new folder @p folder, byte for byte as
/// git has them. Answers what a person should know of them; see lookAtTree(), which also says what
/// is refused.
Result<QStringList> checkOutTree(const GitRepository &repository, const git_oid &id,
                                 const QString &folder, const WorkContext &context);

/// Gives the files in @p folder a .git that holds this commit and nothing else, so that `git
/// rev-parse HEAD` and what else apps ask about themselves has an answer. The same bytes for the
/// same commit.
Result<> addGitFolder(const GitRepository &repository, const Commit &commit, const QString &folder);

} // namespace slipway
