// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_export.h"

namespace slipway {

/// What an import would change here, and everything that the app would do then; to be read before
/// it is agreed to.
struct ImportPlan {
    enum class Presence {
        New,
        Same,
        Replaces, ///< A profile of that id is there and says something else.
    };
    explicit ImportPlan(AppId appId)
        : app(std::move(appId))
    {}
    AppId app;
    QString name;
    Presence profile = Presence::New;
    bool isAppThere = false; ///< Its own settings here are changed.
    QString profileChanges; ///< Lines with "- " and "+ " before them; empty: none.
    QStringList settingsChanges; ///< "pin /opt/app: none → 1a2b…"
    QStringList fetches; ///< Images, sources, installers, packages.
    QStringList runs; ///< While it is built, then while it runs; scripts whole.
    QStringList mounts;
    QStringList publishes;
    QStringList rights; ///< Beyond none: GPU, capabilities.
    QStringList brings; ///< A lock, sources.
};

/// A pure function. @p there and @p settings: what has its profile's and its app's id here.
ImportPlan importPlan(const AppExport &app, const std::optional<Profile> &there,
                      const AppSettings &settings);

/// The settings of the app after the import: what the file holds in place of what is here; ports,
/// folders, mounts and environment stay.
AppSettings importedSettings(const AppExport &app, const AppSettings &there);

} // namespace slipway
