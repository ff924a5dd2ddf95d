// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/preferences.h"
#include "ui/theme/tokens.h"

namespace slipway {

/// What the desktop asks of its programs.
struct DesktopWish {
    bool dark = false;
    bool contrast = false;
    bool still = false; ///< as little movement as can be
    friend bool operator==(const DesktopWish &, const DesktopWish &) = default;
};

/// How the window is drawn.
struct Appearance {
    Mode mode = Mode::Light;
    bool highContrast = false; ///< Lines and tertiary text gain contrast.
    int textSize = kLeastTextSize; ///< Per cent of the design's sizes.
    Spacing spacing = Spacing::Roomy;
    bool still = true; ///< Nothing moves or fades.
    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// What the person chose comes before what the desktop asks.
Appearance appearanceOf(const Preferences &chosen, const DesktopWish &desktop);

/// The role whose colour is drawn for `role`: another one where contrast is wanted.
Role seenRole(Role role, bool highContrast);

} // namespace slipway
