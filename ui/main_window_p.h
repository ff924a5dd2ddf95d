// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/use_counts.h"
#include "ui/app_actions.h"
#include "ui/key_map.h"
#include "ui/main_window.h"

#include <QPointer>

class QStackedWidget;

namespace slipway {

class ActivityPage;
class AppPage;
class AppsPage;
class BannerWidget;
class BuildPage;
class Button;
class EnginePage;
class FirstRun;
class KeyActions;
class Palette;
struct Preferences;
class Question;
class SettingsPage;
class Sidebar;
class StopUndo;
class Toast;

/// What the window is made of, and which part leads where.
class MainWindow::Private : public QObject
{
    Q_OBJECT
public:
    Private(MainWindow &window, Workbench &workbench, Settings &settings);

    Sidebar *sidebar() const { return m_sidebar; }
    void showEngine();
    void showApps();
    void showApp(const AppId &id, const QString &tab);
    void showBuild(const AppId &id, int number = 0);
    void showActivity();
    void keepUses(const QString &file) { m_uses = UseCounts(file); }
    void restoreSession();
    void saveSession();
    void showEnginePage();
    void showSettings();
    void showFirstRun();
    void beginFirstRun(); ///< Where nobody has set Slipway up yet.
    void offerUndo(const QString &icon, const QString &text, const Wish &undo);
    void setStaying(bool stays) { m_stays = stays; }
    bool stays() const { return m_stays && !m_quits; }
    void leave() { m_quits = true; }
    bool mayClose(); ///< Asks when a build runs, and answers no until the person has chosen.

private:
    void connectParts();
    void addKeys();
    void helpEngine();
    void explainEngine();
    void tell(const QString &title, const QString &text, bool isError);
    void back();
    void run(Command command);
    QList<Command> commands() const;
    std::optional<AppId> currentApp() const;
    std::optional<AppId> runningBuild() const;
    void actOnCurrent(Act act);
    void act(const AppId &id, Act act);
    void openPalette();
    void showHelp();
    QList<QWidget *> panes() const;
    void turnPane(int by);
    void showPage(QWidget *page);
    void closeFirstRun();
    bool isFirstRun() const;
    void hear(const Wish &wish);
    void leaveWhatIsSetUp();
    void offerDefaultsUndone(const Preferences &before);

    MainWindow &m_window;
    Workbench &m_workbench;
    Settings &m_settings;
    QWidget *m_frame = nullptr; ///< Everything but the first run.
    FirstRun *m_firstRun = nullptr; ///< Made when it is first shown.
    bool m_cameByItself = false; ///< The first run did.
    Sidebar *m_sidebar = nullptr;
    BannerWidget *m_banner = nullptr;
    Button *m_bannerDetails = nullptr;
    Button *m_bannerAction = nullptr;
    QStackedWidget *m_stack = nullptr;
    AppsPage *m_apps = nullptr;
    AppPage *m_app = nullptr;
    BuildPage *m_build = nullptr;
    ActivityPage *m_activity = nullptr;
    QString m_buildTab; ///< Of the app's page: where the way back from a build leads.
    bool m_isFromActivity = false; ///< The build was opened from the Activity page.
    EnginePage *m_enginePage = nullptr; ///< Made when it is first shown.
    SettingsPage *m_settingsPage = nullptr; ///< Made when it is first shown.
    Toast *m_toast = nullptr;
    Palette *m_palette = nullptr;
    KeyActions *m_keys = nullptr;
    UseCounts m_uses;
    StopUndo *m_stopUndo = nullptr;
    QPointer<Question> m_question;
    bool m_stays = false;
    bool m_quits = false;
};

} // namespace slipway
