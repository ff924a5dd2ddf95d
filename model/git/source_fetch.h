// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"
#include "base/job.h"
#include "git/remote_access.h"

namespace slipway {

/// A tree at a commit, made ready for a build context.
struct SourceTree {
    QString folder = {}; ///< Plain files of the commit, with a minimal .git; owned by Slipway's
                         ///< cache, never changed after.
    Commit commit;
    QStringList notes = {}; ///< What a person should know, when it was made now: files of which
                            ///< only a Git LFS pointer is there, names that differ in case only, …
};

struct FetchRequest {
    SourceRemote remote; ///< Its branch is tried when the server does not give out single commits.
    Commit commit;
    bool submodules = false;
    QString trees; ///< Where checked-out trees are kept, by commit.
};

/// A folder that is no git repository is taken as it is: the answer's commit is the name of its
/// tree, whatever was asked.
///
/// Fetches one commit into the vault (nothing is fetched when the vault has it) and checks it out.
/// Progress is in objects and bytes. Missing: the server has no such commit; Unreachable: it does
/// not answer.
JobOf<SourceTree> *fetchSource(const FetchRequest &request, QObject *owner);

/// The commit of the branch's or HEAD's newest state on the server, for a source without a pin.
JobOf<Commit> *resolveHead(const SourceRemote &remote, QObject *owner);

} // namespace slipway
