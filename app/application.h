// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "base/paths.h"
#include "base/settings.h"
#include "desk_workbench.h"
#include "engine_chooser.h"
#include "profiles/profile_store.h"
#include "secret_desk.h"
#include "single_instance.h"
#include "ui/wish.h"

#include <QPointer>

#include <memory>

namespace slipway {

class MainWindow;
class DesktopPresence;
class EngineStarter;
class RollbackJob;

/// The window and everything behind it: owns the parts, and turns each wish into a job.
class Application : public QObject
{
    Q_OBJECT
public:
    /// Which engine, and whether the command line says so: then what is set does not count.
    struct GivenEngine {
        EngineChoice choice;
        bool isGiven = false;
    };
    Application(const Paths &paths, Settings &settings, GivenEngine engine);
    ~Application() override;

    void show();
    void heed(const StartRequest &request); ///< Of a start, this one or a later one.
    void end(); ///< Quits without asking, whatever runs.
    void tellSettingsProblems(const QStringList &problems);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void grant(const Wish &wish);
    void quit();
    bool endWork();
    void grantForApp(const Wish &wish, const AppId &id);
    void grantForSource(const Wish &wish, const AppId &id);
    void open(const AppId &id);
    void startEngine();
    void saveRecipe(const AppId &id, const QString &path);
    void copyReport(const AppId &id, int number);
    void saveSettings(const AppSettings &settings, bool restarts);
    void applyLine(const AppId &id, const QString &cause);
    void startWished(); ///< Apps that are started with Slipway.
    void tellRollback(const RollbackJob &job);
    void showEndOf(AppJob *job);

    Settings &m_settings;
    ProfileStore m_store;
    Engine m_engine;
    Apps m_apps;
    DeskWorkbench m_workbench;
    EngineChooser m_chooser;
    SecretDesk m_secrets;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DesktopPresence> m_presence;
    QPointer<EngineStarter> m_starter;
    int m_ending = 0; ///< Jobs that quitting waits for.
    bool m_isTooLate = false; ///< They were waited for long enough.
};

} // namespace slipway
