// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_folders.h"
#include "apps/app_status.h"
#include "apps/apps.h"
#include "apps/build_record.h"
#include "apps/mount_facts.h"
#include "git/source_updates.h"
#include "lists/workbench.h"
#include "profiles/app_settings.h"

namespace slipway {

/// Everything that the Overview tab is made from.
struct OverviewInput {
    AppStatus status;
    const Profile *profile = nullptr;
    AppSettings settings;
    QList<AppFolder> folders;
    QHash<QString, PathFacts> seen; ///< Of the folders' paths, those that were looked at.
    QList<BuildRecord> records; ///< Newest first.
    QDateTime now;
    QString home;
    std::optional<SourceUpdate> update{}; ///< of its own repository, as the newest check said
};

AppDetails detailsOf(const OverviewInput &input); ///< A pure function.

/// The foot of the sidebar and the banner.
EngineRow engineRowOf(const EngineView &engine, const QString &user, bool canStart);

} // namespace slipway
