// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"

#include <git2.h>

#include <memory>

namespace slipway {

/// Makes libgit2 ready; every piece of work calls it first. It stays so until the program ends:
/// shutting it down while the thread pool's threads live would leave what it keeps for each of
/// them.
void useGit();

/// Owns one of libgit2's objects: `Git<git_tree, git_tree_free> tree; git_tree_lookup(tree.out(),
/// …)`.
template <typename T, void (*Free)(T *)>
class Git
{
public:
    Git() = default;
    ~Git() { Free(m_object); }
    Git(const Git &) = delete;
    Git &operator=(const Git &) = delete;
    T **out() { return &m_object; }
    T *get() const { return m_object; }

private:
    T *m_object = nullptr;
};

using GitRepository = Git<git_repository, git_repository_free>;
using GitRemote = Git<git_remote, git_remote_free>;
using GitCommit = Git<git_commit, git_commit_free>;
using GitTree = Git<git_tree, git_tree_free>;
using GitBlob = Git<git_blob, git_blob_free>;
using GitObject = Git<git_object, git_object_free>;
using GitReference = Git<git_reference, git_reference_free>;
using GitRevwalk = Git<git_revwalk, git_revwalk_free>;
using GitOdb = Git<git_odb, git_odb_free>;
using GitDiff = Git<git_diff, git_diff_free>;

/// Opens the bare repository in @p folder; answers libgit2's code.
int openBare(GitRepository &repository, const QString &folder);

Commit commitOf(const git_oid &id);
git_oid idOf(const Commit &commit);

} // namespace slipway
