// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launcher_entry.h"
#include "notifier.h"

#include <memory>

namespace slipway {

class AppJob;
class Apps;
class MainWindow;
class Settings;
class Tray;
class Workbench;

/// Asking for the bus where there is none may start one, which takes seconds.
bool hasSessionBus();

/// What the desktop shows of Slipway beside its window: notifications of builds that ended while
/// the person looked elsewhere, how far builds are on the program's icon, and the tray's icon.
class DesktopPresence : public QObject
{
    Q_OBJECT
public:
    DesktopPresence(Apps &apps, Workbench &workbench, Settings &settings, MainWindow &window);
    ~DesktopPresence() override;

private:
    void tellEndOf(AppJob *job);
    void showProgress();
    void showTray();
    void tellOfStaying();
    void connectBus();

    Workbench &m_workbench;
    Settings &m_settings;
    MainWindow &m_window;
    std::unique_ptr<Notifier> m_notifier; ///< Null where there is no session bus, as the next.
    std::unique_ptr<LauncherEntry> m_launcher;
    std::unique_ptr<Tray> m_tray;
};

/// What is told of a build that ended; nothing of one that the person stopped.
std::optional<Notice> noticeOf(const AppId &app, const QString &name, const Error *error);

} // namespace slipway
