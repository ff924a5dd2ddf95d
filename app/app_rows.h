// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_status.h"
#include "lists/app_row.h"
#include "profiles/profile.h"

namespace slipway {

/// What of the running work a card shows.
struct WorkShown {
    double fraction = -1;
    QString step;
    QString timeLeft;
};

/// A card's row from what is known of an app; a pure function. @p profile is null when it is gone;
/// @p behind as AppRow has it.
AppRow rowOf(const AppStatus &status, const Profile *profile, const std::optional<WorkShown> &work,
             const QDateTime &lastUsed, int behind = -1);

} // namespace slipway
