// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

namespace slipway {

/// What a key does. The window does those that are `isOfWindow`; the others belong to what has the
/// focus, and stand here so that one table tells all.
enum class Command {
    FindOrRun,
    Apps,
    Activity,
    Engine,
    Settings,
    Search,
    Move,
    OpenPage,
    MainAction,
    OpenWebUi,
    Stop,
    Restart,
    Rebuild,
    ReviewUpdate,
    Logs,
    RunningBuild,
    PreviousTab,
    NextTab,
    NextPane,
    PreviousPane,
    Menu,
    Copy,
    Undo,
    Back,
    CheckAgain,
    Help,
    Quit,
};

enum class KeyGroup { Everywhere, CurrentApp, MovingAbout };

struct KeyLine {
    Command command = Command::Help;
    KeyGroup group = KeyGroup::Everywhere;
    QList<QKeySequence> keys{}; ///< The first is the one that menus show.
    QString text{};
    bool isOfWindow = false;
};

/// Every key of the window, in the order in which help lists them.
QList<KeyLine> keyMap();
/// "Ctrl K": the first key of the command, as keys are written in this window.
QString keyHint(Command command);
/// "Ctrl PgUp"
QString keyText(const QKeySequence &keys);
QString nameOf(KeyGroup group);

} // namespace slipway
