// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_find.h"

#include "ui/widgets/log_rows.h"

#include <QTimerEvent>

#include <algorithm>

namespace slipway {

namespace {
constexpr int kSliceMs = 4;
constexpr int kTellMs = 50;
constexpr int kLinesBetweenLooksAtTheClock = 32;

/// Whether it is time to stop; a long line counts as many.
class Patience
{
public:
    explicit Patience(const QElapsedTimer &clock)
        : m_clock(clock)
    {}
    bool isOver(qsizetype characters)
    {
        m_lines += 1 + int(characters / 256);
        if (m_lines < kLinesBetweenLooksAtTheClock)
            return false;
        m_lines = 0;
        return m_clock.elapsed() >= kSliceMs;
    }

private:
    const QElapsedTimer &m_clock;
    int m_lines = 0;
};

} // namespace

LogFind::LogFind(const LogRows &rows, QObject *owner)
    : QObject(owner)
    , m_rows(rows)
{}

void LogFind::setNeedle(const LogNeedle &needle, qint64 from)
{
    if (needle == m_needle)
        return;
    m_needle = needle;
    begin(from, true);
}

void LogFind::restart()
{
    begin(m_rows.count() > 0 ? m_rows.number(0) : 1, false);
}

void LogFind::begin(qint64 from, bool isWanted)
{
    m_hits.clear();
    m_current = 0;
    m_from = m_up = m_down = from;
    m_isWanted = isWanted;
    m_slices.stop();
    if (!m_needle.isEmpty() && m_needle.problem().isEmpty())
        readSlice();
    else
        emit changed();
}

void LogFind::catchUp()
{
    if (!m_needle.isEmpty() && m_needle.problem().isEmpty() && !m_slices.isActive())
        readSlice();
}

void LogFind::readSlice()
{
    QElapsedTimer clock;
    clock.start();
    forgetOld();
    const bool isDone = readOn(clock) && readBack(clock);
    if (isDone)
        m_slices.stop();
    else if (!m_slices.isActive())
        m_slices.start(0, this);
    if (isDone || !m_sinceTold.isValid() || m_sinceTold.elapsed() >= kTellMs) {
        m_sinceTold.start();
        emit changed();
    }
}

void LogFind::forgetOld()
{
    const qint64 oldest = m_rows.count() > 0 ? m_rows.number(0) : m_up;
    while (!m_hits.empty() && m_hits.front() < oldest)
        m_hits.pop_front();
    if (m_current < oldest)
        m_current = 0;
}

/// True: everything up to the end is read.
bool LogFind::readOn(const QElapsedTimer &clock)
{
    const int count = m_rows.count();
    Patience patience(clock);
    for (int row = m_rows.rowOf(m_up); row < count; ++row) {
        const std::optional<LogLine> line = m_rows.line(row);
        m_up = m_rows.number(row) + 1;
        if (line && (m_hits.empty() || m_hits.back() < line->number) && m_needle.isIn(line->text)) {
            m_hits.push_back(line->number);
            arrive(false);
        }
        if (row + 1 < count && patience.isOver(line ? line->text.size() : 0))
            return false;
    }
    // The last line may go on: it is read again with what comes.
    if (count > 0)
        m_up = std::max(m_from, m_rows.number(count - 1));
    return true;
}

/// True: everything before the line where it began is read.
bool LogFind::readBack(const QElapsedTimer &clock)
{
    Patience patience(clock);
    for (int row = m_rows.rowOf(m_down) - 1; row >= 0; --row) {
        const std::optional<LogLine> line = m_rows.line(row);
        m_down = m_rows.number(row);
        if (line && m_needle.isIn(line->text))
            m_hits.push_front(line->number);
        if (row > 0 && patience.isOver(line ? line->text.size() : 0))
            return false;
    }
    m_down = std::min(m_down, qint64(1));
    arrive(true);
    return true;
}

void LogFind::arrive(bool isRound)
{
    if (!m_isWanted)
        return;
    // What comes later is not gone to: the person has begun to read.
    m_isWanted = false;
    if (m_hits.empty())
        return;
    m_current = isRound ? m_hits.front() : m_hits.back();
    emit arrived();
}

void LogFind::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_slices.timerId())
        readSlice();
    else
        QObject::timerEvent(event);
}

int LogFind::position() const
{
    const auto at = std::lower_bound(m_hits.begin(), m_hits.end(), m_current);
    return m_current > 0 && at != m_hits.end() && *at == m_current ? int(at - m_hits.begin()) + 1
                                                                   : 0;
}

bool LogFind::goOn(qint64 from, bool isForward)
{
    if (m_hits.empty())
        return false;
    if (isForward) {
        const auto at = std::upper_bound(m_hits.begin(), m_hits.end(), from);
        m_current = at != m_hits.end() ? *at : m_hits.front();
    } else {
        const auto at = std::lower_bound(m_hits.begin(), m_hits.end(), from);
        m_current = at != m_hits.begin() ? *std::prev(at) : m_hits.back();
    }
    m_isWanted = false;
    emit changed();
    return true;
}

} // namespace slipway
