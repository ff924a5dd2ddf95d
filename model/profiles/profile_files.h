// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "profiles/profile_yaml.h"

namespace slipway {

/// What the folders of profiles and apps hold, as read at one time.
struct ProfileFiles {
    QMap<AppId, Profile> profiles;
    QMap<AppId, AppSettings> apps; ///< Of every file in config/apps that could be read.
    QStringList brokenApps; ///< Files in config/apps that could not.
    QList<Problem> problems;
    friend bool operator==(const ProfileFiles &, const ProfileFiles &) = default;
};

/// The *.yaml and *.yml of @p folder, by name.
QStringList yamlFiles(const QString &folder);

/// Reads the profiles of @p builtIn and of the person, who overrides by id, and the apps' settings.
/// Changes nothing.
ProfileFiles readProfileFiles(const QString &builtIn, const Paths &paths);

} // namespace slipway
