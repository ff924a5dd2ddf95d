// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway {

/// Lets assistive technology see grids and tables of apps as lists of apps, each with what it says,
/// its state, and the actions of its card. To be called before the first of them is asked for;
/// calling it again does nothing.
void installAppsAccess();

} // namespace slipway
