// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rows of a log pane stand. The scroll bar counts every row as one line high, so that its
// range is known without looking at a million of them; where lines are wrapped, a row that is
// several lines high goes by as much faster.
#include "ui/widgets/log_pane.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace slipway {

int LogPane::contentHeight() const
{
    return m_rows.count() * m_painter.lineHeight() + 2 * m_padding;
}

QString LogPane::shownText(int row) const
{
    const std::optional<LogLine> line = m_rows.line(row);
    return line && m_rows.gap(row) == 0 ? LogPainter::shown(line->text) : QString();
}

QList<int> LogPane::startsOf(const QString &shownText) const
{
    return m_wraps ? m_painter.starts(shownText, viewport()->width()) : QList<int>();
}

int LogPane::heightOf(int row) const
{
    const int line = m_painter.lineHeight();
    return m_wraps ? std::max(1, int(startsOf(shownText(row)).size())) * line : line;
}

LogPane::Top LogPane::top() const
{
    const Top lowest = bottomTop();
    if (m_isFollowing || m_rows.count() == 0)
        return lowest;
    const int row = m_rows.rowOf(m_topNumber);
    const bool isThere = row < m_rows.count() && m_rows.number(row) == m_topNumber;
    return std::min(Top{row, isThere ? m_topOffset : row == 0 ? -m_padding : 0}, lowest);
}

LogPane::Top LogPane::bottomTop() const
{
    int room = viewport()->height() - m_padding;
    for (int row = m_rows.count() - 1; row >= 0; --row) {
        const int height = heightOf(row);
        if (height >= room)
            return {row, height - room};
        room -= height;
    }
    return {0, -std::min(m_padding, std::max(0, room))};
}

int LogPane::valueOf(const Top &top) const
{
    const int line = m_painter.lineHeight();
    if (m_rows.count() == 0)
        return 0;
    const int inside = top.offset <= 0 || !m_wraps
        ? top.offset
        : int(qint64(top.offset) * line / std::max(1, heightOf(top.row)));
    return std::max(0, m_padding + top.row * line + inside);
}

LogPane::Top LogPane::topOf(int value) const
{
    const Top lowest = bottomTop();
    if (value >= verticalScrollBar()->maximum())
        return lowest;
    const int line = m_painter.lineHeight();
    const int position = value - m_padding;
    if (position < 0 || m_rows.count() == 0)
        return std::min(Top{0, position}, lowest);
    const int row = std::min(position / line, m_rows.count() - 1);
    const int inside = position % line;
    return std::min(Top{row, m_wraps ? int(qint64(inside) * heightOf(row) / line) : inside},
                    lowest);
}

LogPane::Top LogPane::movedBy(Top top, int pixels) const
{
    const int count = m_rows.count();
    if (count == 0)
        return {};
    const Top lowest = bottomTop();
    top.offset += pixels;
    while (top.offset < 0 && top.row > 0)
        top.offset += heightOf(--top.row);
    if (top.row == 0)
        top.offset = std::max(top.offset, -m_padding);
    for (int height = 0; top < lowest && top.offset > 0; ++top.row, top.offset -= height) {
        height = heightOf(top.row);
        if (top.offset < height)
            break;
    }
    return std::min(top, lowest);
}

QList<LogPane::Laid> LogPane::laid() const
{
    QList<Laid> rows;
    if (m_rows.count() == 0)
        return rows;
    const Top first = top();
    int y = -first.offset;
    for (int row = first.row; row < m_rows.count() && y < viewport()->height(); ++row) {
        const int height = heightOf(row);
        rows.append({row, y, height});
        y += height;
    }
    return rows;
}

LogPane::Laid LogPane::laidAt(int y) const
{
    const QList<Laid> rows = laid();
    if (rows.isEmpty())
        return {-1, 0, 0};
    for (const Laid &row : rows) {
        if (y < row.y + row.height)
            return row;
    }
    return rows.constLast();
}

int LogPane::firstRowInView() const
{
    return std::max(0, top().row);
}

int LogPane::lastRowInView() const
{
    const QList<Laid> rows = laid();
    return rows.isEmpty() ? -1 : rows.constLast().row;
}

