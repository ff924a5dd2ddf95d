// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// Sends Qt's messages to stderr (warnings and worse) and to @p file (everything that the
/// categories let through). The file is begun anew when it is over 1 MB; the one before is kept
/// with ".1" at its end.
void keepMessages(const QString &file);

} // namespace slipway
