// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/run_rows.h"

namespace slipway {

// Groups of rows that each set one key.

/// The GPU, the internet, what happens when it ends and when Slipway starts.
void addRunRows(SettingsGroup *group, RunRows &rows);
/// Memory, processors, shared memory, processes, the root file system.
SettingsGroup *makeLimitsGroup(RunRows &rows);
/// The signal and how long it has.
SettingsGroup *makeStopGroup(RunRows &rows);

} // namespace slipway
