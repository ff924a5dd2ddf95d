// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"
#include "base/job.h"
#include "git/commit_marks.h"
#include "git/remote_access.h"

namespace slipway {

/// How a pin stands to its branch on the server.
struct SourceUpdate {
    enum class State {
        Current, ///< The pin is the head.
        Behind, ///< The branch has gone on.
        Rewritten, ///< The branch no longer has the pin: it was force-pushed, or the pin is of
                   ///< another branch.
        BranchGone, ///< The server answers and has no such branch.
    };
    State state = State::Current;
    QString branch = {};
    std::optional<Commit> head = {};
    int behind = 0; ///< Commits of the branch that the pin does not have.
    int ahead = 0; ///< Commits of the pin that the branch does not have.
    bool wasForcePushed = false; ///< The branch's own earlier head is not in it any more.
    friend bool operator==(const SourceUpdate &, const SourceUpdate &) = default;
};

/// Marks that are found along with a fetch, so that the list of commits opens at once: those of the
/// branch's newest thousand commits, and of as many below a pin. What goes wrong with them does not
/// make the fetch fail.
struct KeptMarks {
    QString folder = {}; ///< The same as LogRequest::marksCache; empty: none are looked for.
    MarkHints hints = {};
};

/// Asks the server, fetches what is new into the vault and counts. Unreachable: it does not answer.
JobOf<SourceUpdate> *checkForUpdates(const SourceRemote &remote, const Commit &pin, QObject *owner,
                                     const KeptMarks &marks = {});

/// The same from what the vault has; Missing: it has nothing of it.
JobOf<SourceUpdate> *knownUpdates(const SourceRemote &remote, const Commit &pin, QObject *owner);

/// What a sync brought.
struct SyncOutcome {
    QString address = {}; ///< The remote that answered.
    int branches = 0;
    int tags = 0;
    qint64 bytes = 0; ///< Received.
    QStringList rewritten = {}; ///< Branches that were force-pushed; what they were is kept.
    QStringList notes = {}; ///< What a person should know: mirror used, repaired files.
};

/// Brings every branch and tag into the vault.
JobOf<SyncOutcome> *syncSource(const SourceRemote &remote, QObject *owner,
                               const KeptMarks &marks = {});

} // namespace slipway
