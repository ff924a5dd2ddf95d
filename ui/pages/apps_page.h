// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app_actions.h"
#include "ui/pages/apps_filter.h"
#include "ui/wish.h"

#include <QButtonGroup>
#include <QWidget>

class QStackedWidget;

namespace slipway {

class AppsView;
class Chip;
class EmptyWidget;
class SearchField;
class Segments;
class TextLabel;

/// All apps as cards or as a table: the installed ones with their state, then those that can be
/// installed.
class AppsPage : public QWidget
{
    Q_OBJECT
public:
    /// How the person likes to see the apps; worth remembering.
    struct Look {
        bool asTable = false;
        bool unfolded = false; ///< The table shows what is not installed, too.
        AppsFilter::Order order = AppsFilter::Order::RecentlyUsed;
        bool reversed = false;
        friend bool operator==(const Look &, const Look &) = default;
        QString text() const; ///< "table unfolded name reversed": one line for the settings
        static Look of(const QString &text); ///< Words it does not know are left out.
    };
    AppsPage(Workbench &workbench, QWidget *parent);
    void setLook(const Look &look);
    const Look &look() const { return m_look; }
    void showChip(AppsFilter::Chip chip);
    void focusSearch();
    bool focusGrid(); ///< False: no app is shown.
    bool clearFilters(); ///< False: nothing was filtered.
    QList<QWidget *> panes() const; ///< Where F6 goes, in this order.

signals:
    void wished(const slipway::Wish &wish);
    void pageWished(const slipway::AppId &app, const QString &tab);
    void buildWished(const slipway::AppId &app);
    void lookChanged();

private:
    QWidget *makeHead();
    QWidget *makeChips();
    AppsView *makeView(bool asTable);
    EmptyWidget *makeFirst();
    void addKeys();
    AppsView *shownView() const;
    void showLook();
    void showCounts();
    void showParts();
    void sayNothing();
    void showEngine();
    void setOrder(AppsFilter::Order order, bool reversed);
    void orderByHead(AppsFilter::Order order);
    void openSortMenu();
    void openMenu(const AppId &app, const QPoint &globalPlace);
    void act(const AppId &app, Act chosen);
    void wish(Wish::Kind kind, const AppId &app);
    void remove(const AppRow &app);

    Workbench &m_workbench;
    AppsFilter m_installed;
    AppsFilter m_available;
    Look m_look;
    SearchField *m_search = nullptr;
    TextLabel *m_counts = nullptr;
    Button *m_sort = nullptr;
    Segments *m_shape = nullptr;
    QButtonGroup m_chips;
    QWidget *m_top = nullptr;
    QStackedWidget *m_views = nullptr;
    AppsView *m_grid = nullptr;
    AppsView *m_table = nullptr;
    EmptyWidget *m_first = nullptr;
    EmptyWidget *m_nothing = nullptr;
    int m_installedCount = 0; ///< whatever the filters say
};

} // namespace slipway
