// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/palette_list.h"
#include "ui/app_actions.h"
#include "ui/key_map.h"

namespace slipway {

class Settings;
class Workbench;

/// What the palette's entries do; the window gives it.
struct PaletteDeeds {
    std::function<void(const AppId &, Act)> act;
    std::function<void(const AppId &, const QString &tab)> showApp;
    std::function<void(const AppId &)> showBuild;
    std::function<void(Command)> run;
    std::function<void()> setUpAgain;
};

/// All that can be found and done now: of each app what its state allows, its pages and its newest
/// build; the window's @p commands; what can be set at once.
QList<PaletteEntry> paletteEntries(Workbench &workbench, Settings &settings,
                                   const QList<Command> &commands, const PaletteDeeds &deeds);

} // namespace slipway
