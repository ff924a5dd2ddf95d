// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/engine_desk_view.h"

namespace slipway {

class Mark;

/// The icon and colour of a check that is well, to be looked at, or fails.
void showLevel(Mark *mark, Check::Level level);

/// Whether its command can be run from here: its button is shown.
bool canFix(const Check &check, bool canBecomeRoot);

/// The command as it is run, or, where this desktop cannot ask for the password, as root has to run
/// it.
QString shownCommand(const Check &check, bool canBecomeRoot);

} // namespace slipway
