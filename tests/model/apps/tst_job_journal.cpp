// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/build_record.h"
#include "apps/job_journal.h"
#include "base/whole_file.h"

#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// Work that does what the test says.
class ScriptedWork : public AppJob
{
public:
    ScriptedWork(const AppId &app, Kind kind)
        : AppJob(app, u"Forge"_s, kind, nullptr)
    {
        start();
    }
    void claim(int build, const QString &pin)
    {
        BuildFacts facts;
        facts.number = build;
        facts.pin = pin;
        setFacts(facts);
    }
    void say(const QString &lines)
    {
        AppLog log;
        log.text = lines;
        this->log(log);
    }
    void step(const QString &name, AppStep::State state)
    {
        AppStep step;
        step.name = name;
        step.state = state;
        step.startedMs = 1000;
        step.endedMs = 3000;
        setSteps(steps() + QList<AppStep>{step});
    }
    void succeed(int port)
    {
        AppOutcome outcome;
        outcome.port = port;
        finish(outcome);
    }
    void stumble(const Error &error) { fail(error); }

private:
    void run() override {}
};

void end(ScriptedWork &job)
{
    QSignalSpy finished(&job, &Job::finished);
    QVERIFY(finished.wait());
}

} // namespace

class TestJobJournal : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsWorkThatWasDone();
    void keepsWhyWorkFailed();
    void tellsACancelFromAFailure();
    void showsRunningWorkFromItsFirstMoment();
    void isTheSameAfterARestart();
    void workOfADeletedJobWasCutShort();
    void aRecordWithoutALivingLockWasCutShort_data();
    void aRecordWithoutALivingLockWasCutShort();
    void keepsTheLogOfABuildThatWasCutShort();
    void workOfALivingProcessRuns();
    void heedsASecondJournal();
    void dropsTheOldest();
    void dropsTheOldestLogs();
    void leavesOutWhatCannotBeRead_data();
    void leavesOutWhatCannotBeRead();
    void boundsTheLinesOfALongLog();

private:
    QString writeRunning();
    std::optional<QTemporaryDir> m_folder;
    Paths m_paths;
    const AppId m_app = *AppId::parse(u"forge");
};

void TestJobJournal::init()
{
    m_folder.emplace();
    m_paths.data = m_folder->path();
}

void TestJobJournal::keepsWorkThatWasDone()
{
    JobJournal journal(m_paths);
    ScriptedWork job(m_app, AppJob::Kind::Start);
    journal.follow(job, u"Forge"_s);
    job.step(u"Start the container"_s, AppStep::State::Done);
    job.succeed(7861);
    end(job);
    QCOMPARE(journal.records().size(), 1);
    const JobRecord record = journal.records().first();
    QCOMPARE(record.app, m_app);
    QCOMPARE(record.name, u"Forge"_s);
    QCOMPARE(record.outcome, JobRecord::Outcome::Done);
    QCOMPARE(record.port, 7861);
    QVERIFY(record.began.isValid() && record.ended >= record.began);
    QCOMPARE(record.steps.size(), 1);
    QCOMPARE(record.steps.first().endedMs, 3000);
}

void TestJobJournal::keepsWhyWorkFailed()
{
    JobJournal journal(m_paths);
    ScriptedWork job(m_app, AppJob::Kind::Start);
    journal.follow(job, u"Forge"_s);
    job.step(u"Start the container"_s, AppStep::State::Failed);
    job.say(u"one\ntwo\n"_s);
    job.stumble({Error::Kind::Failed, u"Forge ended with code 3."_s, u"exit 3"_s});
    end(job);
    const JobRecord record = journal.records().value(0, JobRecord(m_app));
    QCOMPARE(record.outcome, JobRecord::Outcome::Failed);
    QCOMPARE(record.summary, u"Forge ended with code 3."_s);
    QCOMPARE(record.detail, u"exit 3"_s);
    QCOMPARE(record.failedStep, u"Start the container"_s);
    QCOMPARE(record.lines, (QStringList{u"one"_s, u"two"_s}));
}

void TestJobJournal::tellsACancelFromAFailure()
{
    JobJournal journal(m_paths);
    ScriptedWork job(m_app, AppJob::Kind::Build);
    journal.follow(job, u"Forge"_s);
    job.cancel();
    end(job);
    QCOMPARE(journal.records().first().outcome, JobRecord::Outcome::Cancelled);
}

