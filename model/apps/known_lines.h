// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/own_line.h"

#include <optional>

namespace slipway {

/// The line in a recipe that mends a known cause of failed builds (Explanation::cause); its date is
/// not set. Unset: no line mends it.
std::optional<OwnLine> lineThatMends(const QString &cause);

/// Adds the line that mends @p cause, unless it is there; false: no line mends it.
bool addLineThatMends(QList<OwnLine> &lines, const QString &cause, const QDate &today);

} // namespace slipway
