// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_presence.h"

#include "apps/apps.h"
#include "base/preferences.h"
#include "lists/workbench.h"
#include "tray.h"
#include "ui/main_window.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway {

bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

std::optional<Notice> noticeOf(const AppId &app, const QString &name, const Error *error)
{
    if (!error)
        return Notice{app, DesktopPresence::tr("%1 is ready").arg(name),
                      DesktopPresence::tr("The build has ended."), false};
    if (error->isCancelled())
        return {};
    return Notice{app, DesktopPresence::tr("%1 was not built").arg(name), error->summary, true};
}

DesktopPresence::DesktopPresence(Apps &apps, Workbench &workbench, Settings &settings,
                                 MainWindow &window)
    : m_workbench(workbench)
    , m_settings(settings)
    , m_window(window)
{
    connectBus();
    connect(&apps, &Apps::jobEnded, this, &DesktopPresence::tellEndOf);
    connect(workbench.apps(), &QAbstractItemModel::dataChanged, this,
            &DesktopPresence::showProgress);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == m_settings.tray.key())
            showTray();
    });
    connect(&window, &MainWindow::stayed, this, &DesktopPresence::tellOfStaying);
    showTray();
}

DesktopPresence::~DesktopPresence() = default;

void DesktopPresence::connectBus()
{
    if (!hasSessionBus())
        return;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    m_notifier = std::make_unique<Notifier>(bus);
    m_launcher = std::make_unique<LauncherEntry>(bus);
    connect(m_notifier.get(), &Notifier::opened, this,
            [this](const AppId &app, const QString &token) {
                const auto row = m_workbench.apps()->find(app);
                if (row && row->state == AppState::Failed)
                    m_window.showBuild(app);
                else
                    m_window.showApp(app);
                m_window.comeToFront(token);
            });
}

void DesktopPresence::tellEndOf(AppJob *job)
{
    if (!m_notifier || !job->isBuild() || m_window.isActiveWindow()
        || !Preferences::of(m_settings).notifications)
        return;
    const auto row = m_workbench.apps()->find(job->app());
    const QString name = row ? row->name : job->app().text();
    if (const auto notice = noticeOf(job->app(), name, job->error()))
        m_notifier->show(*notice);
}

void DesktopPresence::showProgress()
{
    if (!m_launcher)
        return;
    int count = 0;
    double sum = 0;
    for (const AppRow &app : m_workbench.apps()->rows()) {
        if (app.state != AppState::Building)
            continue;
        ++count;
        sum += qMax(0.0, app.progress);
    }
    m_launcher->show(count, count > 0 ? sum / count : -1);
}

void DesktopPresence::showTray()
{
    const bool isThere =
        Preferences::of(m_settings).tray && QSystemTrayIcon::isSystemTrayAvailable();
    m_window.setStaying(isThere);
    if (isThere == bool(m_tray))
        return;
    if (!isThere)
        return m_tray.reset();
    m_tray = std::make_unique<Tray>(*m_workbench.apps(), nullptr);
    connect(m_tray.get(), &Tray::openWished, this, [this](const AppId &app) {
        emit m_window.wished({Wish::Kind::Open, app, {}});
    });
    connect(m_tray.get(), &Tray::windowWished, this, [this] { m_window.comeToFront({}); });
    connect(m_tray.get(), &Tray::quitWished, this, [this] {
        // A window that is hidden already is not the last that closes.
        if (m_window.close())
            emit m_window.wished({Wish::Kind::Quit, {}, {}});
    });
}

/// Once: who closes the window for the first time could think that it is gone.
void DesktopPresence::tellOfStaying()
{
    if (!m_tray || m_settings.trayTold.get())
        return;
    m_settings.trayTold.set(true);
    m_tray->tell(tr("Slipway stays in the tray"),
                 tr("Its icon brings the window back. Quit from its menu; the apps keep "
                    "running."));
}

} // namespace slipway
