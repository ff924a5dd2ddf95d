// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway {

/// Lets screen readers read the lines of a LogPane that are in view. May be called more than once.
void installLogPaneAccess();

} // namespace slipway
