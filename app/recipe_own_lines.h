// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/own_line.h"
#include "profiles/profile.h"
#include "recipes/recipe.h"

namespace slipway {

/// The lines of a recipe's Dockerfile, from 1, that the person added.
QList<int> ownLinesOf(const Recipe &recipe);

/// Where the person's own lines can stand in the recipe of a profile.
QList<OwnLine::Place> placesIn(const Profile &profile);

} // namespace slipway
