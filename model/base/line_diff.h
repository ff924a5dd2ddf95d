// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// The lines that differ, in order: "- " before what only @p before has, "+ " before what only
/// @p after has. Empty when the texts are the same. Made for recipes: texts of more than 2,000
/// lines are told as wholly different.
QString changedLines(const QString &before, const QString &after);

} // namespace slipway
