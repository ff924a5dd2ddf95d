// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>

#include <deque>

namespace slipway {

class LogRows;

/// The shown lines in which a text occurs, whatever the case. Reads in slices of a few
/// milliseconds, so that a long log never holds the window up.
class LogFind : public QObject
{
    Q_OBJECT
public:
    explicit LogFind(const LogRows &rows, QObject *owner = nullptr);

    void setText(const QString &text); ///< Empty: looks for nothing.
    const QString &text() const { return m_text; }
    void restart(); ///< The rows are others now.
    void catchUp(); ///< The rows got or lost some.

    int count() const { return int(m_hits.size()); }
    int position() const; ///< Of the current hit, from 1; 0: none is current.
    qint64 current() const { return m_current; } ///< The current hit's line; 0: none.
    /// Makes the next or the last hit before `from` current, round the end if need be. False: there
    /// is none.
    bool goOn(qint64 from, bool isForward);

signals:
    void changed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void readSlice();

    const LogRows &m_rows;
    QString m_text;
    std::deque<qint64> m_hits;
    qint64 m_current = 0;
    qint64 m_read = 0;
    QBasicTimer m_slices;
};

} // namespace slipway
