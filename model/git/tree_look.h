// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/thread_job.h"
#include "git/git_handle.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace slipway {

/// A file, a link, a folder or a submodule of a tree.
struct TreeItem {
    QByteArray path;
    git_oid id = {};
    git_filemode_t mode = GIT_FILEMODE_UNREADABLE;
};

struct TreeLook {
    QList<TreeItem> items; ///< In git's order: a folder before what is in it.
    QStringList notes; ///< What a person should know of them.
};

/// Looks through a tree before its files are written. Malformed: what it holds must not be written
/// (a link out of it, a name that leads elsewhere, a name twice). What a person should know: names
/// that differ in case only, scripts with CRLF, Git LFS pointers, names that are no UTF-8.
Result<TreeLook> lookAtTree(const GitRepository &repository, const git_tree *tree,
                            const WorkContext &context);

} // namespace slipway
