// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QScrollBar;

namespace slipway::bench {

/// All that is due: layout, queued work, painting.
void settle();

/// How long each frame takes while @p bar goes down and up again, 24 pixels a frame, in
/// milliseconds.
std::vector<double> scrollTimes(QScrollBar &bar);

/// Prints "FIGURE what: median … ms, 99 of 100 within … ms, longest … ms (to reach: …)".
void printTimes(const QString &what, std::vector<double> times, const QString &toReach);

} // namespace slipway::bench
