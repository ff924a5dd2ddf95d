// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app_actions.h"
#include "ui/pages/apps_filter.h"
#include "ui/wish.h"

#include <QButtonGroup>
#include <QWidget>

#include <array>

class QScrollArea;
class QStackedWidget;

namespace slipway {

class CardGrid;
class Chip;
class EmptyWidget;
class SearchField;
class TextLabel;

/// All apps as cards: the installed ones with their state, then those that can be installed.
class AppsPage : public QWidget
{
    Q_OBJECT
public:
    AppsPage(Workbench &workbench, QWidget *parent);
    void showChip(AppsFilter::Chip chip);
    void focusSearch();
    void focusGrid();
    bool clearFilters(); ///< False: nothing was filtered.

signals:
    void wished(const slipway::Wish &wish);
    void pageWished(const slipway::AppId &app, const QString &tab);
    void buildWished(const slipway::AppId &app);

private:
    QWidget *makeHead();
    QWidget *makeChips();
    QWidget *makeGrids();
    void connectGrid(CardGrid *grid);
    void addKeys();
    void showCounts();
    void showParts();
    void showEngine();
    void setOrder(AppsFilter::Order order);
    void openSortMenu();
    void openMenu(const AppId &app, const QPoint &globalPlace);
    void act(const AppId &app, Act act);
    void wish(Wish::Kind kind, const AppId &app);
    void remove(const AppRow &app);

    Workbench &m_workbench;
    AppsFilter m_installed;
    AppsFilter m_available;
    AppsFilter::Order m_order = AppsFilter::Order::RecentlyUsed;
    SearchField *m_search = nullptr;
    TextLabel *m_counts = nullptr;
    Button *m_sort = nullptr;
    QButtonGroup m_chips;
    QStackedWidget *m_views = nullptr;
    QScrollArea *m_scroll = nullptr;
    CardGrid *m_installedGrid = nullptr;
    CardGrid *m_availableGrid = nullptr;
    QWidget *m_availableHead = nullptr;
    TextLabel *m_availableCount = nullptr;
    EmptyWidget *m_nothing = nullptr;
    Button *m_showAll = nullptr;
};

} // namespace slipway
