// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/log_needle.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

#include <deque>

namespace slipway {

class LogRows;

/// The shown lines in which something occurs. Reads in slices of a few milliseconds, so that a long
/// log never holds the window up: from a line on to the end, then from there back to the start.
class LogFind : public QObject
{
    Q_OBJECT
public:
    explicit LogFind(const LogRows &rows, QObject *owner = nullptr);

    /// Begins anew and looks for the first line with it from `from` on, round the end if need be.
    void setNeedle(const LogNeedle &needle, qint64 from);
    const LogNeedle &needle() const { return m_needle; }
    void restart(); ///< The rows are others now; nothing is gone to.
    void catchUp(); ///< The rows got or lost some.
    bool isReading() const { return m_slices.isActive(); }

    int count() const { return int(m_hits.size()); }
    int position() const; ///< Of the current hit, from 1; 0: none is current.
    qint64 current() const { return m_current; } ///< The current hit's line; 0: none.
    /// Makes the next or the last hit before `from` current, round the end if need be. False: there
    /// is none.
    bool goOn(qint64 from, bool isForward);

signals:
    void changed(); ///< At most some twenty times a second while it reads.
    void arrived(); ///< The first hit of a new search is current.

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void begin(qint64 from, bool isWanted);
    void readSlice();
    bool readOn(const QElapsedTimer &clock);
    bool readBack(const QElapsedTimer &clock);
    void forgetOld();
    void arrive(bool isRound);

    const LogRows &m_rows;
    LogNeedle m_needle;
    std::deque<qint64> m_hits;
    qint64 m_current = 0;
    qint64 m_from = 1; ///< where it began
    qint64 m_up = 1; ///< The next line to read onward …
    qint64 m_down = 1; ///< … and the last one that was read back to.
    bool m_isWanted = false; ///< The first hit is still to be found.
    QBasicTimer m_slices;
    QElapsedTimer m_sinceTold;
};

} // namespace slipway
