// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"
#include "base/job.h"
#include "git/remote_access.h"

namespace slipway {

/// A commit and how the person called it.
struct FoundRef {
    enum class Kind { Branch, Tag, Commit };
    Commit commit;
    Kind kind = Kind::Commit;
    QString name = {}; ///< "main", "v1.10.1"; empty for a commit.
    friend bool operator==(const FoundRef &, const FoundRef &) = default;
};

/// What a pin to @p found goes on following, as settings keep it: "heads/main", "tags/v1.10.1";
/// empty for a commit.
QString followedName(const FoundRef &found);

/// Turns what a person wrote (a branch, a tag, a commit or its first digits; empty: the head of
/// the remote's branch) into a commit that the vault then has. Missing: no remote has it; Conflict:
/// it means more than one; Malformed: it cannot be a name.
JobOf<FoundRef> *lookUpRef(const SourceRemote &remote, const QString &text, QObject *owner);

struct RemoteRefs {
    QList<FoundRef> branches = {}; ///< By name; the server's HEAD is `head`.
    QList<FoundRef> tags = {}; ///< Newest first, as far as that can be told.
    QString head = {}; ///< "main"
};

/// Branches and tags that the vault knows of; nothing is fetched.
JobOf<RemoteRefs> *listRefs(const SourceRemote &remote, QObject *owner);

} // namespace slipway
