// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway {

class RecipeBuilder;

/// Writes the profile's services for s6-overlay's layout
/// (/etc/s6-overlay/s6-rc.d/NAME/{type,run,up,dependencies.d}), which both variants of our base
/// image read. A profile without services has one, "app", from its command.
void addServices(RecipeBuilder &builder);

} // namespace slipway
