// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace slipway {

class Button;
class NavItem;
class Workbench;
class TextLabel;

/// Brand, pages, the running apps and the engine's state; in a narrow window only their icons.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    Sidebar(Workbench &workbench, QWidget *parent);
    enum class Page { Apps, Activity, Engine, Settings };
    void setPage(Page page); ///< Marks the one that is shown.
    void setRail(bool rail);
    bool isRail() const { return m_rail; }

signals:
    void paletteWished();
    void appsWished();
    void activityWished();
    void engineWished();
    void settingsWished();
    void runningWished(); ///< the list of all that run
    void openWished(const slipway::AppId &id);
    void pageWished(const slipway::AppId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showRunning();
    int rowsFor(int all);
    void showActivity();
    void fit();
    Workbench &m_workbench;
    NavItem *m_apps;
    NavItem *m_activity;
    NavItem *m_engine;
    NavItem *m_settings;
    TextLabel *m_heading;
    QVBoxLayout *m_running;
    Button *m_more;
    bool m_rail = false;
};

} // namespace slipway
