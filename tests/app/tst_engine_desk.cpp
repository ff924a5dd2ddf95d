// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_desk_rows.h"
#include "model/apps/doctor_samples.h"
#include "remedy_job.h"
#include "support/job_wait.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// What the Engine page is given, and how a command that remedies ends.
class EngineDeskTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsOfAHealthyMachine();
    void knowsTheDiskBeforeWhatTakesIt();
    void tellsOnlyTheAddressOfAnEngineThatIsGone();
    void sharesTheMemoryOfAGpu();
    void runsACommand_data();
    void runsACommand();
    void aCommandThatIsCancelledIsEnded();
};

void EngineDeskTest::tellsOfAHealthyMachine()
{
    const EngineDisk use{{70'000'000'000, 30'000'000'000, 14, 9},
                         {1'000'000'000, 0, 7, 4},
                         {11'000'000'000, 0, 6, 6},
                         {34'000'000'000, 22'000'000'000, 120, 0}};
    const EngineDeskView view = engineDeskView(samples::healthy(), use);
    QCOMPARE(view.title, u"Docker 28.5.2, API 1.51"_s);
    QCOMPARE(view.facts.first().value, u"unix:///var/run/docker.sock"_s);
    QVERIFY(view.facts.first().isTyped);
    QCOMPARE(view.disk.folder, u"/var/lib/docker"_s);
    QCOMPARE(view.disk.parts.size(), 4);
    QCOMPARE(view.disk.parts.first().note, u"14, 9 in use"_s);
    QCOMPARE(view.disk.parts.first().share, 0.14);
    QVERIFY(view.disk.parts.first().spare.contains(u"can go"));
    QVERIFY(view.disk.parts[2].spare.isEmpty());
    QCOMPARE(view.disk.freeShare, 0.4);
    QCOMPARE(view.driver, u"driver 570.153.02, CUDA 12.8"_s);
}

void EngineDeskTest::knowsTheDiskBeforeWhatTakesIt()
{
    const EngineDeskView view = engineDeskView(samples::healthy(), {});
    QVERIFY(view.disk.taken.isEmpty() && view.disk.parts.isEmpty());
    QVERIFY(view.disk.free.contains(u" free of "));
}

void EngineDeskTest::tellsOnlyTheAddressOfAnEngineThatIsGone()
{
    DoctorFacts facts = samples::healthy();
    facts.engine.version.reset();
    facts.engine.info.reset();
    const EngineDeskView view = engineDeskView(facts, {});
    QVERIFY(view.title.isEmpty() && view.disk.folder.isEmpty());
    QCOMPARE(view.facts.size(), 2);
}

void EngineDeskTest::sharesTheMemoryOfAGpu()
{
    DoctorFacts facts = samples::healthy();
    QVERIFY(engineDeskView(facts, {}).gpus.first().used < 0); // not known how much is in use
    facts.gpus->facts.gpus[0].usedBytes = 6 * samples::kGiga;
    facts.gpus->facts.gpus[0].busyPercent = 7;
    const GpuView gpu = engineDeskView(facts, {}).gpus.first();
    QCOMPARE(gpu.used, 0.25);
    QCOMPARE(gpu.note, u"7\u202f% busy, compute capability 8.9"_s);
}

void EngineDeskTest::runsACommand_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("kind"); // empty: it is done
    QTest::addColumn<QString>("detail");
    QTest::newRow("one that works") << QStringList{u"true"_s} << QString() << QString();
    QTest::newRow("one that fails tells its own words")
        << QStringList{u"sh"_s, u"-c"_s, u"echo no such unit >&2; exit 5"_s} << u"failed"_s
        << u"no such unit"_s;
    QTest::newRow("one that is not there")
        << QStringList{u"/no/such/program"_s} << u"missing"_s << QString();
    QTest::newRow("none") << QStringList() << u"failed"_s << QString();
    QTest::newRow("no shell reads it")
        << QStringList{u"false"_s, u"|| true"_s} << u"failed"_s << QString();
}

void EngineDeskTest::runsACommand()
{
    QFETCH(QStringList, command);
    QFETCH(QString, kind);
    QFETCH(QString, detail);
    const auto ended = resultOf(new RemedyJob(command, nullptr));
    QCOMPARE(ended ? QString() : nameOf(ended.error().kind), kind);
    if (!detail.isEmpty())
        QCOMPARE(ended.error().detail, detail);
}

void EngineDeskTest::aCommandThatIsCancelledIsEnded()
{
    RemedyJob job({u"sleep"_s, u"1000"_s}, nullptr);
    QSignalSpy ended(&job, &Job::finished);
    job.start();
    job.cancel();
    QVERIFY(!ended.isEmpty() || ended.wait());
    QVERIFY(job.error()->isCancelled());
}

QTEST_GUILESS_MAIN(EngineDeskTest)
#include "tst_engine_desk.moc"
