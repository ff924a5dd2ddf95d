// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/thread_job.h"
#include "git/git_handle.h"

namespace slipway {

/// Whether a tree's folder is a repository of its own.
enum class GitFolder {
    None,
    /// A .git that holds this commit and nothing else, so that `git rev-parse HEAD` and what else
    /// apps ask about themselves has an answer. The same bytes for the same commit.
    Minimal,
};

/// Writes the files of @p id (a commit, or with GitFolder::None also a tree) into the new folder
/// @p folder, byte for byte as git has them. Each object is read once, by as many threads as there
/// are processors. Answers what a person should know of the files; see lookAtTree(), which also
/// says what is refused.
Result<QStringList> checkOutTree(const GitRepository &repository, const git_oid &id,
                                 const QString &folder, GitFolder git, const WorkContext &context);

} // namespace slipway
