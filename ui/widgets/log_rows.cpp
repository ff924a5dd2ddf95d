// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_rows.h"

#include <algorithm>

namespace slipway {

void LogRows::setBuffer(const LogBuffer *buffer)
{
    m_buffer = buffer;
    m_isPicked = false;
    restart();
}

void LogRows::setFilter(Filter filter)
{
    m_filter = filter;
    m_isPicked = false;
    restart();
}

void LogRows::pick(const QList<qint64> &numbers)
{
    m_numbers.clear();
    m_isPicked = !numbers.isEmpty();
    qint64 before = 0;
    for (const qint64 number : numbers) {
        if (before > 0 && number > before + 1)
            m_numbers.push_back(-(before + 1));
        m_numbers.push_back(number);
        before = number;
    }
    catchUp();
}

void LogRows::restart()
{
    if (!m_isPicked)
        m_numbers.clear();
    m_read = 0;
    catchUp();
}

bool LogRows::takes(LogKind kind) const
{
    return kind == (m_filter == Filter::Errors ? LogKind::Error : LogKind::Warning);
}

void LogRows::catchUp()
{
    if (!m_buffer || !isListed())
        return;
    const qint64 first = m_buffer->firstNumber();
    const qint64 last = m_buffer->lastNumber();
    while (!m_numbers.empty() && (qAbs(m_numbers.front()) < first || m_numbers.front() < 0))
        m_numbers.pop_front();
    if (m_isPicked)
        return;
    for (qint64 number = std::max(m_read + 1, first); number <= last; ++number) {
        const bool isNew = m_numbers.empty() || m_numbers.back() < number;
        if (isNew && takes(m_buffer->kind(int(number - first))))
            m_numbers.push_back(number);
    }
    // The last line may still be written to: its kind is known only when it has ended.
    m_read = last - 1;
}

int LogRows::count() const
{
    if (!m_buffer)
        return 0;
    return isListed() ? int(m_numbers.size()) : m_buffer->count();
}

std::optional<LogLine> LogRows::line(int row) const
{
    const qint64 number = isListed() ? m_numbers[size_t(row)] : m_buffer->firstNumber() + row;
    if (number < m_buffer->firstNumber() || number > m_buffer->lastNumber())
        return {};
    return m_buffer->lines().at(number);
}

std::optional<QList<qint64>> LogRows::listed(qint64 first, qint64 last) const
{
    if (!isListed())
        return {};
    QList<qint64> numbers;
    for (const qint64 number : m_numbers) {
        if (number >= first && number <= last)
            numbers << number;
    }
    return numbers;
}

qint64 LogRows::number(int row) const
{
    return isListed() ? qAbs(m_numbers[size_t(row)]) : m_buffer->firstNumber() + row;
}

int LogRows::gap(int row) const
{
    if (!isListed() || m_numbers[size_t(row)] > 0)
        return 0;
    return int(m_numbers[size_t(row) + 1] + m_numbers[size_t(row)]);
}

int LogRows::rowOf(qint64 number) const
{
    if (!m_buffer)
        return 0;
    if (!isListed())
        return int(std::clamp<qint64>(number - m_buffer->firstNumber(), 0, m_buffer->count()));
    const auto at = std::lower_bound(m_numbers.begin(), m_numbers.end(), number,
                                     [](qint64 row, qint64 wanted) { return qAbs(row) < wanted; });
    return int(at - m_numbers.begin());
}

} // namespace slipway
