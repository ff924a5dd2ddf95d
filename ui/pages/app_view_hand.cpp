// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/app_view_hand.h"

#include "ui/pages/apps_filter.h"
#include "ui/pages/card_actions.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QTimer>
#include <QToolTip>

namespace slipway {

AppViewHand::AppViewHand(QAbstractItemView &view, AppLayout::Form form)
    : QObject(&view)
    , m_view(view)
    , m_form(form)
    , m_overPointed(new CardActions(form, view.parentWidget()))
    , m_overCurrent(new CardActions(form, view.parentWidget()))
{
    view.setSelectionMode(QAbstractItemView::NoSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setFrameShape(QFrame::NoFrame);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setContextMenuPolicy(Qt::DefaultContextMenu);
    view.setTabKeyNavigation(false);
    view.viewport()->setAttribute(Qt::WA_Hover);
    view.viewport()->setAutoFillBackground(false);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    for (CardActions *over : {m_overPointed, m_overCurrent}) {
        connect(over, &CardActions::acted, this, &AppViewHand::acted);
        connect(over, &CardActions::menuWished, this, &AppViewHand::menuWished);
        connect(over, &CardActions::unpointed, this, &AppViewHand::pointAtCursor);
    }
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &AppViewHand::layActions);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AppViewHand::showCurrent);
    connect(&view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (box(index).contains(m_pressed))
            emit acted(AppsFilter::rowOf(index)->id, Act::Page);
    });
}

void AppViewHand::setEngineAnswers(bool answers)
{
    m_engineAnswers = answers;
    layActions();
}

QModelIndex AppViewHand::current() const
{
    return m_view.currentIndex().siblingAtColumn(0);
}

bool AppViewHand::isPointed(const QModelIndex &index) const
{
    return m_pointed == index.siblingAtColumn(0);
}

bool AppViewHand::isCovered(const QModelIndex &index) const
{
    return (isPointed(index) && m_overPointed->isVisible())
        || (m_overCurrent->isVisible() && current() == index.siblingAtColumn(0));
}

bool AppViewHand::showsRing(const QModelIndex &index) const
{
    return m_view.hasFocus() && m_byKeyboard && current() == index.siblingAtColumn(0);
}

QRect AppViewHand::box(const QModelIndex &index) const
{
    const QRect cell = m_view.visualRect(index);
    if (m_form != AppLayout::Form::Row)
        return AppLayout::box(m_form, cell);
    return {0, cell.top(), m_view.viewport()->width(), cell.height()};
}

QList<AppAction> AppViewHand::actions(const AppRow &app) const
{
    return AppLayout::shown(m_form, cardActions(app, m_engineAnswers));
}

void AppViewHand::act(const AppRow &app, Act act)
{
    emit acted(app.id, act);
}

void AppViewHand::layActionsLater()
{
    QTimer::singleShot(0, this, &AppViewHand::layActions);
}

void AppViewHand::layActions()
{
    const auto lay = [this](CardActions *over, const QModelIndex &index) {
        const AppRow *app = index.isValid() ? AppsFilter::rowOf(index) : nullptr;
        const QRect place = app && m_view.isVisible() ? box(index) : QRect();
        if (!app || m_view.visualRect(index).isEmpty()) {
            const bool hadFocus = over->isAncestorOf(QApplication::focusWidget());
            over->hide();
            if (hadFocus)
                m_view.setFocus(Qt::OtherFocusReason);
            return;
        }
        if (place.isEmpty())
            return over->hide();
        const QPoint origin = m_view.viewport()->mapTo(m_view.parentWidget(), QPoint());
        over->lay(place.translated(origin), *app, actions(*app));
    };
    const QModelIndex wanted = m_overCurrentWanted ? current() : QModelIndex();
    lay(m_overCurrent, wanted);
    lay(m_overPointed, m_pointed == wanted ? QModelIndex() : QModelIndex(m_pointed));
    m_view.viewport()->update();
}

QModelIndex AppViewHand::at(const QPoint &place) const
{
    return m_view.indexAt(place).siblingAtColumn(0);
}

void AppViewHand::point(const QModelIndex &index)
{
    if (m_pointed == index)
        return;
    m_pointed = index;
    layActions();
}

void AppViewHand::pointAtCursor()
{
    const QPoint place = m_view.viewport()->mapFromGlobal(QCursor::pos());
    const bool isOver = m_view.viewport()->rect().contains(place) && m_view.isVisible();
    point(isOver ? at(place) : QModelIndex());
}

bool AppViewHand::leave(int key)
{
    const int row = current().row();
    const int all = m_view.model()->rowCount();
    const int lastRow = all > 0 ? (all - 1) / m_columns : 0;
    if (key == Qt::Key_Down && row / m_columns == lastRow) {
        emit leftDownwards(row % m_columns);
        return true;
    }
    if (key == Qt::Key_Up && row < m_columns) {
        emit leftUpwards(row % m_columns);
        return true;
    }
    return false;
}

void AppViewHand::enter(int column, bool fromAbove)
{
    const int all = m_view.model()->rowCount();
    if (all == 0)
        return;
    const int first = fromAbove ? 0 : (all - 1) / m_columns * m_columns;
    enter(m_view.model()->index(qMin(first + column, all - 1), 0));
}

