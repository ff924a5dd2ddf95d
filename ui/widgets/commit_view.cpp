// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commit_view.h"

#include "lists/commit_list.h"
#include "ui/delegates/commit_delegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kLeastRows = 6;
constexpr int kUsualRows = 13; ///< More are scrolled through where there is no room.

} // namespace

CommitView::CommitView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new CommitDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Commits"));
}

void CommitView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &CommitView::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &CommitView::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CommitView::fit);
    fit();
}

void CommitView::setSearching(bool searches)
{
    m_delegate->setSearching(searches);
    scheduleDelayedItemsLayout();
    fit();
}

QString CommitView::currentHash() const
{
    return currentIndex().data(CommitList::HashRole).toString();
}

void CommitView::choose(const QString &hash)
{
    const auto *list = qobject_cast<const CommitList *>(model());
    const int row = list ? list->rowOf(hash) : -1;
    if (row >= 0 && currentIndex().row() != row)
        setCurrentIndex(list->index(row));
}

int CommitView::contentHeight() const
{
    return (model() ? model()->rowCount() : 0) * m_delegate->rowHeight();
}

QSize CommitView::sizeHint() const
{
    return {320, qMin(contentHeight(), kUsualRows * m_delegate->rowHeight())};
}

QSize CommitView::minimumSizeHint() const
{
    return {240, qMin(contentHeight(), kLeastRows * m_delegate->rowHeight())};
}

void CommitView::fit()
{
    setMaximumHeight(qMax(1, contentHeight()));
    updateGeometry();
}

void CommitView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit chosen(currentHash());
}

void CommitView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    emit menuWished(event->reason() == QContextMenuEvent::Mouse
                        ? event->globalPos()
                        : viewport()->mapToGlobal(visualRect(at).center()));
}

void CommitView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentHash());
    else
        QListView::keyPressEvent(event);
}

/// The tool tip is the whole subject where it is cut, and what the row could not hold.
bool CommitView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex at = indexAt(help->pos());
        if (at.isValid()) {
            QStringList lines{at.data(CommitList::SubjectRole).toString(),
                              at.data(CommitList::AuthorRole).toString()};
            lines << at.data(CommitList::TagsRole).toStringList()
                  << at.data(CommitList::PackagesRole).toStringList();
            lines.removeAll(QString());
            QToolTip::showText(help->globalPos(), lines.join(u'\n'), viewport(), visualRect(at));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QListView::viewportEvent(event);
}

void CommitView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        fit();
    }
}

} // namespace slipway
