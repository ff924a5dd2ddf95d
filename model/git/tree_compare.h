// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/git_handle.h"

#include <QByteArray>
#include <QList>

namespace slipway {

/// A file that two trees do not have alike. Without a mode it is not there; renames are told as
/// what they are to git: one goes, one comes.
struct ChangedPath {
    QByteArray path;
    git_oid before = {};
    git_oid after = {};
    git_filemode_t modeBefore = GIT_FILEMODE_UNREADABLE;
    git_filemode_t modeAfter = GIT_FILEMODE_UNREADABLE;
};

/// Which files differ, in git's order; reads only folders that differ. Null: an empty tree.
/// libgit2's code; 0: all were found.
int compareTrees(git_repository *repository, const git_tree *before, const git_tree *after,
                 QList<ChangedPath> &changes);

/// What a commit changes against its first parent; for a merge, what no parent has so.
int changesOf(git_repository *repository, const git_commit *commit, QList<ChangedPath> &changes);

} // namespace slipway
