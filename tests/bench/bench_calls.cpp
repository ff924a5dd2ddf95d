// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_engine_base.h"
#include "bench/figures.h"

#include <QTest>

using namespace slipway;
using namespace slipway::bench;
using namespace Qt::StringLiterals;

/// Short calls: what the window does all day, beside the command that does the same.
class BenchCalls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_bench.start(), qPrintable(m_bench.problem())); }

    void startsContainers()
    {
        auto *create = m_bench.engine().createContainer(
            containerOf(u"start"_s, {u"sleep"_s, u"1000"_s}), this);
        QVERIFY(finish(create));
        const QString id = *create->result();
        const auto stop = [&] { m_bench.lab().docker({u"kill"_s, id}); };
        const MediansMs medians = mediansMs(
            15, [&] { QVERIFY(finish(m_bench.engine().startContainer(id, this))); },
            [&] {
                QVERIFY(runPeer(m_bench.docker({u"start"_s, id})));
            },
            stop);
        m_bench.lab().docker({u"rm"_s, u"-f"_s, id});
        printTime(u"start to running"_s, medians.ours, u"docker start"_s, medians.peer,
                  u"at most 0.9"_s);
    }

    void listsContainers()
    {
        int made = 0;
        for (const int count : {0, 20, 100}) {
            for (; made < count; ++made) {
                auto *job = m_bench.engine().createContainer(
                    containerOf(u"list-%1"_s.arg(made), {u"true"_s}), this);
                QVERIFY(finish(job));
            }
            const auto list = [count, this](Engine &engine) {
                auto *job = engine.containers({}, this);
                QVERIFY(finish(job));
                QCOMPARE(job->result()->size(), count);
                delete job;
            };
            const double kept = medianMs(15, [&] { list(m_bench.engine()); });
            const double fresh = medianMs(15, [&] { list(*m_bench.connect()); });
            const double peer = medianMs(9, [&] {
                QVERIFY(runPeer(m_bench.docker({u"ps"_s, u"-aq"_s})));
            });
            const QString what = u"list of %1 containers"_s.arg(count);
            printTime(what, kept, u"docker ps"_s, peer, u"at most 0.9"_s);
            printTime(what + u", connecting anew"_s, fresh, u"docker ps"_s, peer, u"at most 0.9"_s);
        }
    }

private:
    BenchEngine m_bench;
};

QTEST_GUILESS_MAIN(BenchCalls)
#include "bench_calls.moc"
