// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace slipway::bench {

/// True with SLIPWAY_BENCH_FULL=1: sizes as they are quoted. Otherwise small enough for every test
/// run.
bool isFull();

/// The median of @p rounds runs, in milliseconds. @p before is run before each and not measured.
double medianMs(int rounds, const std::function<void()> &work,
                const std::function<void()> &before = {});

/// The medians of @p rounds runs of both in turn, so that what slows the machine for a while slows
/// both.
struct MediansMs {
    double ours = 0;
    double peer = 0;
};
MediansMs mediansMs(int rounds, const std::function<void()> &ours,
                    const std::function<void()> &peer, const std::function<void()> &before = {});

/// Prints "what: Slipway 3.1 ms, docker 28.0 ms: 0.11 of it (to reach: …)".
void printTime(const QString &what, double oursMs, const QString &peer, double peerMs,
               const QString &toReach = {});

/// The same for a throughput, of @p bytes moved in those times.
void printThroughput(const QString &what, qint64 bytes, double oursMs, const QString &peer,
                     double peerMs, const QString &toReach = {});

/// Prints a line as it is.
void print(const QString &line);

} // namespace slipway::bench
