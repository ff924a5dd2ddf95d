// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/card_grid.h"

#include "ui/pages/apps_filter.h"
#include "ui/pages/card_actions.h"

#include <QContextMenuEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace slipway {

CardGrid::CardGrid(AppsFilter &apps, CardLayout::Form form, QWidget *parent)
    : QListView(parent)
    , m_form(form)
    , m_delegate(new AppCardDelegate(form, this))
    , m_overPointed(new CardActions(form, parent))
    , m_overCurrent(new CardActions(form, parent))
{
    setModel(&apps);
    setItemDelegate(m_delegate);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setGridSize(CardLayout::cell(form));
    setSpacing(0);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    for (CardActions *over : {m_overPointed, m_overCurrent}) {
        connect(over, &CardActions::acted, this, &CardGrid::acted);
        connect(over, &CardActions::menuWished, this, &CardGrid::menuWished);
        connect(over, &CardActions::unpointed, this, &CardGrid::pointAtCursor);
    }
    const auto refit = [this] { fit(); };
    connect(&apps, &QAbstractItemModel::rowsInserted, this, refit);
    connect(&apps, &QAbstractItemModel::rowsRemoved, this, refit);
    connect(&apps, &QAbstractItemModel::modelReset, this, refit);
    connect(&apps, &QAbstractItemModel::layoutChanged, this, refit);
    connect(&apps, &QAbstractItemModel::rowsMoved, this, refit);
    connect(&apps, &QAbstractItemModel::dataChanged, this, &CardGrid::layActions);
    fit();
}

void CardGrid::setEngineAnswers(bool answers)
{
    m_delegate->setEngineAnswers(answers);
    layActions();
    viewport()->update();
}

int CardGrid::columns() const
{
    return qMax(1, viewport()->width() / gridSize().width());
}

/// As high as its rows. Where cards lie is only known after the view laid them out, so the buttons
/// follow.
void CardGrid::fit()
{
    const int count = model()->rowCount();
    const int rows = (count + columns() - 1) / columns();
    setFixedHeight(qMax(1, rows * gridSize().height()));
    scheduleDelayedItemsLayout();
    QTimer::singleShot(0, this, &CardGrid::layActions);
}

bool CardGrid::isCovered(const QModelIndex &index) const
{
    return (m_pointed == index && m_overPointed->isVisible())
        || (m_overCurrent->isVisible() && currentIndex() == index);
}

void CardGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() != QEvent::StyleChange || gridSize() == CardLayout::cell(m_form))
        return;
    setGridSize(CardLayout::cell(m_form));
    fit();
}

void CardGrid::layActions()
{
    const auto lay = [this](CardActions *over, const QModelIndex &index) {
        const AppRow *app = index.isValid() ? AppsFilter::rowOf(index) : nullptr;
        const QRect cell = app && isVisible() ? visualRect(index) : QRect();
        if (!app || cell.isEmpty()) {
            const bool hadFocus = over->isAncestorOf(QApplication::focusWidget());
            over->hide();
            if (hadFocus)
                setFocus(Qt::OtherFocusReason);
            return;
        }
        const QPoint place = viewport()->mapTo(parentWidget(), QPoint());
        over->lay(CardLayout::card(m_form, cell).translated(place), *app,
                  m_delegate->engineAnswers());
    };
    const QModelIndex current = m_overCurrentWanted ? currentIndex() : QModelIndex();
    lay(m_overCurrent, current);
    lay(m_overPointed, m_pointed == current ? QModelIndex() : QModelIndex(m_pointed));
    viewport()->update();
}

void CardGrid::point(const QModelIndex &index)
{
    if (m_pointed == index)
        return;
    m_pointed = index;
    layActions();
}

bool CardGrid::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        point(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()));
        break;
    case QEvent::HoverLeave:
        pointAtCursor(); // It may only have gone onto one of the card's buttons.
        break;
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

void CardGrid::pointAtCursor()
{
    const QPoint place = viewport()->mapFromGlobal(QCursor::pos());
    point(viewport()->rect().contains(place) && isVisible() ? indexAt(place) : QModelIndex());
}

void CardGrid::moveEvent(QMoveEvent *event)
{
    QListView::moveEvent(event);
    layActions();
}