void TestJobJournal::showsRunningWorkFromItsFirstMoment()
{
    JobJournal journal(m_paths);
    const QSignalSpy changed(&journal, &JobJournal::changed);
    ScriptedWork job(m_app, AppJob::Kind::Rebuild);
    journal.follow(job, u"Forge"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(journal.records().first().outcome, JobRecord::Outcome::Running);
    job.claim(12, u"f66f2533"_s);
    QCOMPARE(journal.records().first().build, 12);
    QCOMPARE(journal.records().first().pin, u"f66f2533"_s);
    QCOMPARE(journal.idOf(job), journal.records().first().id);
    job.claim(12, u"f66f2533"_s); // nothing new
    QCOMPARE(changed.count(), 2);
}

void TestJobJournal::isTheSameAfterARestart()
{
    QList<JobRecord> before;
    {
        JobJournal journal(m_paths);
        for (const auto kind : {AppJob::Kind::Install, AppJob::Kind::Stop, AppJob::Kind::Remove}) {
            ScriptedWork job(m_app, kind);
            journal.follow(job, u"Forge “ä” \\ \""_s);
            job.succeed(0);
            end(job);
        }
        before = journal.records();
    }
    const JobJournal journal(m_paths);
    QCOMPARE(journal.records().size(), 3);
    QCOMPARE(journal.records(), before);
    QCOMPARE(before.first().kind, AppJob::Kind::Remove); // the newest first
}

void TestJobJournal::workOfADeletedJobWasCutShort()
{
    JobJournal journal(m_paths);
    {
        ScriptedWork job(m_app, AppJob::Kind::Build);
        journal.follow(job, u"Forge"_s);
    }
    QCOMPARE(journal.records().first().outcome, JobRecord::Outcome::CutShort);
    QVERIFY(!QFile::exists(m_paths.data + u"/jobs/"_s + journal.records().first().id
                           + u".json.busy"_s));
}

/// A file as a process leaves it that was killed; answers its name.
QString TestJobJournal::writeRunning()
{
    JobRecord record(m_app);
    record.began = QDateTime::currentDateTimeUtc();
    const QString file = m_paths.data + u"/jobs/20260309T110405123-4711-1.json"_s;
    if (!writeWhole(file, writeJob(record)))
        return {};
    return file;
}

void TestJobJournal::aRecordWithoutALivingLockWasCutShort_data()
{
    QTest::addColumn<bool>("hasLock");
    QTest::newRow("no lock") << false;
    QTest::newRow("the lock of a process that is gone") << true;
}

void TestJobJournal::aRecordWithoutALivingLockWasCutShort()
{
    QFETCH(bool, hasLock);
    const QString file = writeRunning();
    if (hasLock) {
        QProcess gone;
        gone.start(u"true"_s, {});
        QVERIFY(gone.waitForStarted());
        const qint64 pid = gone.processId();
        QVERIFY(gone.waitForFinished());
        const QByteArray lock = QByteArray::number(pid) + "\nslipway\n"
            + QSysInfo::machineHostName().toLocal8Bit() + '\n';
        QVERIFY(writeWhole(file + u".busy"_s, lock));
    }
    QCOMPARE(JobJournal(m_paths).records().first().outcome, JobRecord::Outcome::CutShort);
    QVERIFY(!QFile::exists(file + u".busy"_s));
    // It is written down: nobody has to find out again.
    const Result<JobRecord> kept = readJob(*readWhole(file), u"x"_s);
    QCOMPARE(kept->outcome, JobRecord::Outcome::CutShort);
}

void TestJobJournal::keepsTheLogOfABuildThatWasCutShort()
{
    {
        JobJournal journal(m_paths);
        ScriptedWork job(m_app, AppJob::Kind::Build);
        journal.follow(job, u"Forge"_s);
        job.claim(7, u"f66f2533"_s);
        QVERIFY(writeWhole(buildLogFile(m_paths, m_app, 7) + u".part"_s, "half a log"));
    }
    QCOMPARE(JobJournal(m_paths).records().first().build, 7);
    QCOMPARE(*readWhole(buildLogFile(m_paths, m_app, 7)), QByteArray("half a log"));
}

void TestJobJournal::workOfALivingProcessRuns()
{
    const QString file = writeRunning();
    QLockFile lock(file + u".busy"_s);
    QVERIFY(lock.tryLock(0));
    const JobJournal journal(m_paths);
    QCOMPARE(journal.records().first().outcome, JobRecord::Outcome::Running);
    lock.unlock();
    QCOMPARE(journal.records().first().outcome, JobRecord::Outcome::CutShort);
}

void TestJobJournal::heedsASecondJournal()
{
    JobJournal mine(m_paths);
    JobJournal theirs(m_paths);
    mine.watch();
    QSignalSpy changed(&mine, &JobJournal::changed);
    ScriptedWork job(m_app, AppJob::Kind::Build);
    theirs.follow(job, u"Forge"_s);
    QVERIFY(changed.wait());
    QCOMPARE(mine.records().first().outcome, JobRecord::Outcome::Running);
    QCOMPARE(mine.idOf(job), QString()); // not mine
    job.succeed(0);
    end(job);
    QTRY_COMPARE(mine.records().first().outcome, JobRecord::Outcome::Done);
}

void TestJobJournal::dropsTheOldest()
{
    JournalBounds bounds;
    bounds.jobs = 3;
    JobJournal journal(m_paths, nullptr, bounds);
    ScriptedWork running(m_app, AppJob::Kind::Build); // the oldest, but it is not over
    journal.follow(running, u"Forge"_s);
    QStringList ids;
    for (int i = 0; i < 5; ++i) {
        ScriptedWork job(m_app, AppJob::Kind::Stop);
        journal.follow(job, u"Forge"_s);
        ids.prepend(journal.idOf(job));
        job.succeed(0);
        end(job);
    }
    QStringList kept;
    for (const JobRecord &record : journal.records())
        kept << record.id;
    QCOMPARE(kept, ids.mid(0, 3) + QStringList{journal.idOf(running)});
}

void TestJobJournal::dropsTheOldestLogs()
{
    const QDateTime past = QDateTime::currentDateTimeUtc().addDays(-10);
    for (int build = 1; build <= 3; ++build) {
        const QString log = buildLogFile(m_paths, m_app, build);
        QVERIFY(writeWhole(log, QByteArray(1000, 'x')));
        QVERIFY(writeWhole(buildFolder(m_paths, m_app, build) + u"/lock.yaml"_s, "kept"));
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(past.addDays(build), QFileDevice::FileModificationTime));
    }
    JournalBounds bounds;
    bounds.logBytes = 2500;
    JobJournal journal(m_paths, nullptr, bounds);
    ScriptedWork job(m_app, AppJob::Kind::Build);
    journal.follow(job, u"Forge"_s);
    job.succeed(0);
    end(job);
    QVERIFY(!QFile::exists(buildLogFile(m_paths, m_app, 1)));
    QVERIFY(QFile::exists(buildLogFile(m_paths, m_app, 2)));
    QVERIFY(QFile::exists(buildLogFile(m_paths, m_app, 3)));
    QVERIFY(QFile::exists(buildFolder(m_paths, m_app, 1) + u"/lock.yaml"_s));
}

