// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_status.h"
#include "apps/build_record.h"
#include "apps/config_snapshot.h"
#include "apps/job_record.h"
#include "lists/history_list.h"

namespace slipway {

/// Everything that the History tab is made from.
struct HistoryInput {
    explicit HistoryInput(AppStatus appStatus)
        : status(std::move(appStatus))
    {}
    AppStatus status;
    QList<BuildRecord> records; ///< Newest first.
    QList<ImageSummary> images; ///< That the engine has of the app.
    bool knowsImages = false; ///< The engine was asked for them.
    QList<ConfigSnapshot> snapshots;
    QSet<int> logs; ///< Builds whose log is there.
    int working = 0; ///< The build that is being made; 0: none.
};

/// Also the builds that have no lock yet or never got one, from what was kept of the work on @p
/// app. Newest first.
QList<BuildRecord> withUnfinished(QList<BuildRecord> records, const QList<JobRecord> &jobs,
                                  const AppId &app);

QList<HistoryRow> historyOf(const HistoryInput &input); ///< A pure function.

/// What is different in @p other beside @p inUse; the recipes are the Dockerfiles that were kept. A
/// pure function.
BuildDifference differenceOf(const BuildRecord &inUse, const BuildRecord &other,
                             const QString &recipeInUse, const QString &otherRecipe);

} // namespace slipway
