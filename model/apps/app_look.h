// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/doctor_facts.h"
#include "base/paths.h"

namespace slipway {

/// Apps, and what the engine has.
struct AppLook {
    QList<AppNeeds> apps; ///< With settings and profile.
    QList<ContainerSummary> containers; ///< All of the engine's.
    QList<ImageSummary> images; ///< All of the engine's; may be empty.
    SharedFolders shared;
    Paths paths;
    bool places = true; ///< Look at ports and folders.
};

/// Looks at the ports and folders that they need. Blocking: reads /proc/net, and /proc/*/fd for who
/// has a port that is taken.
QList<AppNeeds> lookAtApps(const AppLook &look);

} // namespace slipway
