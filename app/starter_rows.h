// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_values.h"
#include "lists/first_run_view.h"
#include "profiles/profile.h"

namespace slipway {

/// What decides which apps are good to begin with.
struct StarterInput {
    QList<Profile> profiles;
    QList<Gpu> gpus;
    qint64 freeBytes = -1; ///< Where the engine keeps images; -1: not known.
};

/// Apps that can be installed without being asked anything, the ones for this machine's GPU first;
/// where there is none, those that need none.
StartersView startersOf(const StarterInput &input);

} // namespace slipway
