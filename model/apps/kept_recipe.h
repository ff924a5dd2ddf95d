// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipes/recipe.h"

namespace slipway {

/// Keeps a build's recipe: the Dockerfile and the files that the recipe itself wrote. Sources are
/// not copied: the vault has them, by the commits in the lock. Blocking.
Result<> keepRecipe(const Recipe &recipe, const QString &folder);

} // namespace slipway
