// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"

/// The data of the drawings, as plain functions.
namespace slipway::fake {

QList<AppRow> apps();
AppDetails details(const AppRow &app);
QList<Metric> metrics(bool isRunning);
RecipeView recipe();
QList<ActivityRow> activity(); ///< One runs, four of today, two of yesterday.
QList<HistoryRow> history(); ///< Of Forge.
std::optional<BuildDifference> difference(int build);
SourceView source(); ///< Of Forge: twelve behind.
CommitDetail commitDetail(const SourceView &source, const QString &hash);
QList<Check> checks(); ///< Of the first run: one fails, one warns.
StoresView stores(); ///< Two that were found, and a new one.
StartersView starters();
SearchView search(); ///< The second question.
EngineDeskView engineDesk(); ///< One check fails, one warns.
void fillContainerLog(LogBuffer &log);
void fillRunningBuild(BuildView &build);
void fillFailedBuild(BuildView &build);

} // namespace slipway::fake