void AppViewHand::enter(const QModelIndex &index)
{
    m_byKeyboard = true;
    m_view.setFocus(Qt::ShortcutFocusReason);
    m_view.setCurrentIndex(index);
}

void AppViewHand::actMainly(const AppRow &app)
{
    const QList<AppAction> all = actions(app);
    if (!all.isEmpty() && all.last().enabled)
        act(app, all.last().act);
}

/// The keys of key_map.h with Ctrl are the window's, wherever the app is shown.
bool AppViewHand::actByKey(const QKeyEvent &event, const AppRow &app)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if (held == Qt::NoModifier)
        act(app, Act::Page);
    else if (held == Qt::ControlModifier)
        actMainly(app);
    else
        return false;
    return true;
}

/// True: nothing is left for the view to do.
bool AppViewHand::press(const QKeyEvent &event)
{
    m_byKeyboard = true;
    m_view.viewport()->update();
    const QModelIndex index = current();
    if (!index.isValid())
        return false;
    const bool isMenu = event.key() == Qt::Key_Menu
        || (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier);
    if (isMenu) {
        openMenu(index);
        return true;
    }
    if (actByKey(event, *AppsFilter::rowOf(index)))
        return true;
    return (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && leave(event.key());
}

void AppViewHand::openMenu(const QModelIndex &index)
{
    const QRect more = AppLayout::more(m_form, box(index));
    emit menuWished(
        AppsFilter::rowOf(index)->id,
        m_view.viewport()->mapToGlobal(
            QStyle::visualRect(m_view.layoutDirection(), box(index), more).bottomLeft()));
}

void AppViewHand::openMenu(const QContextMenuEvent &event)
{
    if (event.reason() == QContextMenuEvent::Keyboard) {
        if (current().isValid())
            openMenu(current());
        return;
    }
    const QModelIndex index = at(m_view.viewport()->mapFromGlobal(event.globalPos()));
    if (index.isValid())
        emit menuWished(AppsFilter::rowOf(index)->id, event.globalPos());
}

void AppViewHand::takeFocus(Qt::FocusReason reason)
{
    m_byKeyboard = reason != Qt::MouseFocusReason
        && (m_byKeyboard || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason);
    if (!current().isValid() && m_view.model()->rowCount() > 0)
        m_view.setCurrentIndex(m_view.model()->index(0, 0));
    m_overCurrentWanted = true;
    layActions();
    emit cellWished(m_view.visualRect(current()));
}

/// The focus may have gone to a button of the current card, which has to stay then.
void AppViewHand::loseFocus()
{
    QTimer::singleShot(0, this, [this] {
        QWidget *focus = QApplication::focusWidget();
        const bool isOnButton = focus && m_overCurrent->isAncestorOf(focus);
        m_overCurrentWanted = focus && (focus == &m_view || isOnButton || !m_view.isVisible());
        if (!isOnButton)
            layActions();
        m_view.viewport()->update();
    });
}

void AppViewHand::showCurrent()
{
    layActions();
    if (current().isValid() && m_view.hasFocus())
        emit cellWished(m_view.visualRect(current()));
}

/// Under the card: where a tip comes by itself, below the pointer, the card has its buttons, and
/// what is pressed would be the tip.
void AppViewHand::showTip(const QHelpEvent &help)
{
    constexpr int byItself = 16; // a tip's least distance from its place
    const QModelIndex index = at(help.pos());
    const QRect card = index.isValid() ? box(index) : QRect();
    QToolTip::showText(
        m_view.viewport()->mapToGlobal(QPoint(help.pos().x(), card.bottom() + 4 - byItself)),
        index.data(Qt::ToolTipRole).toString(), m_view.viewport(), card);
}

bool AppViewHand::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        if (watched == m_view.viewport())
            point(at(static_cast<QHoverEvent *>(event)->position().toPoint()));
        break;
    case QEvent::HoverLeave:
        pointAtCursor(); // It may only have gone onto one of the card's buttons.
        break;
    case QEvent::MouseButtonPress:
        m_byKeyboard = false;
        m_pressed = static_cast<QMouseEvent *>(event)->position().toPoint();
        break;
    case QEvent::ContextMenu:
        openMenu(*static_cast<QContextMenuEvent *>(event));
        event->accept();
        return true;
    case QEvent::ToolTip:
        if (watched != m_view.viewport() || m_form == AppLayout::Form::Row)
            break;
        showTip(*static_cast<QHelpEvent *>(event));
        return true;
    case QEvent::KeyPress:
        if (watched != &m_view)
            break;
        if (press(*static_cast<QKeyEvent *>(event)))
            return true;
        if (const int key = static_cast<QKeyEvent *>(event)->key();
            key == Qt::Key_Escape || key == Qt::Key_Slash) {
            event->ignore(); // Keys of the page, which a view would take for a search.
            return true;
        }
        break;
    case QEvent::FocusIn:
        if (watched == &m_view)
            takeFocus(static_cast<QFocusEvent *>(event)->reason());
        break;
    case QEvent::FocusOut:
        if (watched == &m_view)
            loseFocus();
        break;
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (watched == &m_view)
            layActions();
        break;
    case QEvent::Resize:
        if (watched == &m_view)
            layActionsLater();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slipway
