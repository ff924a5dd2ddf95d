// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray.h"

#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace slipway {

Tray::Tray(const AppList &apps, QObject *owner)
    : QObject(owner)
    , m_apps(apps)
{
    m_icon.setIcon(icon(u"app-icon-symbolic"_s, Role::Text));
    m_icon.setToolTip(tr("Slipway"));
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](auto reason) {
        if (reason == QSystemTrayIcon::Trigger)
            emit windowWished();
    });
    // Filled when it is opened: nothing is to be done while nobody looks.
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::fill);
    fill();
    m_icon.show();
}

void Tray::tell(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, m_icon.icon());
}

void Tray::fill()
{
    m_menu.clear();
    m_menu.addAction(tr("Show Slipway"), this, &Tray::windowWished);
    m_menu.addSeparator();
    for (const AppRow &app : m_apps.rows()) {
        if (app.canOpen)
            m_menu.addAction(tileIcon(app.icon, app.tint, app.name), tr("Open %1").arg(app.name),
                             this, [this, id = app.id] { emit openWished(id); });
    }
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit; the apps keep running"), this, &Tray::quitWished);
}

} // namespace slipway
