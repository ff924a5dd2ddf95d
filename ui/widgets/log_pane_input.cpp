// SPDX-License-Identifier: GPL-3.0-or-later
// How a log pane is pointed at, selected in and copied from.
#include "ui/widgets/log_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kColumnsAStep = 8;
constexpr int kDragMs = 40;
constexpr int kTipLength = 1000;

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"_-./:@+=").contains(c);
}

} // namespace

LogPane::Spot LogPane::spotAt(const QPoint &point) const
{
    if (m_rows.count() == 0)
        return {};
    const int wanted = rowAt(point.y());
    const int row = std::clamp(wanted, 0, m_rows.count() - 1);
    if (wanted > row)
        return {m_rows.number(row), int(shownText(row).size())};
    const QString text = shownText(row).mid(m_skip);
    const int column = wanted < 0 ? 0 : m_painter.columnAt(text, point.x() - m_painter.textLeft());
    return {m_rows.number(row), column + (wanted < 0 ? 0 : m_skip)};
}

void LogPane::select(const Spot &anchor, const Spot &cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
    viewport()->update();
}

void LogPane::selectAll()
{
    if (m_rows.count() == 0)
        return;
    const int last = m_rows.count() - 1;
    select({m_rows.number(0), 0}, {m_rows.number(last), int(shownText(last).size())});
}

QString LogPane::textOf(const Spot &from, const Spot &to) const
{
    QStringList lines;
    const int count = m_rows.count();
    for (int row = m_rows.rowOf(from.number); row < count && m_rows.number(row) <= to.number;
         ++row) {
        if (m_rows.gap(row) > 0)
            continue;
        QString text = shownText(row);
        if (m_rows.number(row) == to.number)
            text.truncate(to.column);
        if (m_rows.number(row) == from.number)
            text.remove(0, from.column);
        lines << text;
    }
    return lines.join(u'\n');
}

QString LogPane::selectedText() const
{
    const auto &[from, to] = std::minmax(m_anchor, m_cursor);
    return from == to ? QString() : textOf(from, to);
}

QString LogPane::wholeText() const
{
    if (m_rows.count() == 0)
        return {};
    const int last = m_rows.count() - 1;
    return textOf({m_rows.number(0), 0}, {m_rows.number(last), int(shownText(last).size())});
}

void LogPane::copy() const
{
    const QString selected = selectedText();
    const QString text = selected.isEmpty() ? wholeText() : selected;
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

LogPane::Spot LogPane::moved(const Spot &spot, int key) const
{
    int row = std::clamp(m_rows.rowOf(spot.number), 0, m_rows.count() - 1);
    const auto lengthOf = [this](int r) { return int(shownText(r).size()); };
    int column = std::min(spot.column, lengthOf(row));
    switch (key) {
    case Qt::Key_Left:
        if (column > 0)
            --column;
        else if (row > 0)
            column = lengthOf(--row);
        break;
    case Qt::Key_Right:
        if (column < lengthOf(row)) {
            ++column;
        } else if (row + 1 < m_rows.count()) {
            ++row;
            column = 0;
        }
        break;
    case Qt::Key_Up:
        column = row > 0 ? std::min(spot.column, lengthOf(row - 1)) : 0;
        row = std::max(0, row - 1);
        break;
    case Qt::Key_Down:
        if (row + 1 < m_rows.count())
            column = std::min(spot.column, lengthOf(++row));
        else
            column = lengthOf(row);
        break;
    case Qt::Key_Home:
        column = 0;
        break;
    default:
        column = lengthOf(row);
    }
    return {m_rows.number(row), column};
}

bool LogPane::extendSelection(int key)
{
    const QList<int> keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                          Qt::Key_Down, Qt::Key_Home,  Qt::Key_End};
    if (!keys.contains(key) || m_rows.count() == 0)
        return false;
    if (m_cursor.number == 0)
        m_anchor = m_cursor = {m_rows.number(firstRowInView()), 0};
    select(m_anchor, moved(m_cursor, key));
    const int row = m_rows.rowOf(m_cursor.number);
    if (row < firstRowInView())
        verticalScrollBar()->setValue(row * m_painter.lineHeight());
    else if (row >= lastRowInView())
        verticalScrollBar()->setValue((row + 1) * m_painter.lineHeight() + 2 * m_padding
                                      - viewport()->height());
    return true;
}

void LogPane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Spot spot = spotAt(event->position().toPoint());
    select(event->modifiers() & Qt::ShiftModifier && m_anchor.number > 0 ? m_anchor : spot, spot);
}

void LogPane::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPoint point = event->position().toPoint();
    select(m_anchor, spotAt(point));
    const bool isOutside = point.y() < 0 || point.y() >= viewport()->height();
    if (isOutside && !m_drag.isActive())
        m_drag.start(kDragMs, this);
    else if (!isOutside)
        m_drag.stop();
}

void LogPane::mouseReleaseEvent(QMouseEvent *)
{
    m_drag.stop();
    if (QGuiApplication::clipboard()->supportsSelection() && !selectedText().isEmpty())
        QGuiApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
}

void LogPane::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position().toPoint());
    const QString text = shownText(m_rows.rowOf(spot.number));
    Spot from = spot;
    Spot to = spot;
    while (from.column > 0 && isWord(text[from.column - 1]))
        --from.column;
    while (to.column < text.size() && isWord(text[to.column]))
        ++to.column;
    select(from, to);
}

void LogPane::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const bool isSideways =
        qAbs(angle.x()) > qAbs(angle.y()) || event->modifiers() & Qt::ShiftModifier;
    if (!isSideways)
        return QAbstractScrollArea::wheelEvent(event);
    const int by = angle.x() != 0 ? angle.x() : angle.y();
    if (by != 0)
        scrollColumns(by > 0 ? -kColumnsAStep : kColumnsAStep);
    event->accept();
}

void LogPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->matches(QKeySequence::FindNext))
        return findNext();
    if (event->matches(QKeySequence::FindPrevious))
        return findPrevious();
    if (event->modifiers() & Qt::ShiftModifier && extendSelection(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        return scrollColumns(-kColumnsAStep);
    case Qt::Key_Right:
        return scrollColumns(kColumnsAStep);
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return setFollowing(true);
    case Qt::Key_Escape:
        if (m_anchor != m_cursor)
            return select(m_cursor, m_cursor);
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void LogPane::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasSelection = !selectedText().isEmpty();
    QAction *copying = menu->addAction(hasSelection ? tr("Copy") : tr("Copy the whole log"));
    copying->setShortcut(QKeySequence::Copy);
    connect(copying, &QAction::triggered, this, &LogPane::copy);
    QAction *all = menu->addAction(tr("Select all"));
    all->setShortcut(QKeySequence::SelectAll);
    connect(all, &QAction::triggered, this, &LogPane::selectAll);
    menu->popup(event->globalPos());
}

bool LogPane::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    QString text = row >= 0 && row < m_rows.count() ? shownText(row) : QString();
    if (text.size() <= m_painter.columnsIn(viewport()->width()))
        text.clear(); // All of it is seen.
    QToolTip::showText(help->globalPos(), text.left(kTipLength), viewport());
    return true;
}

} // namespace slipway
