// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/frame_times.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::bench {

void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

std::vector<double> scrollTimes(QScrollBar &bar)
{
    constexpr int kFrames = 600;
    std::vector<double> times;
    int step = 24; // pixels
    for (int frame = 0; frame < kFrames; ++frame) {
        if (bar.value() + step > bar.maximum() || bar.value() + step < 0)
            step = -step;
        QElapsedTimer timer;
        timer.start();
        bar.setValue(bar.value() + step);
        settle();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

void printTimes(const QString &what, std::vector<double> times, const QString &toReach)
{
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    const double late = times[times.size() * 99 / 100];
    QTextStream(stdout)
        << u"FIGURE %1: median %2 ms, 99 of 100 within %3 ms, longest %4 ms (to reach: %5)"_s
               .arg(what)
               .arg(median, 0, 'f', 2)
               .arg(late, 0, 'f', 2)
               .arg(times.back(), 0, 'f', 2)
               .arg(toReach)
        << '\n';
}

} // namespace slipway::bench
