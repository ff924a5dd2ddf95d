// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_presence.h"

#include "apps/apps.h"
#include "base/preferences.h"
#include "lists/workbench.h"
#include "tray.h"
#include "ui/main_window.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Asking for the bus where there is none may start one, which takes seconds.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

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
    const bool isWanted = m_settings.tray.get() == u"true";
    if (!isWanted || !QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray.reset();
        return;
    }
    if (m_tray)
        return;
    m_tray = std::make_unique<Tray>(*m_workbench.apps(), nullptr);
    connect(m_tray.get(), &Tray::openWished, this, [this](const AppId &app) {
        emit m_window.wished({Wish::Kind::Open, app, {}});
    });
    connect(m_tray.get(), &Tray::windowWished, this, [this] { m_window.comeToFront({}); });
    connect(m_tray.get(), &Tray::quitWished, &m_window, &QWidget::close);
}

} // namespace slipway
