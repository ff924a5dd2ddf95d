// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_pane.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/log_pane_access.h"

#include <QCursor>
#include <QEvent>
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
    connect(&m_find, &LogFind::arrived, this, &LogPane::goToMatch);
    connect(&m_find, &LogFind::changed, this, [this] {
        viewport()->update();
        emit matchesChanged();
    });
}

LogPane::~LogPane() = default;

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

void LogPane::setPadding(int pixels)
{
    m_padding = pixels;
    refresh();
}

void LogPane::setWrapping(bool wraps)
{
    if (wraps == m_wraps)
        return;
    m_wraps = wraps;
    m_skip = 0;
    m_topOffset = std::min(m_topOffset, 0);
    refresh();
}

void LogPane::setShowingTimes(bool shows)
{
    m_painter.setShowingTimes(shows);
    refresh();
}

void LogPane::setFollowing(bool follows)
{
    if (follows == m_isFollowing)
        return;
    setFollowingFrom(follows);
    refresh();
}

void LogPane::setFollowingFrom(bool follows)
{
    if (!follows)
        remember(bottomTop());
    m_isFollowing = follows;
    m_lastSeen = m_buffer ? m_buffer->lastNumber() : 0;
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
    if (!m_jump->isVisibleTo(this))
        return;
    m_jump->setText(count == 0       ? tr("Jump to end")
                        : count == 1 ? tr("Jump to end, 1 new line")
                                     : tr("Jump to end, %Ln new lines", nullptr, int(count)));
    m_jump->resize(m_jump->sizeHint());
    m_jump->move((viewport()->width() - m_jump->width()) / 2,
                 viewport()->height() - m_jump->height() - kJumpBottom);
}

void LogPane::find(const QString &text)
{
    lookFor(text);
}

void LogPane::setFindingExpressions(bool areExpressions)
{
    if (areExpressions == m_findsExpressions)
        return;
    m_findsExpressions = areExpressions;
    lookFor(m_find.needle().text());
    emit matchesChanged();
}

void LogPane::lookFor(const QString &text)
{
    const qint64 from = m_rows.count() > 0 ? m_rows.number(firstRowInView()) : 1;
    m_find.setNeedle(LogNeedle(text, m_findsExpressions), from);
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
    if (row >= m_rows.count())
        return;
    const QString text = shownText(row);
    const QList<LogNeedle::Place> places = m_find.needle().places(text);
    const LogNeedle::Place place = places.isEmpty() ? LogNeedle::Place() : places.constFirst();
    const QRect box = rectOf({m_find.current(), place.from});
    if (box.isNull() || box.top() < 0 || box.bottom() >= viewport()->height()) {
        const QList<int> starts = startsOf(text);
        const auto after = std::upper_bound(starts.begin(), starts.end(), place.from);
        const int stretch = std::max(0, int(after - starts.begin()) - 1);
        goTo(movedBy({row, stretch * m_painter.lineHeight()}, -viewport()->height() / 2));
    }
    const int room = m_painter.columnsIn(viewport()->width());
    const int end = place.from + place.length;
    if (!m_wraps && (place.from < m_skip || end >= m_skip + room))
        m_skip = end < room ? 0 : std::max(0, end - room / 2);
    viewport()->update();
}

void LogPane::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        const bool showsTimes = m_painter.showsTimes();
        m_painter = LogPainter(m_painter.columns());
        m_painter.setShowingTimes(showsTimes);
        refresh();
    }
}

void LogPane::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_refresh.timerId()) {
        refresh();
    } else if (event->timerId() == m_drag.timerId()) {
        const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
        scrollBy(point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height()));
        select(m_anchor, spotAt(point));
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace slipway
