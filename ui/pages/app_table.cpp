// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/app_table.h"

#include "lists/app_list.h"
#include "ui/delegates/app_row_delegate.h"
#include "ui/pages/app_view_hand.h"
#include "ui/pages/apps_filter.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kCorner = 11; // inside the card's line

} // namespace

AppTable::AppTable(AppsFilter &apps, Above above, QWidget *parent)
    : QTreeView(parent)
    , m_above(above)
{
    setModel(&apps);
    setHeaderHidden(true);
    header()->setMinimumSectionSize(0);
    header()->setStretchLastSection(false);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    m_hand = new AppViewHand(*this, AppLayout::Form::Row);
    setItemDelegate(new AppRowDelegate(*m_hand));
    const auto refit = [this] { fit(); };
    connect(&apps, &QAbstractItemModel::rowsInserted, this, refit);
    connect(&apps, &QAbstractItemModel::rowsRemoved, this, refit);
    connect(&apps, &QAbstractItemModel::modelReset, this, refit);
    connect(&apps, &QAbstractItemModel::layoutChanged, this, refit);
    connect(&apps, &QAbstractItemModel::rowsMoved, this, refit);
    fit();
}

void AppTable::fit()
{
    const QList<int> widths = AppColumns::widths(width());
    for (int column = 0; column < widths.size(); ++column) {
        setColumnHidden(column, widths[column] == 0);
        setColumnWidth(column, widths[column]);
    }
    const int row = AppLayout::cell(AppLayout::Form::Row).height();
    setFixedHeight(qMax(1, model()->rowCount() * row));
    m_hand->layActionsLater();
}

void AppTable::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    const QRect row = option.rect;
    if (m_hand->isPointed(index)) {
        painter->save();
        if (index.row() == model()->rowCount() - 1) {
            QPainterPath card;
            card.addRoundedRect(rect().adjusted(0, -kCorner, 0, 0), kCorner, kCorner);
            painter->setClipPath(card);
        }
        painter->fillRect(row, ink(Role::Hover));
        painter->restore();
    }
    if (index.row() > 0 || m_above == Above::Head)
        painter->fillRect(row.left(), row.top(), row.width(), 1, ink(Role::BorderSubtle));
    QTreeView::drawRow(painter, option, index);
    if (m_hand->showsRing(index))
        drawBox(*painter, row.adjusted(3, 4, -3, -3), 8, {}, ink(Role::Focus), 2);
}

/// What does not fit, or has no column where the window is narrow.
bool AppTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTreeView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos()).siblingAtColumn(AppList::AppColumn);
    QStringList lines;
    if (index.isValid()) {
        lines << index.data(Qt::AccessibleTextRole).toString()
              << index.data(Qt::AccessibleDescriptionRole).toString();
        for (const int column : {AppList::PinColumn, AppList::ImageColumn})
            lines << index.siblingAtColumn(column).data().toString();
        lines.removeAll(QString());
    }
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), viewport(), visualRect(index));
    return true;
}

void AppTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        fit();
    }
}

void AppTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fit();
}

void AppTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // The scroll area around both tables scrolls.
}

/// A tree would count its cells, where readers see a list of apps (see apps_access.h).
void AppTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (!QAccessible::isActive() || !current.isValid() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

void AppTable::scrollTo(const QModelIndex &, ScrollHint)
{} // It never scrolls itself.

} // namespace slipway
