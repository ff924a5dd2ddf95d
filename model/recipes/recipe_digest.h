// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipes/recipe.h"

namespace slipway {

/// The sha256 (64 hexadecimal digits) of the Dockerfile, the entries' names, modes and contents,
/// and the commits. A tree counts by its commit, so that where it lies on the disk makes no
/// difference.
QString recipeDigest(const Recipe &recipe, const QMap<QString, Commit> &commits);

} // namespace slipway
