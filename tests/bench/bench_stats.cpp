// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_engine_base.h"
#include "bench/figures.h"

#include <QEventLoop>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <sys/resource.h>

using namespace slipway;
using namespace slipway::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kContainers = 20;
constexpr auto kComesToRest = 3s; // the first samples, and what was connected for them
constexpr int kLongestWaitMs = 30000;

std::chrono::milliseconds counted()
{
    return isFull() ? 30s : 10s;
}

double secondsOf(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

/// Seconds of a processor that this program used, or its ended children.
double processorSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
}

/// In an event loop of its own: that of qWait() wakes a hundred times a second, which would be
/// counted.
void letPass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

double percent(double seconds, std::chrono::milliseconds of)
{
    return seconds * 1e5 / double(of.count());
}

} // namespace

/// What it costs to follow the figures of many running containers.
class BenchStats : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void followsTwentyContainers();

private:
    void follow(const QString &id);
    double ownPercent();
    double peersPercent();

    BenchEngine m_bench;
    QStringList m_ids;
    QHash<QString, int> m_samples;
};

void BenchStats::initTestCase()
{
    QVERIFY2(m_bench.start(), qPrintable(m_bench.problem()));
    for (int i = 0; i < kContainers; ++i) {
        auto *create = m_bench.engine().createContainer(
            containerOf(u"stats-%1"_s.arg(i), {u"sleep"_s, u"1000"_s}), this);
        QVERIFY(finish(create));
        m_ids.append(*create->result());
        QVERIFY(finish(m_bench.engine().startContainer(m_ids.constLast(), this)));
    }
}

void BenchStats::follow(const QString &id)
{
    ContainerStatsJobBase *job = m_bench.engine().stats(id, this);
    connect(job, &ContainerStatsJobBase::sampled, this, [this, id] { ++m_samples[id]; });
    job->start();
}

double BenchStats::ownPercent()
{
    for (const QString &id : std::as_const(m_ids))
        follow(id);
    if (!QTest::qWaitFor([this] { return m_samples.size() == kContainers; }, kLongestWaitMs))
        return -1;
    letPass(kComesToRest);
    m_samples.clear();
    const double before = processorSeconds(RUSAGE_SELF);
    letPass(counted());
    const double used = processorSeconds(RUSAGE_SELF) - before;
    for (ContainerStatsJobBase *job : findChildren<ContainerStatsJobBase *>())
        delete job;
    return percent(used, counted());
}

/// The command starts, asks which containers there are, and follows them: its start is a part that
/// is taken off by a second run that ends at once.
double BenchStats::peersPercent()
{
    const auto secondsFor = [this](std::chrono::milliseconds time) {
        const double before = processorSeconds(RUSAGE_CHILDREN);
        QStringList command = m_bench.docker({u"stats"_s, u"--no-trunc"_s});
        QProcess peer;
        peer.setStandardOutputFile(QProcess::nullDevice());
        const QString program = command.takeFirst();
        peer.start(program, command);
        if (!peer.waitForStarted())
            return -1.0;
        letPass(kComesToRest + time);
        peer.kill();
        peer.waitForFinished();
        return processorSeconds(RUSAGE_CHILDREN) - before;
    };
    const double start = secondsFor(0ms);
    const double whole = secondsFor(counted());
    return start < 0 || whole < 0 ? -1 : percent(whole - start, counted());
}

void BenchStats::followsTwentyContainers()
{
    const double own = ownPercent();
    QVERIFY2(own >= 0, "not every container was told of");
    QCOMPARE(m_samples.size(), kContainers);
    const double peer = peersPercent();
    QVERIFY2(peer >= 0, "docker stats did not run");
    print(
        u"FIGURE stats of %1 running containers, processor time over %2 s: Slipway %3 % of a core "
        "(to reach: at most 2), docker stats %4 %: %5 of it"_s.arg(kContainers)
            .arg(counted().count() / 1000)
            .arg(own, 0, 'f', 2)
            .arg(peer, 0, 'f', 2)
            .arg(peer > 0 ? own / peer : 0, 0, 'f', 2));
}

QTEST_GUILESS_MAIN(BenchStats)
#include "bench_stats.moc"
