// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_find.h"

#include "ui/widgets/log_rows.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <algorithm>

namespace slipway {

namespace {
constexpr int kSliceMs = 4;
constexpr int kLinesBetweenLooksAtTheClock = 64;
} // namespace

LogFind::LogFind(const LogRows &rows, QObject *owner)
    : QObject(owner)
    , m_rows(rows)
{}

void LogFind::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    restart();
}

void LogFind::restart()
{
    m_hits.clear();
    m_current = 0;
    m_read = 0;
    if (m_text.isEmpty()) {
        m_slices.stop();
        emit changed();
        return;
    }
    readSlice();
}

void LogFind::catchUp()
{
    if (!m_text.isEmpty() && !m_slices.isActive())
        readSlice();
}

void LogFind::readSlice()
{
    QElapsedTimer clock;
    clock.start();
    const int count = m_rows.count();
    const qint64 oldest = count > 0 ? m_rows.number(0) : m_read + 1;
    while (!m_hits.empty() && m_hits.front() < oldest)
        m_hits.pop_front();
    if (m_current < oldest)
        m_current = 0;
    int row = m_rows.rowOf(m_read + 1);
    for (int sinceLook = 0; row < count; ++row) {
        const LogBuffer::Line *line = m_rows.line(row);
        if (line && line->text.contains(m_text, Qt::CaseInsensitive)
            && (m_hits.empty() || m_hits.back() < line->number))
            m_hits.push_back(line->number);
        m_read = m_rows.number(row);
        sinceLook += 1 + int(line ? line->text.size() / 256 : 0);
        if (sinceLook >= kLinesBetweenLooksAtTheClock) {
            sinceLook = 0;
            if (clock.elapsed() >= kSliceMs)
                break;
        }
    }
    if (row < count) {
        m_slices.start(0, this);
    } else {
        m_slices.stop();
        m_read -= count > 0 ? 1 : 0; // The last line may go on.
    }
    emit changed();
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
    emit changed();
    return true;
}

} // namespace slipway
