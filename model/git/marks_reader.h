// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "git/commit_marks.h"
#include "git/package_changes.h"
#include "git/tree_compare.h"

#include <QHash>

namespace slipway {

/// What of an app a commit changes, from its files and their changed lines.
struct MarksFound {
    CommitMarks marks;
    int files = 0;
};

/// Reads commits of one repository, which must outlive it, for what they change of an app.
class MarksReader
{
public:
    MarksReader(git_repository *repository, MarkHints hints);
    Result<MarksFound> marksOf(const git_oid &commit);
    Result<MarksFound> marksOf(const git_commit *commit);
    CommitMarks marksOf(const QList<ChangedPath> &changes);

private:
    struct OfPath {
        CommitMarks marks;
        bool dependsOnLines = false;
    };
    OfPath ofPath(const QByteArray &path);

    git_repository *m_repository;
    MarkHints m_hints;
    TreeComparison m_comparison;
    QHash<QByteArray, OfPath> m_paths; ///< The same files change again and again.
};

/// The packages that changed files ask for, before and after.
QList<PackageChange> packagesOfChanges(git_repository *repository,
                                       const QList<ChangedPath> &changes);

} // namespace slipway
