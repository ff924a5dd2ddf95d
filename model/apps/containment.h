// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_folders.h"

namespace slipway {

/// What an app may do, for people.
struct Containment {
    QString line; ///< "Reachable from this computer only. Reads models, writes outputs. …"
    QStringList looser; ///< What it may do beyond the usual, each a sentence.
    QStringList stricter; ///< What is kept from it beyond the usual.
    friend bool operator==(const Containment &, const Containment &) = default;
};

/// @p folders: of the app, see foldersOf(); those that only the person can choose may be missing.
Containment containmentOf(const Profile &profile, const AppSettings &settings,
                          const QList<AppFolder> &folders);

} // namespace slipway
