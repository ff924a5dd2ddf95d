// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"
#include "base/job.h"
#include "git/commit_marks.h"
#include "git/package_changes.h"
#include "git/remote_access.h"

#include <QDateTime>

namespace slipway {

struct CommitEntry {
    Commit commit;
    QString subject = {};
    QString author = {};
    QDateTime date = {}; ///< When it was committed.
    QStringList tags = {};
    CommitMarks marks = {};
    int files = 0; ///< How many it changes; of a merge those that no parent has so.
    bool isMerge = false;
    friend bool operator==(const CommitEntry &, const CommitEntry &) = default;
};

/// A branch as seen from a pin.
struct CommitLog {
    QString branch = {}; ///< "main"
    std::optional<Commit> head = {}; ///< Of the branch, as it was when last fetched.
    int behind = 0; ///< Commits of the branch that the pin does not have.
    int ahead = 0; ///< Commits of the pin that the branch does not have: it was rewritten.
    std::optional<Commit> base = {}; ///< The newest commit that both have.
    QList<CommitEntry> newer = {}; ///< Those that the pin is behind, newest first; at most `most`.
    QList<CommitEntry> older = {}; ///< The pin first, then what it stands on.
    QList<PackageChange> packages = {}; ///< From the pin to the head.
};

struct LogRequest {
    SourceRemote remote;
    std::optional<Commit> pin = {}; ///< Unset: the branch's head.
    MarkHints hints = {};
    int most = 1000; ///< Entries of `newer`.
    int mostOlder = 100;
    bool fetch = false; ///< Ask the server first; else only what the vault has.
    QString marksCache = {}; ///< A folder where marks are kept, since they never change; empty:
                             ///< nowhere.
};

/// Missing: the vault does not have the branch or the pin (ask with fetch).
JobOf<CommitLog> *readCommitLog(const LogRequest &request, QObject *owner);

} // namespace slipway
