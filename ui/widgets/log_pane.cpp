// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_pane.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/log_pane_access.h"

#include <QPainter>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
constexpr int kRefreshMs = 30;
constexpr int kJumpBottom = 12;
} // namespace

LogPane::LogPane(LogPainter::Columns columns, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_columns(columns)
    , m_painter(columns)
    , m_find(m_rows)
    , m_jump(new QPushButton(this))
{
    installLogPaneAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutDirection(Qt::LeftToRight); // A log reads from the left in every language.
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Log"));
    m_jump->setProperty("kind", u"tinted"_s);
    m_jump->setProperty("compact", true);
    m_jump->setIcon(icon(u"arrow-down"_s, Role::AccentText));
    m_jump->hide();
    connect(m_jump, &QPushButton::clicked, this, [this] { setFollowing(true); });
    connect(&m_find, &LogFind::changed, this, [this] {
        viewport()->update();
        emit matchesChanged();
    });
}

void LogPane::setBuffer(LogBuffer *buffer)
{
    if (m_buffer)
        m_buffer->disconnect(this);
    m_buffer = buffer;
    m_tinted = 0;
    m_rows.setBuffer(buffer);
    if (buffer) {
        connect(buffer, &LogBuffer::changed, this, &LogPane::refreshSoon);
        connect(buffer, &LogBuffer::cleared, this, &LogPane::startAnew);
        connect(buffer, &QObject::destroyed, this, [this] { setBuffer(nullptr); });
    }
    startAnew();
}

void LogPane::setFilter(LogRows::Filter filter)
{
    m_rows.setFilter(filter);
    m_find.restart();
    refresh();
}

void LogPane::showOnly(const QList<qint64> &numbers, qint64 tinted)
{
    m_rows.pick(numbers);
    m_tinted = tinted;
    m_find.restart();
    refresh();
}

void LogPane::startAnew()
{
    m_rows.restart();
    m_anchor = m_cursor = {};
    m_topNumber = 1;
    m_topOffset = m_skip = 0;
    m_lastSeen = 0;
    m_isFollowing = true;
    m_find.restart();
    refresh();
    emit followingChanged(true);
}

void LogPane::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start(kRefreshMs, this);
}

void LogPane::refresh()
{
    m_refresh.stop();
    m_rows.catchUp();
    m_painter.makeRoomFor(m_buffer ? m_buffer->lastNumber() : 0);
    updateRange();
    m_find.catchUp();
    viewport()->update();
    sayNewLines();
    emit refreshed();
}

int LogPane::contentHeight() const
{
    return m_rows.count() * m_painter.lineHeight() + 2 * m_padding;
}

void LogPane::setPadding(int pixels)
{
    m_padding = pixels;
    refresh();
}

void LogPane::updateRange()
{
    m_isMoving = true;
    QScrollBar *bar = verticalScrollBar();
    const int height = viewport()->height();
    bar->setRange(0, std::max(0, contentHeight() - height));
    bar->setPageStep(height);
    bar->setSingleStep(m_painter.lineHeight());
    if (m_isFollowing)
        bar->setValue(bar->maximum());
    else
        bar->setValue(m_rows.rowOf(m_topNumber) * m_painter.lineHeight() + m_topOffset);
    m_isMoving = false;
}

void LogPane::scrollContentsBy(int, int)
{
    viewport()->update();
    if (m_isMoving)
        return;
    rememberTop();
    const QScrollBar *bar = verticalScrollBar();
    const bool isAtEnd = bar->value() >= bar->maximum();
    if (isAtEnd != m_isFollowing) {
        m_isFollowing = isAtEnd;
        m_lastSeen = m_buffer ? m_buffer->lastNumber() : 0;
        emit followingChanged(isAtEnd);
    }
    sayNewLines();
}

void LogPane::rememberTop()
{
    if (m_rows.count() == 0)
        return;
    const int value = verticalScrollBar()->value();
    const int row = std::clamp(value / m_painter.lineHeight(), 0, m_rows.count() - 1);
    m_topNumber = m_rows.number(row);
    m_topOffset = value - row * m_painter.lineHeight();
}

void LogPane::setFollowing(bool follows)
{
    if (follows == m_isFollowing)
        return;
    m_isFollowing = follows;
    m_lastSeen = m_buffer ? m_buffer->lastNumber() : 0;
    if (!follows)
        rememberTop();
    refresh();
    emit followingChanged(follows);
}

qint64 LogPane::newLines() const
{
    return m_isFollowing || !m_buffer ? 0
                                      : std::max<qint64>(0, m_buffer->lastNumber() - m_lastSeen);
}

