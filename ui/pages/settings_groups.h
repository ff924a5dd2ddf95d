// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/preferences.h"
#include "lists/workbench.h"
#include "ui/wish.h"

#include <functional>

namespace slipway {

class SettingsEditor;
class SettingsGroup;
class Switch;

using SayWish = std::function<void(const Wish &)>;

// The groups of the Settings page that only show and change values. Each shows what is chosen, here
// or elsewhere, for as long as it lives.
SettingsGroup *makeGeneralGroup(SettingsEditor &editor, const DeskFacts &desk);
SettingsGroup *makeAppearanceGroup(SettingsEditor &editor);
SettingsGroup *makeFoldersGroup(SettingsEditor &editor, const DeskFacts &desk, const SayWish &say);
SettingsGroup *makeKeyboardGroup();
SettingsGroup *makeAboutGroup(const DeskFacts &desk, const SayWish &say);

/// Shows and changes one of the choices.
Switch *makeSwitch(SettingsEditor &editor, const QString &name, bool Preferences::*which);

/// "The desktop's (German)", "Deutsch": what the choice of a language offers.
QString languageName(const QString &code);

} // namespace slipway