void CardGrid::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    layActions();
}

void CardGrid::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    layActions();
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

bool CardGrid::leave(int key)
{
    const int row = currentIndex().row();
    const int all = model()->rowCount();
    const int lastRow = all > 0 ? (all - 1) / columns() : 0;
    if (key == Qt::Key_Down && row / columns() == lastRow) {
        emit leftDownwards(row % columns());
        return true;
    }
    if (key == Qt::Key_Up && row < columns()) {
        emit leftUpwards(row % columns());
        return true;
    }
    return false;
}

void CardGrid::enter(int column, bool fromAbove)
{
    const int all = model()->rowCount();
    if (all == 0)
        return;
    const int first = fromAbove ? 0 : (all - 1) / columns() * columns();
    m_byKeyboard = true;
    setFocus(Qt::ShortcutFocusReason);
    setCurrentIndex(model()->index(qMin(first + column, all - 1), 0));
}

void CardGrid::actMainly(const AppRow &app)
{
    const QList<AppAction> actions = cardActions(app, m_delegate->engineAnswers());
    if (!actions.isEmpty() && actions.last().enabled)
        emit acted(app.id, actions.last().act);
}

bool CardGrid::actByKey(const QKeyEvent &event, const AppRow &app)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && event.modifiers() == Qt::NoModifier)
        emit acted(app.id, Act::Page);
    else if (isEnter && event.modifiers() == Qt::ControlModifier)
        actMainly(app);
    else if (event.modifiers() != Qt::ControlModifier)
        return false;
    else if (event.key() == Qt::Key_O && app.canOpen)
        emit acted(app.id, Act::Open);
    else if (event.key() == Qt::Key_L && app.isInstalled)
        emit acted(app.id, Act::Logs);
    else if (!m_delegate->engineAnswers() || !app.isInstalled)
        return false;
    else if (event.key() == Qt::Key_Period && AppsFilter::passes(app, AppsFilter::Chip::Running))
        emit acted(app.id, Act::Stop);
    else if (event.key() == Qt::Key_R && AppsFilter::passes(app, AppsFilter::Chip::Running))
        emit acted(app.id, Act::Restart);
    else if (event.key() == Qt::Key_B && app.state != AppState::Building
             && app.state != AppState::Starting)
        emit acted(app.id, Act::Rebuild);
    else
        return false;
    return true;
}

void CardGrid::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    const AppRow *app = currentIndex().isValid() ? AppsFilter::rowOf(currentIndex()) : nullptr;
    if (app && actByKey(*event, *app))
        return;
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Slash)
        return event->ignore();
    if (event->modifiers() == Qt::NoModifier && app && leave(event->key()))
        return;
    QListView::keyPressEvent(event);
    viewport()->update();
}

void CardGrid::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    m_byKeyboard = false;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex())
        return;
    if (CardLayout::card(m_form, visualRect(index)).contains(event->position().toPoint()))
        emit acted(AppsFilter::rowOf(index)->id, Act::Page);
}

void CardGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint place = byKey
        ? viewport()->mapToGlobal(
            CardLayout::more(CardLayout::card(m_form, visualRect(index))).bottomLeft())
        : event->globalPos();
    emit menuWished(AppsFilter::rowOf(index)->id, place);
}

void CardGrid::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_byKeyboard = m_byKeyboard || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    if (reason == Qt::MouseFocusReason)
        m_byKeyboard = false;
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    m_overCurrentWanted = true;
    layActions();
    emit cellWished(visualRect(currentIndex()));
}

void CardGrid::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    // The focus may have gone to a button of the current card, which has to stay then.
    QTimer::singleShot(0, this, [this] {
        QWidget *focus = QApplication::focusWidget();
        m_overCurrentWanted =
            focus && (focus == this || m_overCurrent->isAncestorOf(focus) || !isVisible());
        if (!m_overCurrent->isAncestorOf(focus))
            layActions();
        viewport()->update();
    });
}

void CardGrid::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // The scroll area around both grids scrolls.
}

void CardGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    layActions();
    if (current.isValid() && hasFocus())
        emit cellWished(visualRect(current));
}

void CardGrid::scrollTo(const QModelIndex &, ScrollHint)
{} // It never scrolls itself.

} // namespace slipway
