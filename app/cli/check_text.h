// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/check.h"

namespace slipway {

/// A check in lines for people: its level and fact, and below them what follows and what helps.
QString checkText(const Check &check);

} // namespace slipway
