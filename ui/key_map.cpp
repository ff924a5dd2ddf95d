// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key_map.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyMap)
};

} // namespace

QList<KeyLine> keyMap()
{
    using enum Command;
    using enum KeyGroup;
    constexpr bool kWindow = true;
    return {
        {FindOrRun, Everywhere, {Qt::CTRL | Qt::Key_K}, Words::tr("Find or run anything"), kWindow},
        {Apps, Everywhere, {Qt::CTRL | Qt::Key_1}, Words::tr("Apps"), kWindow},
        {Activity, Everywhere, {Qt::CTRL | Qt::Key_4}, Words::tr("Activity"), kWindow},
        {Engine, Everywhere, {Qt::CTRL | Qt::Key_5}, Words::tr("Engine"), kWindow},
        {Settings,
         Everywhere,
         {Qt::CTRL | Qt::Key_6, Qt::CTRL | Qt::Key_Comma},
         Words::tr("Settings"),
         kWindow},
        {RunningBuild,
         Everywhere,
         {Qt::CTRL | Qt::SHIFT | Qt::Key_B},
         Words::tr("Show the running build"),
         kWindow},
        {CheckAgain,
         Everywhere,
         {Qt::Key_F5},
         Words::tr("Check again: the engine, or a source for updates"),
         kWindow},
        {Help, Everywhere, {Qt::Key_F1}, Words::tr("Show these keys"), kWindow},
        {Quit,
         Everywhere,
         {Qt::CTRL | Qt::Key_Q},
         Words::tr("Quit; the apps keep running"),
         kWindow},
        {OpenPage, CurrentApp, {Qt::Key_Return}, Words::tr("Open its page")},
        {MainAction,
         CurrentApp,
         {Qt::CTRL | Qt::Key_Return},
         Words::tr("Do what its main button does")},
        {OpenWebUi, CurrentApp, {Qt::CTRL | Qt::Key_O}, Words::tr("Open its web UI"), kWindow},
        {Stop, CurrentApp, {Qt::CTRL | Qt::Key_Period}, Words::tr("Stop it"), kWindow},
        {Restart, CurrentApp, {Qt::CTRL | Qt::Key_R}, Words::tr("Restart it"), kWindow},
        {Rebuild, CurrentApp, {Qt::CTRL | Qt::Key_B}, Words::tr("Rebuild it"), kWindow},
        {ReviewUpdate, CurrentApp, {Qt::CTRL | Qt::Key_U}, Words::tr("Review its update"), kWindow},
        {Logs, CurrentApp, {Qt::CTRL | Qt::Key_L}, Words::tr("Show its log"), kWindow},
        {Menu,
         CurrentApp,
         {Qt::SHIFT | Qt::Key_F10, Qt::Key_Menu},
         Words::tr("Show what can be done with it")},
        {Search,
         MovingAbout,
         {Qt::Key_Slash, Qt::CTRL | Qt::Key_F},
         Words::tr("Search on this page; Esc clears, then leaves")},
        {Move,
         MovingAbout,
         {Qt::Key_Down, Qt::Key_Up, Qt::Key_Right, Qt::Key_Left, Qt::Key_Home, Qt::Key_End},
         Words::tr("Move in lists and menus")},
        {PreviousTab, MovingAbout, {Qt::CTRL | Qt::Key_PageUp}, Words::tr("Previous tab")},
        {NextTab, MovingAbout, {Qt::CTRL | Qt::Key_PageDown}, Words::tr("Next tab")},
        {NextPane, MovingAbout, {Qt::Key_F6}, Words::tr("Next part of the window"), kWindow},
        {PreviousPane,
         MovingAbout,
         {Qt::SHIFT | Qt::Key_F6},
         Words::tr("Previous part of the window"),
         kWindow},
        {Copy, MovingAbout, {Qt::CTRL | Qt::Key_C}, Words::tr("Copy what is selected")},
        {Undo,
         MovingAbout,
         {Qt::CTRL | Qt::Key_Z},
         Words::tr("Undo what the message shown last says"),
         kWindow},
        {Back, MovingAbout, {Qt::ALT | Qt::Key_Left, Qt::Key_Escape}, Words::tr("Back"), kWindow},
    };
}

QString keyHint(Command command)
{
    const QList<KeyLine> lines = keyMap();
    for (const KeyLine &line : lines) {
        if (line.command == command)
            return keyText(line.keys.first());
    }
    return {};
}

QString keyText(const QKeySequence &keys)
{
    const QKeyCombination combination = keys[0];
    QStringList parts;
    if (combination.keyboardModifiers() & Qt::ControlModifier)
        parts << Words::tr("Ctrl", "key");
    if (combination.keyboardModifiers() & Qt::AltModifier)
        parts << Words::tr("Alt", "key");
    if (combination.keyboardModifiers() & Qt::ShiftModifier)
        parts << Words::tr("Shift", "key");
    switch (combination.key()) {
    case Qt::Key_Return:
        parts << Words::tr("Enter", "key");
        break;
    case Qt::Key_Up:
        parts << u"↑"_s;
        break;
    case Qt::Key_Down:
        parts << u"↓"_s;
        break;
    case Qt::Key_Left:
        parts << u"←"_s;
        break;
    case Qt::Key_Right:
        parts << u"→"_s;
        break;
    default:
        parts << QKeySequence(combination.key()).toString(QKeySequence::NativeText);
    }
    return parts.join(u' ');
}

QString nameOf(KeyGroup group)
{
    switch (group) {
    case KeyGroup::Everywhere:
        return Words::tr("Everywhere");
    case KeyGroup::CurrentApp:
        return Words::tr("On an app, or on its page");
    case KeyGroup::MovingAbout:
        return Words::tr("Moving about");
    }
    Q_UNREACHABLE();
}

} // namespace slipway
