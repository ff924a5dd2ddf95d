// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace slipway::bench {
using namespace Qt::StringLiterals;

bool isFull()
{
    return qEnvironmentVariableIntValue("SLIPWAY_BENCH_FULL") > 0;
}

namespace {

double measuredMs(const std::function<void()> &work, const std::function<void()> &before)
{
    if (before)
        before();
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double medianOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

double medianMs(int rounds, const std::function<void()> &work, const std::function<void()> &before)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(measuredMs(work, before));
    return medianOf(std::move(times));
}

MediansMs mediansMs(int rounds, const std::function<void()> &ours,
                    const std::function<void()> &peer, const std::function<void()> &before)
{
    std::vector<double> oursMs;
    std::vector<double> peerMs;
    for (int round = 0; round < rounds; ++round) {
        oursMs.push_back(measuredMs(ours, before));
        peerMs.push_back(measuredMs(peer, before));
    }
    return {medianOf(std::move(oursMs)), medianOf(std::move(peerMs))};
}

void print(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

namespace {

void printRatio(const QString &what, const QString &ours, const QString &peer,
                const QString &theirs, double ratio, const QString &toReach)
{
    print(u"FIGURE %1: Slipway %2, %3 %4: %5 of it%6"_s.arg(what, ours, peer, theirs)
              .arg(ratio, 0, 'f', 2)
              .arg(toReach.isEmpty() ? QString() : u" (to reach: %1)"_s.arg(toReach)));
}

} // namespace

void printTime(const QString &what, double oursMs, const QString &peer, double peerMs,
               const QString &toReach)
{
    printRatio(what, u"%1 ms"_s.arg(oursMs, 0, 'f', 1), peer, u"%1 ms"_s.arg(peerMs, 0, 'f', 1),
               oursMs / peerMs, toReach);
}

void printThroughput(const QString &what, qint64 bytes, double oursMs, const QString &peer,
                     double peerMs, const QString &toReach)
{
    const auto rate = [bytes](double ms) {
        return u"%1 MB/s"_s.arg(double(bytes) / 1e3 / ms, 0, 'f', 0);
    };
    printRatio(what, rate(oursMs), peer, rate(peerMs), peerMs / oursMs, toReach);
}

} // namespace slipway::bench
