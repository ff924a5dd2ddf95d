// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/wish.h"

#include <QWidget>

class QAction;

namespace slipway {

class Button;
class Menu;
class SplitButton;

/// What can be done with an app in its state, the main action filled and last, the rest in a menu.
class HeaderActions : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderActions(Workbench &workbench, QWidget *parent = nullptr);
    using QWidget::show;
    /// While a bad commit is searched, only that can be stopped.
    void show(const AppRow &app, bool isSearching = false);

signals:
    void wished(const slipway::Wish &wish);
    void buildWished();
    void logsWished();

private:
    void makeMenu();
    void showMain();
    void showRollBack();
    void wish(Wish::Kind kind);
    void pressMain();

    Workbench &m_workbench;
    std::optional<AppRow> m_app;
    Button *m_endSearch;
    Button *m_cancel;
    Button *m_stop;
    SplitButton *m_rebuild;
    Button *m_main;
    Button *m_more;
    Menu *m_menu;
    QAction *m_open;
    QAction *m_restart;
    QAction *m_lastBuild;
    QAction *m_rollBack;
    QAction *m_remove;
};

} // namespace slipway
