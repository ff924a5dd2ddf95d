// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/thread_job.h"
#include "git/git_handle.h"

namespace slipway {

/// Looks through a tree before its files are written. Malformed: what it holds must not be written
/// (a link out of it, a name that leads elsewhere, a name twice). Answers what a person should
/// know: names that differ in case only, scripts with CRLF, Git LFS pointers, names that are no
/// UTF-8.
Result<QStringList> lookAtTree(const GitRepository &repository, const git_tree *tree,
                               const WorkContext &context);

} // namespace slipway
