// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/log_buffer.h"

#include <QList>

#include <deque>
#include <optional>

namespace slipway {

/// Which lines of a LogBuffer are shown, top to bottom. A row is a line, or the gap between two
/// picked lines. Lines are known by their number, which stays when older ones fall away; rows are
/// counted from the oldest kept.
class LogRows
{
public:
    enum class Filter { All, Warnings, Errors };

    void setBuffer(const LogBuffer *buffer); ///< Null: nothing is shown.
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    void
    pick(const QList<qint64> &numbers); ///< Shows these lines only, ascending; empty: all again.
    void restart(); ///< The buffer was emptied: its numbers begin anew.
    void catchUp(); ///< Reads what the buffer got and lost since the last time.

    int count() const;
    std::optional<LogLine> line(int row) const; ///< Nothing for a gap, and for what fell away.
    qint64 number(int row) const; ///< Of a gap: the number of the first line that it stands for.
    int gap(int row) const; ///< How many lines a gap stands for; 0: the row is a line.
    int rowOf(qint64 number)
        const; ///< The row that shows this line or, if none does, the next one after it.
    /// The shown lines from `first` to `last`, for who reads them elsewhere; nothing: all of them
    /// are.
    std::optional<QList<qint64>> listed(qint64 first, qint64 last) const;

private:
    bool isListed() const { return m_filter != Filter::All || m_isPicked; }
    bool takes(LogKind kind) const;

    const LogBuffer *m_buffer = nullptr;
    Filter m_filter = Filter::All;
    bool m_isPicked = false;
    qint64 m_read = 0; ///< The last line that was read, and had ended by then.
    std::deque<qint64>
        m_numbers; ///< The rows, where not all lines are shown. Negative: a gap that begins there.
};

} // namespace slipway
