// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/build_record.h"

#include <QSet>

namespace slipway {

/// Where checked-out sources are kept for the builds to come, by commit.
QString treesFolder(const Paths &paths);

/// The commits of an app whose trees its next build may want: those of its newest build, of its two
/// newest good ones, and of @p runningBuild, 0 for none. @p records: newest first.
QSet<QString> commitsInUse(const QList<BuildRecord> &records, int runningBuild = 0);

/// Which of the folders @p names, "<commit>" or "<commit>-submodules", can go: those of commits
/// that @p own tells and @p used does not. What no record of this app tells is not its to remove.
QStringList unusedTrees(const QStringList &names, const QList<BuildRecord> &own,
                        const QSet<QString> &used);

/// Removes the trees of @p app that neither it nor another app uses, or none while another app may
/// be building; links are neither followed nor
/// removed. A tree goes out of sight before it is taken apart, so that none is ever found in part.
/// Blocking. Answers how many went. @p further: commits that the app had trees of for a while,
/// without a build.
Result<int> removeUnusedTrees(const Paths &paths, const AppId &app, int runningBuild,
                              const QStringList &further = {});

} // namespace slipway
