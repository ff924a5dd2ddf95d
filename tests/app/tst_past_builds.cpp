// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/build_recorder.h"
#include "app/past_builds.h"
#include "base/whole_file.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

struct Disk {
    Disk() { paths.data = home.path(); }
    void put(int number, bool withLog = true) const
    {
        BuildRecord record(app);
        record.number = number;
        const QString folder = buildFolder(paths, app, number);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(writeWhole(folder + u"/lock.yaml"_s, writeLock(record)));
        if (withLog)
            QVERIFY(writeWhole(buildLogFile(paths, app, number), "log"));
    }
    QTemporaryDir home;
    Paths paths;
    AppId app = *AppId::parse(u"site");
};

QList<int> numbersOf(const KeptBuilds &kept)
{
    QList<int> numbers;
    for (const BuildRecord &record : kept.records)
        numbers << record.number;
    return numbers;
}

} // namespace

class TestPastBuilds : public QObject
{
    Q_OBJECT
private slots:
    void areThereAMomentLater();
    void areReadOnceUntilSomethingWasWritten();
    void whatIsWrittenWhileTheyAreReadIsReadToo();
    void nobodyReadsWhatWasNotAskedFor();
    void anAppWithoutBuildsHasNone();
    void bringTheirRecipesAndSnapshots();
    void whatFailedIsExplainedAsItWasThen_data();
    void whatFailedIsExplainedAsItWasThen();
};

void TestPastBuilds::areThereAMomentLater()
{
    const Disk disk;
    disk.put(1);
    disk.put(2, false);
    PastBuilds builds(disk.paths, nullptr);
    QSignalSpy changed(&builds, &PastBuilds::changed);
    QStringList told;
    connect(&builds, &PastBuilds::changed, this, [&told](const AppId &app) { told << app.text(); });
    QVERIFY(builds.of(disk.app).records.isEmpty());
    QVERIFY(changed.wait());
    QCOMPARE(told, QStringList{u"site"_s});
    QCOMPARE(numbersOf(builds.of(disk.app)), (QList<int>{2, 1}));
    QCOMPARE(builds.of(disk.app).logs, QSet<int>{1});
}

void TestPastBuilds::areReadOnceUntilSomethingWasWritten()
{
    const Disk disk;
    disk.put(1);
    PastBuilds builds(disk.paths, nullptr);
    QSignalSpy changed(&builds, &PastBuilds::changed);
    builds.of(disk.app);
    QVERIFY(changed.wait());
    disk.put(2);
    QCOMPARE(numbersOf(builds.of(disk.app)), QList<int>{1});
    builds.readAgain(disk.app);
    QVERIFY(changed.wait());
    QCOMPARE(numbersOf(builds.of(disk.app)), (QList<int>{2, 1}));
}

void TestPastBuilds::whatIsWrittenWhileTheyAreReadIsReadToo()
{
    const Disk disk;
    disk.put(1);
    PastBuilds builds(disk.paths, nullptr);
    builds.of(disk.app);
    disk.put(2);
    builds.readAgain(disk.app);
    QTRY_COMPARE(numbersOf(builds.of(disk.app)), (QList<int>{2, 1}));
}

void TestPastBuilds::nobodyReadsWhatWasNotAskedFor()
{
    const Disk disk;
    disk.put(1);
    PastBuilds builds(disk.paths, nullptr);
    const QSignalSpy changed(&builds, &PastBuilds::changed);
    builds.readAgain(disk.app);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
}

void TestPastBuilds::anAppWithoutBuildsHasNone()
{
    const Disk disk;
    PastBuilds builds(disk.paths, nullptr);
    const QSignalSpy changed(&builds, &PastBuilds::changed);
    const QSignalSpy known(&builds, &PastBuilds::known);
    builds.of(disk.app);
    QVERIFY(!builds.knows(disk.app));
    QTRY_COMPARE(known.size(), 1);
    QCOMPARE(changed.size(), 0); // as it was told at first
    QVERIFY(builds.knows(disk.app));
    QVERIFY(builds.of(disk.app).records.isEmpty());
}

void TestPastBuilds::bringTheirRecipesAndSnapshots()
{
    const Disk disk;
    disk.put(1);
    disk.put(2);
    QVERIFY(QDir().mkpath(buildFolder(disk.paths, disk.app, 2) + u"/recipe"_s));
    QVERIFY(writeWhole(buildFolder(disk.paths, disk.app, 2) + u"/recipe/Dockerfile"_s, "FROM x"));
    QVERIFY(QDir().mkpath(disk.home.filePath(u"config"_s)));
    QVERIFY(writeWhole(disk.home.filePath(u"config/a.ini"_s), "a=1"));
    AppFolder config;
    config.name = u"config"_s;
    config.purpose = Folder::Purpose::Config;
    config.host = disk.home.filePath(u"config"_s);
    QVERIFY(takeSnapshot(disk.paths, disk.app, 1, {config}, WorkContext()));
    const KeptBuilds kept = readKeptBuilds(disk.paths, disk.app);
    QCOMPARE(kept.recipes, (QMap<int, QString>{{2, u"FROM x"_s}}));
    QCOMPARE(kept.snapshots.size(), 1);
    QCOMPARE(kept.snapshots[0].build, 1);
}

void TestPastBuilds::whatFailedIsExplainedAsItWasThen_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("fix"); // the first
    const QString isPrivate =
        u"https://git.example.org/a/b.git does not exist or asks for a sign-in."_s;
    QTest::newRow("a private source offers the sign-in")
        << Error::Kind::NoPermission << isPrivate << u"sign-in https://git.example.org"_s;
    QTest::newRow("a lock of before has no kind") << Error::Kind::Failed << isPrivate << u"again"_s;
    QTest::newRow("another thing that is not allowed")
        << Error::Kind::NoPermission << u"/var/lib cannot be written."_s << u"again"_s;
}

void TestPastBuilds::whatFailedIsExplainedAsItWasThen()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, reason);
    const Disk disk;
    BuildRecord record(disk.app);
    record.number = 3;
    record.outcome = BuildRecord::Outcome::Failed;
    record.failedStep = u"Fetch source"_s;
    record.reason = reason;
    record.reasonKind = kind;
    const Result<BuildRecord> kept = readLock(writeLock(record), disk.app);
    QVERIFY(kept);
    const std::unique_ptr<BuildView> view(restoredView(*kept, disk.paths, nullptr, nullptr));
    QVERIFY(view->failure && !view->failure->fixes.isEmpty());
    QTEST(view->failure->fixes.first().id, "fix");
}

QTEST_GUILESS_MAIN(TestPastBuilds)
#include "tst_past_builds.moc"
