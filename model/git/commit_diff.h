// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/commit_log.h"

namespace slipway {

struct FileChange {
    enum class Kind { Added, Changed, Removed };
    QString path;
    Kind kind = Kind::Changed;
    friend bool operator==(const FileChange &, const FileChange &) = default;
};

/// What lies between two commits.
struct CommitDiff {
    QString message = {}; ///< Of the newer one, whole.
    QList<FileChange> files = {};
    int linesAdded = 0;
    int linesRemoved = 0;
    CommitMarks marks = {};
    QList<PackageChange> packages = {};
    QString patch = {}; ///< As `git diff` writes it, cut at DiffRequest::mostPatch.
    bool isPatchCut = false;
};

struct DiffRequest {
    SourceRemote remote;
    std::optional<Commit> from = {}; ///< Unset: the first parent of `to`.
    Commit to;
    MarkHints hints = {};
    qint64 mostPatch = 1024 * 1024; ///< Bytes; 0: no patch is made.
};

/// From what the vault has; nothing is fetched.
JobOf<CommitDiff> *compareCommits(const DiffRequest &request, QObject *owner);

} // namespace slipway