void TestJobJournal::leavesOutWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"app\": ");
    QTest::newRow("of a later version")
        << QByteArray(R"({"slipway-job":2,"app":"forge","kind":"start"})");
    QTest::newRow("an app whose name leads out of the folder")
        << QByteArray(R"({"slipway-job":1,"app":"../x","kind":"start","phase":"starting",)"
                      R"("outcome":"done"})");
    QTest::newRow("a list") << QByteArray("[1]");
}

void TestJobJournal::leavesOutWhatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    const QString file = m_paths.data + u"/jobs/20260309T110405123-4711-1.json"_s;
    QVERIFY(writeWhole(file, bytes));
    QCOMPARE(JobJournal(m_paths).records().size(), 0);
    QVERIFY(QFile::exists(file)); // it is somebody's
}

void TestJobJournal::boundsTheLinesOfALongLog()
{
    JobJournal journal(m_paths);
    ScriptedWork job(m_app, AppJob::Kind::Start);
    journal.follow(job, u"Forge"_s);
    for (int i = 0; i < 1000; ++i)
        job.say(u"line %1\n"_s.arg(i));
    job.succeed(0);
    end(job);
    const QStringList lines = journal.records().first().lines;
    QCOMPARE(lines.size(), 200);
    QCOMPARE(lines.last(), u"line 999"_s);
}

QTEST_GUILESS_MAIN(TestJobJournal)
#include "tst_job_journal.moc"
