// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_sources.h"
#include "apps/build_record.h"
#include "apps/cached_steps.h"
#include "apps/update_book.h"
#include "base/error.h"
#include "git/commit_diff.h"
#include "git/ref_lookup.h"
#include "lists/source_view.h"

namespace slipway {

/// What the Source tab is made from; everything that took time is in it, as far as it is there.
struct SourceInput {
    QString name; ///< of the app
    QList<AppSource> sources; ///< every one of the app
    qsizetype chosen = 0;
    SourceLook look;
    std::optional<CommitLog> log;
    std::optional<Error> trouble; ///< Why there is no log, or why the last check failed.
    RemoteRefs refs;
    AppUpdates updates; ///< what the newest check said
    QList<BuildRecord> records; ///< newest first
    int build = 0; ///< that is in use
    QSet<int> images; ///< builds whose image the engine has
    QHash<QString, CachedSteps> cached; ///< by commit: what a build at it would find
    QDateTime now;
};

/// Pure: the chosen source without the details of a commit.
SourceView sourceViewOf(const SourceInput &input);

QStringList branchesOf(const RemoteRefs &refs);

/// The commit of the list whose details are shown when the person chose none: the newest one that
/// changes more than the program, else the newest.
QString commitToShow(const SourceView &view, const QString &wanted);

/// Pure: the details of @p hash. @p diff: what it changes, when that is known.
CommitDetail commitDetailOf(const SourceInput &input, const SourceView &view, const QString &hash,
                            const CommitDiff *diff);

} // namespace slipway
