// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_engine_base.h"
#include "bench/figures.h"

#include <QTest>

using namespace slipway;
using namespace slipway::bench;
using namespace Qt::StringLiterals;

/// A long log from the engine to the program; what the window does with it is measured by the
/// window's own bench.
class BenchLogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_bench.start(), qPrintable(m_bench.problem())); }

    void readsALongLog()
    {
        const int lines = isFull() ? 1'000'000 : 200'000;
        auto *create = m_bench.engine().createContainer(
            containerOf(
                u"log"_s,
                {u"sh"_s, u"-c"_s,
                 u"awk 'BEGIN { for (i = 1; i <= %1; i++) printf \"step %08d of a long way\\n\", i }'"_s
                     .arg(lines)}),
            this);
        QVERIFY(finish(create));
        const QString id = *create->result();
        QVERIFY(finish(m_bench.engine().startContainer(id, this)));
        QVERIFY(finish(m_bench.engine().waitContainer(id, this)));

        const auto read = [&] {
            qint64 seen = 0;
            auto *job = m_bench.engine().logs(id, {}, this);
            connect(job, &ContainerLogsJobBase::received, this,
                    [&seen](const QByteArray &bytes) { seen += bytes.count('\n'); });
            QVERIFY(finish(job));
            QCOMPARE(seen, lines);
            delete job;
        };
        const double ours = medianMs(3, read);
        const double peer = medianMs(3, [&] {
            QVERIFY(runPeer({u"sh"_s, u"-c"_s, u"docker -H \"$1\" logs \"$2\" > /dev/null"_s,
                             u"sh"_s, m_bench.lab().endpoint(), id}));
        });
        printTime(u"log of %1 lines"_s.arg(lines), ours, u"docker logs"_s, peer, u"at most 1"_s);
    }

private:
    BenchEngine m_bench;
};

QTEST_GUILESS_MAIN(BenchLogs)
#include "bench_logs.moc"
