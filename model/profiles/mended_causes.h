// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/own_line.h"

namespace slipway {

/// The known causes of failed builds that @p lines mend.
QStringList causesMendedBy(const QList<OwnLine> &lines);

} // namespace slipway
