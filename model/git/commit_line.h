// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"
#include "base/job.h"
#include "git/remote_access.h"

#include <QDateTime>

namespace slipway {

/// A commit with what it stands on.
struct CommitLink {
    Commit commit;
    QList<Commit> parents = {}; ///< The first one is what was merged into.
    QString subject = {};
    QString author = {};
    QDateTime date = {};
    friend bool operator==(const CommitLink &, const CommitLink &) = default;
};

struct CommitsBetween {
    CommitLink from;
    QList<CommitLink> commits = {}; ///< That `to` has and `from` does not, `to` among them.
};

/// Fetches the history only where the vault does not have it whole.
JobOf<CommitsBetween> *listBetween(const SourceRemote &remote, const Commit &from, const Commit &to,
                                   QObject *owner);

} // namespace slipway
