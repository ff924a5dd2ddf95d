// SPDX-License-Identifier: GPL-3.0-or-later
// How a log pane is pointed at, selected in and scrolled.
#include "lists/log_excerpt.h"
#include "ui/widgets/log_pane.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kColumnsAStep = 8;
constexpr int kDragMs = 40;
constexpr int kTipLength = 1000;
constexpr int kNotch = 120; // of a wheel, as QWheelEvent counts

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"_-./:@+=").contains(c);
}

} // namespace

LogPane::Spot LogPane::spotAt(const QPoint &point) const
{
    const Laid row = laidAt(point.y());
    if (row.row < 0)
        return {};
    const QString text = shownText(row.row);
    const qint64 number = m_rows.number(row.row);
    if (point.y() < row.y)
        return {number, 0};
    if (point.y() >= row.y + row.height)
        return {number, int(text.size())};
    const QList<int> starts = startsOf(text);
    const int stretch = (point.y() - row.y) / m_painter.lineHeight();
    const bool isLast = stretch + 1 >= starts.size();
    const int from =
        starts.isEmpty() ? m_skip : starts[std::min<int>(stretch, int(starts.size()) - 1)];
    const QString part = isLast ? text.mid(from) : text.mid(from, starts[stretch + 1] - from);
    return {number, from + m_painter.columnAt(part, point.x() - m_painter.textLeft())};
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

void LogPane::selectLines(qint64 first, qint64 last)
{
    select({first, 0}, {last, int(shownText(m_rows.rowOf(last)).size())});
}

void LogPane::selectWord(const Spot &spot)
{
    if (spot.number == 0)
        return;
    const QString text = shownText(m_rows.rowOf(spot.number));
    Spot from = spot;
    Spot to = spot;
    while (from.column > 0 && isWord(text[from.column - 1]))
        --from.column;
    while (to.column < text.size() && isWord(text[to.column]))
        ++to.column;
    select(from, to);
}

void LogPane::selectLine(qint64 number)
{
    if (number > 0)
        selectLines(number, number);
}

LogPane::Spot LogPane::moved(const Spot &spot, int key, bool isFar) const
{
    const int last = m_rows.count() - 1;
    int row = std::clamp(m_rows.rowOf(spot.number), 0, last);
    const auto lengthOf = [this](int r) { return int(shownText(r).size()); };
    const auto inRow = [&](int r) {
        row = std::clamp(r, 0, last);
        return std::min(spot.column, lengthOf(row));
    };
    const int page = std::max(1, lastRowInView() - firstRowInView() - 1);
    int column = inRow(row);
    const QString text = shownText(row);
    switch (key) {
    case Qt::Key_Left:
        if (column == 0 && row > 0) {
            column = lengthOf(--row);
            break;
        }
        column = std::max(0, column - 1);
        while (isFar && column > 0 && !(isWord(text[column]) && !isWord(text[column - 1])))
            --column;
        break;
    case Qt::Key_Right:
        if (column == text.size() && row < last) {
            ++row;
            column = 0;
            break;
        }
        column = std::min(int(text.size()), column + 1);
        while (isFar && column < text.size()
               && !(!isWord(text[column]) && isWord(text[column - 1])))
            ++column;
        break;
    case Qt::Key_Up:
        column = row > 0 ? inRow(row - 1) : 0;
        break;
    case Qt::Key_Down:
        column = row < last ? inRow(row + 1) : lengthOf(row);
        break;
    case Qt::Key_PageUp:
        column = row > 0 ? inRow(row - page) : 0;
        break;
    case Qt::Key_PageDown:
        column = row < last ? inRow(row + page) : lengthOf(row);
        break;
    case Qt::Key_Home:
        if (isFar)
            row = 0;
        column = 0;
        break;
    default:
        if (isFar)
            row = last;
        column = lengthOf(row);
    }
    return {m_rows.number(row), column};
}

bool LogPane::extendSelection(int key, bool isFar)
{
    const QList<int> keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                          Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
    if (!keys.contains(key) || m_rows.count() == 0)
        return false;
    if (m_cursor.number == 0)
        m_anchor = m_cursor = {m_rows.number(firstRowInView()), 0};
    select(m_anchor, moved(m_cursor, key, isFar));
    reveal(m_cursor);
    return true;
}

/// Where lines are wrapped the scroll bar does not know how high they are.
bool LogPane::scrollByKey(int key)
{
    const int line = m_painter.lineHeight();
    const int page = std::max(line, viewport()->height() - line);
    switch (key) {
    case Qt::Key_Up:
        scrollBy(-line);
        return true;
    case Qt::Key_Down:
        scrollBy(line);
        return true;
    case Qt::Key_PageUp:
        scrollBy(-page);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        scrollBy(page);
        return true;
    case Qt::Key_Home:
        goTo({0, -m_padding});
        return true;
    case Qt::Key_End:
        setFollowing(true);
        return true;
    case Qt::Key_Left:
        scrollColumns(-kColumnsAStep);
        return true;
    case Qt::Key_Right:
        scrollColumns(kColumnsAStep);
        return true;
    default:
        return false;
    }
}

void LogPane::scrollColumns(int columns)
{
    if (m_wraps)
        return;
    int longest = 0;
    for (int row = firstRowInView(); row <= lastRowInView(); ++row)
        longest = std::max(longest, int(shownText(row).size()));
    const int most = std::max(m_skip, longest - m_painter.columnsIn(viewport()->width()) + 1);
    m_skip = std::clamp(m_skip + columns, 0, std::max(0, columns > 0 ? most : m_skip));
    viewport()->update();
}

void LogPane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Spot spot = spotAt(event->position().toPoint());
    // The third press of three.
    if (m_sinceDoubleClick.isValid()
        && m_sinceDoubleClick.elapsed()
            < QGuiApplication::styleHints()->mouseDoubleClickInterval()) {
        m_sinceDoubleClick.invalidate();
        return selectLine(spot.number);
    }
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
    if (!QGuiApplication::clipboard()->supportsSelection())
        return;
    if (const std::optional<LogExcerpt> selected = selection())
        put(*selected, QClipboard::Selection);
}

