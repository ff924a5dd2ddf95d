// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/app_list.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace slipway {

/// An icon in the desktop's tray with the running apps, each to be opened.
class Tray : public QObject
{
    Q_OBJECT
public:
    Tray(const AppList &apps, QObject *owner);
    void tell(const QString &title, const QString &text); ///< Beside the icon.

signals:
    void openWished(const slipway::AppId &app);
    void windowWished();
    void quitWished();

private:
    void fill();
    const AppList &m_apps;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace slipway