void LogPane::sayNewLines()
{
    const qint64 count = newLines();
    m_jump->setVisible(!m_isFollowing && verticalScrollBar()->maximum() > 0);
    if (m_jump->isVisibleTo(this)) {
        m_jump->setText(count == 0       ? tr("Jump to end")
                            : count == 1 ? tr("Jump to end, 1 new line")
                                         : tr("Jump to end, %1 new lines").arg(count));
        m_jump->resize(m_jump->sizeHint());
        m_jump->move((viewport()->width() - m_jump->width()) / 2,
                     viewport()->height() - m_jump->height() - kJumpBottom);
    }
}

void LogPane::scrollToLine(qint64 number)
{
    setFollowing(false);
    const int row = m_rows.rowOf(number);
    verticalScrollBar()->setValue(row > 0 ? m_padding + row * m_painter.lineHeight() : 0);
}

void LogPane::scrollColumns(int columns)
{
    int longest = 0;
    for (int row = firstRowInView(); row <= lastRowInView(); ++row)
        longest = std::max(longest, int(shownText(row).size()));
    const int most = std::max(m_skip, longest - m_painter.columnsIn(viewport()->width()) + 1);
    m_skip = std::clamp(m_skip + columns, 0, std::max(0, columns > 0 ? most : m_skip));
    viewport()->update();
}

void LogPane::find(const QString &text)
{
    m_find.setText(text);
    if (text.isEmpty() || m_rows.count() == 0)
        return;
    const qint64 from = m_rows.number(std::max(0, firstRowInView()));
    if (m_find.goOn(from - 1, true))
        goToMatch();
}

void LogPane::findNext()
{
    if (m_find.goOn(m_find.current(), true))
        goToMatch();
}

void LogPane::findPrevious()
{
    if (m_find.goOn(m_find.current(), false))
        goToMatch();
}

/// Brings the current match into view, in the middle where it was outside.
void LogPane::goToMatch()
{
    const int row = m_rows.rowOf(m_find.current());
    const int line = m_painter.lineHeight();
    const int top = m_padding + row * line;
    const int value = verticalScrollBar()->value();
    if (top < value || top + line > value + viewport()->height()) {
        setFollowing(false);
        verticalScrollBar()->setValue(top - viewport()->height() / 2);
    }
    const QString text = shownText(row);
    const auto column = int(text.indexOf(m_find.text(), 0, Qt::CaseInsensitive));
    const int room = m_painter.columnsIn(viewport()->width());
    if (column < m_skip || column + m_find.text().size() >= m_skip + room)
        m_skip = std::max(0, column + int(m_find.text().size()) - room / 2);
    viewport()->update();
}

int LogPane::rowAt(int y) const
{
    const int inside = y + verticalScrollBar()->value() - m_padding;
    return inside < 0 ? -1 : inside / m_painter.lineHeight();
}

int LogPane::firstRowInView() const
{
    return std::max(0, rowAt(0));
}

int LogPane::lastRowInView() const
{
    return std::min(m_rows.count() - 1, rowAt(viewport()->height() - 1));
}

QString LogPane::shownText(int row) const
{
    const LogBuffer::Line *line = m_rows.line(row);
    return line && m_rows.gap(row) == 0 ? LogPainter::shown(line->text) : QString();
}

QString LogPane::textInView() const
{
    QStringList lines;
    for (int row = firstRowInView(); row <= lastRowInView(); ++row)
        lines << shownText(row);
    return lines.join(u'\n');
}

LogPainter::Marks LogPane::marksOf(int row) const
{
    const qint64 number = m_rows.number(row);
    const auto &[from, to] = std::minmax(m_anchor, m_cursor);
    LogPainter::Marks marks;
    marks.skip = m_skip;
    marks.isCurrentHit = number == m_find.current();
    if (m_tinted == 0)
        marks.tint = m_rows.line(row)->kind;
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
    const int height = m_painter.lineHeight();
    for (int row = firstRowInView(); row <= lastRowInView(); ++row) {
        const int top = m_padding + row * height - verticalScrollBar()->value();
        const QRect box(0, top, viewport()->width(), height);
        if (!box.intersects(event->rect()))
            continue;
        if (const int hidden = m_rows.gap(row))
            m_painter.paintGap(painter, box, hidden);
        else if (const LogBuffer::Line *line = m_rows.line(row))
            m_painter.paint(painter, box, *line, m_find.text(), marksOf(row));
    }
}

void LogPane::resizeEvent(QResizeEvent *)
{
    updateRange();
    sayNewLines();
}

void LogPane::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_painter = LogPainter(m_columns);
        refresh();
    }
}

void LogPane::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_refresh.timerId()) {
        refresh();
    } else if (event->timerId() == m_drag.timerId()) {
        const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
        const int by = point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
        select(m_anchor, spotAt(point));
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace slipway
