// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "ui/wish.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace slipway {

class HeaderActions;
class AppSettingsTab;
class HistoryTab;
class LogsTab;
class MountsTab;
class OverviewTab;
class PageHeader;
class RecipeTab;
class SourceTab;

/// Everything about one app: its head with the actions that its state allows, and its tabs.
class AppPage : public QWidget
{
    Q_OBJECT
public:
    explicit AppPage(Workbench &workbench, QWidget *parent = nullptr);

    using QWidget::show;
    /// "overview", "source", "mounts", "settings", "recipe", "logs", "history"
    void show(const AppId &id, const QString &tab);
    const std::optional<AppId> &app() const { return m_app; }
    QString tab() const;
    bool checkAgain(); ///< What is shown, where it can be; false: the tab has nothing to check.

signals:
    void wished(const slipway::Wish &wish);
    void backWished();
    void buildWished(const slipway::AppId &id);
    void activityWished();
    void settingsWished(); ///< Of Slipway.
    void pastBuildWished(const slipway::AppId &id, int number);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void refreshTab();
    void showHead(const AppRow &app);
    void turnTab(int by);
    void watch();

    Workbench &m_workbench;
    std::optional<AppId> m_app;
    PageHeader *m_header;
    HeaderActions *m_actions;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    OverviewTab *m_overview;
    SourceTab *m_source;
    MountsTab *m_mounts;
    AppSettingsTab *m_settings;
    RecipeTab *m_recipe;
    LogsTab *m_logs;
    HistoryTab *m_history;
};

} // namespace slipway
