// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"
#include "base/mount.h"
#include "base/port.h"
#include "profiles/own_line.h"
#include "profiles/profile.h"
#include "profiles/run_settings.h"

namespace slipway {

/// An app as this person has it: only what differs from its profile. Kept in
/// config/apps/<app>.yaml; unknown keys stay.
struct AppSettings {
    explicit AppSettings(AppId appId)
        : id(appId)
        , profile(std::move(appId))
    {}
    AppId id;
    AppId profile;
    QMap<QString, Commit> pins; ///< source path → commit
    QMap<QString, QString> follows; ///< source path → what the pin was called when it was set:
                                    ///< "heads/main", "tags/v1.10.1"
    QMap<QString, QStringList> mirrors; ///< source path → further addresses, used when the first
                                        ///< does not have the commit
    QMap<QString, QString>
        sources; ///< source path → git address or absolute folder of the person's own
    QString torch; ///< Torch index override
    /// Packages that are held: "apt", "npm" or "pip" → package → version.
    QMap<QString, QMap<QString, QString>> packages;
    QList<OwnLine> lines; ///< Of the person's own in the recipe.
    QString baseDigest; ///< "sha256:…" of the base image; empty: what its tag stands for.
    std::optional<Port> port; ///< Host port
    QString address; ///< Empty: 127.0.0.1
    QMap<QString, QString> folders; ///< folder name → host path
    QList<Mount> mounts; ///< Further ones.
    QMap<QString, Mount::Access> access; ///< folder name → what counts in place of the profile's
    QMap<QString, QString> mountNames; ///< path in the app of a further mount → what it is for
    QMap<QString, QString> environment;
    std::optional<bool> gpu; ///< Unset: as the profile wants.
    RunSettings run; ///< How it runs.
    friend bool operator==(const AppSettings &, const AppSettings &) = default;
};

} // namespace slipway