void LogPane::updateRange()
{
    m_isMoving = true;
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, valueOf(bottomTop()));
    bar->setSingleStep(m_painter.lineHeight());
    bar->setPageStep(m_wraps
                         ? std::max(1, lastRowInView() - firstRowInView()) * m_painter.lineHeight()
                         : viewport()->height());
    bar->setValue(valueOf(top()));
    m_isMoving = false;
}

void LogPane::remember(const Top &top)
{
    if (m_rows.count() == 0)
        return;
    m_topNumber = m_rows.number(top.row);
    m_topOffset = top.offset;
}

void LogPane::scrollContentsBy(int, int)
{
    viewport()->update();
    if (!m_isMoving)
        goTo(topOf(verticalScrollBar()->value()));
}

void LogPane::goTo(const Top &top)
{
    const bool isAtEnd = top >= bottomTop();
    if (isAtEnd != m_isFollowing)
        setFollowingFrom(isAtEnd);
    remember(top);
    updateRange();
    viewport()->update();
    sayNewLines();
}

void LogPane::scrollBy(int pixels)
{
    if (pixels != 0)
        goTo(movedBy(top(), pixels));
}

void LogPane::scrollToLine(qint64 number)
{
    setFollowing(false);
    const int row = m_rows.rowOf(number);
    goTo(movedBy({std::min(row, std::max(0, m_rows.count() - 1)), 0}, row == 0 ? -m_padding : 0));
}

/// Scrolls only as far as is needed.
void LogPane::reveal(const Spot &spot)
{
    const QRect box = rectOf(spot);
    const int row = std::min(m_rows.rowOf(spot.number), m_rows.count() - 1);
    if (!box.isNull() && box.top() >= 0 && box.bottom() < viewport()->height())
        return;
    const Top now = top();
    const int below = heightOf(row) + m_padding - viewport()->height();
    if (row <= now.row)
        goTo(movedBy({row, 0}, box.isNull() ? 0 : std::max(0, box.top() + now.offset)));
    else
        goTo(movedBy({row, 0}, below));
}

QRect LogPane::rectOf(const Spot &spot) const
{
    for (const Laid &laid : this->laid()) {
        if (m_rows.number(laid.row) != spot.number)
            continue;
        const QString text = shownText(laid.row);
        QList<int> starts = startsOf(text);
        if (starts.isEmpty())
            starts << 0;
        const auto after = std::upper_bound(starts.begin(), starts.end(), spot.column);
        const auto stretch = std::max(0, int(after - starts.begin()) - 1);
        const int from = m_wraps ? starts[stretch] : m_skip;
        const QString part = text.mid(from);
        const auto x = [&](int column) {
            return m_painter.textLeft() + int(m_painter.xOf(part, std::max(0, column - from)));
        };
        return {x(spot.column), laid.y + stretch * m_painter.lineHeight(),
                std::max(1, x(spot.column + 1) - x(spot.column)), m_painter.lineHeight()};
    }
    return {};
}

LogPainter::Marks LogPane::marksOf(int row) const
{
    const qint64 number = m_rows.number(row);
    const auto &[from, to] = std::minmax(m_anchor, m_cursor);
    LogPainter::Marks marks;
    marks.skip = m_skip;
    marks.isCurrentHit = number == m_find.current();
    if (m_tinted == 0)
        marks.tint = m_buffer->lines().kindAt(number);
    else if (m_tinted == number)
        marks.tint = LogBuffer::Kind::Error;
    if (from != to && number >= from.number && number <= to.number) {
        marks.isSelectedToEdge = number < to.number;
        marks.selectedFrom = number == from.number ? from.column : 0;
        marks.selectedTo = marks.isSelectedToEdge ? LogBuffer::kLineLength * 8 : to.column;
    }
    return marks;
}

void LogPane::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight); // Logs are read as they were written.
    for (const Laid &row : laid()) {
        const QRect box(0, row.y, viewport()->width(), row.height);
        if (!box.intersects(event->rect()))
            continue;
        if (const int hidden = m_rows.gap(row.row)) {
            m_painter.paintGap(painter, box, hidden);
        } else if (const std::optional<LogLine> line = m_rows.line(row.row)) {
            const QList<int> starts = startsOf(LogPainter::shown(line->text));
            m_painter.paint(painter, box, *line, m_find.needle(), marksOf(row.row), starts);
        }
    }
}

void LogPane::resizeEvent(QResizeEvent *)
{
    updateRange();
    sayNewLines();
}

} // namespace slipway
