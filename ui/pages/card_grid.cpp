// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/card_grid.h"

#include "ui/pages/app_card_delegate.h"
#include "ui/pages/app_view_hand.h"
#include "ui/pages/apps_filter.h"

#include <QWheelEvent>

namespace slipway {

CardGrid::CardGrid(AppsFilter &apps, AppLayout::Form form, QWidget *parent)
    : QListView(parent)
{
    setModel(&apps);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setGridSize(AppLayout::cell(form));
    setSpacing(0);
    m_hand = new AppViewHand(*this, form);
    setItemDelegate(new AppCardDelegate(*m_hand));
    const auto refit = [this] { fit(); };
    connect(&apps, &QAbstractItemModel::rowsInserted, this, refit);
    connect(&apps, &QAbstractItemModel::rowsRemoved, this, refit);
    connect(&apps, &QAbstractItemModel::modelReset, this, refit);
    connect(&apps, &QAbstractItemModel::layoutChanged, this, refit);
    connect(&apps, &QAbstractItemModel::rowsMoved, this, refit);
    fit();
}

int CardGrid::columns() const
{
    return qMax(1, viewport()->width() / gridSize().width());
}

/// As high as its rows. Where cards lie is only known after the view laid them out, so the buttons
/// follow.
void CardGrid::fit()
{
    m_hand->setColumns(columns());
    const int rows = (model()->rowCount() + columns() - 1) / columns();
    setFixedHeight(qMax(1, rows * gridSize().height()));
    scheduleDelayedItemsLayout();
    m_hand->layActionsLater();
}

void CardGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() != QEvent::StyleChange || gridSize() == AppLayout::cell(m_hand->form()))
        return;
    setGridSize(AppLayout::cell(m_hand->form()));
    fit();
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void CardGrid::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // The scroll area around both grids scrolls.
}

void CardGrid::scrollTo(const QModelIndex &, ScrollHint)
{} // It never scrolls itself.

} // namespace slipway
