// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/activity_list.h"
#include "ui/wish.h"

#include <QButtonGroup>
#include <QHash>
#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace slipway {

class ActivityItem;
class Button;
class EmptyWidget;
class RovingFocus;
class RunningCard;
class SearchField;
class Workbench;

/// What is being done and what was done on all apps: running work as cards, the past by day.
class ActivityPage : public QWidget
{
    Q_OBJECT
public:
    ActivityPage(Workbench &workbench, QWidget *parent);
    void showChip(ActivityFilter::Chip chip);
    void focusSearch();
    bool clearFilters(); ///< False: nothing was filtered.

signals:
    void wished(const slipway::Wish &wish);
    void appsWished();
    void appWished(const slipway::AppId &app);
    void buildWished(const slipway::AppId &app, int number); ///< 0: the one that runs.

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeChips();
    QWidget *makeContent();
    void refresh();
    void refreshRow(const ActivityRow &row);
    void showCounts();
    void showRunning(const QList<ActivityRow> &rows);
    void showPast(const QList<ActivityRow> &rows);
    void showEmpty();
    void fitHead();
    void see(const ActivityRow &row);
    ActivityItem *itemFor(const ActivityRow &row);

    Workbench &m_workbench;
    ActivityFilter m_filter;
    int m_shown = 0; ///< Rows of the past; more come when they are wished.
    QBoxLayout *m_head = nullptr;
    SearchField *m_search = nullptr;
    QButtonGroup m_chips;
    QWidget *m_chipRow = nullptr;
    QStackedWidget *m_views = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_running = nullptr;
    QVBoxLayout *m_past = nullptr;
    Button *m_older = nullptr;
    EmptyWidget *m_nothing = nullptr;
    EmptyWidget *m_noMatch = nullptr;
    RovingFocus *m_roving = nullptr;
    QHash<QString, RunningCard *> m_cards;
    QHash<QString, ActivityItem *> m_items;
    QStringList m_layout; ///< Headings and ids as they are laid out.
};

} // namespace slipway
