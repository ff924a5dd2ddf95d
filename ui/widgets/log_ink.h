// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/log_line.h"

#include <QColor>

namespace slipway {

/// The colour a program asked a terminal for, made readable on `ground`: as near to it as a
/// contrast of 4.5:1 allows. Palette colours are those of xterm.
QColor readable(TerminalColour colour, const QColor &ground);

} // namespace slipway
