// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/engine_desk_view.h"

namespace slipway {

class Mark;

/// The icon and colour of a check that is well, to be looked at, or fails.
void showLevel(Mark *mark, Check::Level level);

} // namespace slipway