void LogPane::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_sinceDoubleClick.start();
    selectWord(spotAt(event->position().toPoint()));
}

void LogPane::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const bool isSideways =
        qAbs(angle.x()) > qAbs(angle.y()) || event->modifiers() & Qt::ShiftModifier;
    if (isSideways) {
        const int by = angle.x() != 0 ? angle.x() : angle.y();
        if (by != 0)
            scrollColumns(by > 0 ? -kColumnsAStep : kColumnsAStep);
        return event->accept();
    }
    if (!m_wraps)
        return QAbstractScrollArea::wheelEvent(event);
    const int lines = QApplication::wheelScrollLines();
    scrollBy(event->pixelDelta().isNull() ? -angle.y() * lines * m_painter.lineHeight() / kNotch
                                          : -event->pixelDelta().y());
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
    if (event->matches(QKeySequence::Save))
        return askWhereToSave();
    const bool isFar = event->modifiers() & Qt::ControlModifier;
    if (event->modifiers() & Qt::ShiftModifier) {
        if (extendSelection(event->key(), isFar))
            return;
    } else if (!(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
               && (!isFar || event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
               && scrollByKey(event->key())) {
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (m_anchor != m_cursor)
            return select(m_cursor, m_cursor);
        if (!m_find.needle().isEmpty()) {
            emit findLeft();
            return;
        }
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool LogPane::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Laid row = laidAt(help->pos().y());
    const bool isOn = row.row >= 0 && help->pos().y() >= row.y
        && help->pos().y() < row.y + row.height && !m_wraps;
    QString text = isOn ? shownText(row.row) : QString();
    if (text.size() <= m_painter.columnsIn(viewport()->width()))
        text.clear(); // All of it is seen.
    QToolTip::showText(help->globalPos(), text.left(kTipLength), viewport());
    return true;
}

} // namespace slipway
