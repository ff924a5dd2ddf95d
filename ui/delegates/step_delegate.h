// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/step_list.h"

#include <QDateTime>
#include <QStyledItemDelegate>

#include <functional>

namespace slipway {

/// Says what time it is, in milliseconds since the epoch.
using MilliClock = std::function<qint64()>;

/// Draws the steps of a build: a mark, the name, a second line where it runs or failed, and how
/// long it took.
class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static int rowHeight(const StepRow &step);
    void setEnded(bool ended) { m_isEnded = ended; } ///< Steps that wait are shown as skipped.
    void setClock(const MilliClock &clock) { m_clock = clock; } ///< Instead of the machine's.

private:
    bool m_isEnded = false;
    MilliClock m_clock = &QDateTime::currentMSecsSinceEpoch;
};

/// "0.4 s" under ten seconds, from then on "1:52" and "1:02:09".
QString durationText(qint64 milliseconds);
/// What stands at the right of a step: its time, "cached" or nothing.
QString stepTime(const StepRow &step, qint64 nowMs);

} // namespace slipway
