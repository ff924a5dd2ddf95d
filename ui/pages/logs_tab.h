// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace slipway {

class Chip;
class EmptyWidget;
class FindField;
class LogPane;
class Menu;
class Segments;

/// The Logs tab of an app: what its container writes, in this run or wrote in earlier ones.
class LogsTab : public QWidget
{
    Q_OBJECT
public:
    explicit LogsTab(Workbench &workbench, QWidget *parent = nullptr);
    using QWidget::show;
    void show(const AppRow &app);
    void focusFind();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeFilters();
    void arrange();
    void showCounts();
    void showState();
    void fillMenu(Menu &menu);

    Workbench &m_workbench;
    std::optional<AppRow> m_app;
    QWidget *m_bar;
    QBoxLayout
        *m_barRows; ///< Filters and the rest, side by side or, without room, below each other.
    QWidget *m_filters;
    QWidget *m_rest;
    Segments *m_runs;
    QStackedWidget *m_stack;
    EmptyWidget *m_empty;
    LogPane *m_pane;
    FindField *m_find;
    Chip *m_warnings;
    Chip *m_errors;
};

} // namespace slipway
