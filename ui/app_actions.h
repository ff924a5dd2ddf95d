// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/widgets/button.h"

#include <functional>

namespace slipway {

class Menu;

/// What can be done with an app from its card, its menu or its page.
enum class Act { Page, Install, Cancel, Open, Stop, Start, Restart, Rebuild, Logs, SeeWhy, Remove };

struct AppAction {
    Act act = Act::Page;
    QString text{}; ///< "Open"; for an icon alone it is only said aloud
    QString icon{};
    Button::Kind kind = Button::Kind::Plain;
    bool enabled = true;
    bool iconOnly = false;
    friend bool operator==(const AppAction &, const AppAction &) = default;
};

/// Whether an app in its state can have it done.
bool allows(Act act, const AppRow &app, bool engineAnswers);

/// The buttons of a card by the app's state, the main one last. Without an engine only what is open
/// can be opened.
QList<AppAction> cardActions(const AppRow &app, bool engineAnswers);

/// The overflow menu of an app; `act` is called with what was chosen. The caller owns it.
Menu *appMenu(const AppRow &app, bool engineAnswers, QWidget *parent,
              const std::function<void(Act)> &act);

/// Asks before an app is removed, says what goes and what stays, and calls `remove` with the
/// person's choice.
void askToRemove(const AppRow &app, const AppDetails &details, QWidget *window,
                 const std::function<void(bool images, bool data)> &remove);

} // namespace slipway
