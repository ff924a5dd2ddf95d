// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/git_handle.h"

#include <QByteArray>
#include <QList>

#include <array>

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

/// Compares trees of one repository, which must outlive it. Reads only folders that differ, and
/// those as git keeps them, without making objects of them. Codes are libgit2's; 0: all were found.
class TreeComparison
{
public:
    explicit TreeComparison(git_repository *repository);
    /// Which files differ, in git's order. Null: an empty tree.
    int compare(const git_oid *before, const git_oid *after, QList<ChangedPath> &changes);
    /// What a commit changes against its first parent; for a merge, what no parent has so.
    int changesOf(const git_commit *commit, QList<ChangedPath> &changes);

private:
    using Object = Git<git_odb_object, git_odb_object_free>;
    struct Entry;
    class Reading;
    int read(Object &object, const git_oid &id);
    int compareFolders(const git_oid *before, const git_oid *after, int depth);
    int take(const Entry *one, const Entry *two, int depth);
    int changesAgainst(const git_commit *commit, unsigned parent, QList<ChangedPath> &changes);

    GitOdb m_odb;
    /// What was read last: neighbours in history have most folders in common, and libgit2 keeps
    /// only small ones.
    std::array<Object, 64> m_read;
    QList<ChangedPath> *m_changes = nullptr;
    QByteArray m_path;
};

} // namespace slipway
