// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/log_line.h"

namespace slipway {

/// Whether a line tells of an error or a warning, by the words that tools use for it; else Plain.
LogKind troubleIn(QStringView text);

} // namespace slipway
