// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/app_settings.h"

namespace slipway {

/// What must be done before a change of an app's settings counts.
enum class ChangeNeeds {
    Nothing,
    Restart, ///< A new container of the same image.
    Rebuild, ///< Another image.
};

/// A pure function.
ChangeNeeds changeNeeds(const AppSettings &before, const AppSettings &after);

QString nameOf(ChangeNeeds needs); ///< "nothing", "restart", "rebuild"

} // namespace slipway
