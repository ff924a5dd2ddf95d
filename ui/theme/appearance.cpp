// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

namespace slipway {

Appearance appearanceOf(const Preferences &chosen, const DesktopWish &desktop)
{
    const bool dark =
        chosen.colours == Colours::System ? desktop.dark : chosen.colours == Colours::Dark;
    const bool still =
        chosen.movement == Movement::System ? desktop.still : chosen.movement == Movement::Less;
    return {dark ? Mode::Dark : Mode::Light, desktop.contrast, chosen.textSize, chosen.spacing,
            still};
}

Role seenRole(Role role, bool highContrast)
{
    if (!highContrast)
        return role;
    switch (role) {
    case Role::BorderSubtle:
    case Role::Border:
        return Role::BorderStrong;
    case Role::TextTertiary:
        return Role::TextSecondary;
    default:
        return role;
    }
}

} // namespace slipway
