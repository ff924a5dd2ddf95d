// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/bisect_record.h"
#include "apps/build_record.h"
#include "apps/config_snapshot.h"
#include "apps/labels.h"
#include "base/whole_file.h"
#include "engine/life_lab.h"

#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

/// Updates and ways back on a real engine.
class LifecycleRealTest : public LifeLab
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { QVERIFY(end()); }
    void anUpdateThatDoesNotAnswerNeverStopsTheOldOne();
    void anUpdateIsTriedBesideAndThenTakesOver();
    void aRollbackTakesSecondsWithoutANetwork();
    void theSettingsOfThenComeBackOnWish();
    void theSettingsOfThenComeBackWhereNothingRuns();
    void aRollbackThatDoesNotAnswerIsUndone();
    void aStoppedAppGoesBackToo();
    void aBuildThatIsCancelledWhenItsImageIsThereLeavesNone_data();
    void aBuildThatIsCancelledWhenItsImageIsThereLeavesNone();
    void oldImagesGoAfterAGoodBuildAndThoseThatAreNamedStay();

private:
    QString m_one;
    QString m_two;
    QString m_silent;
};

void LifecycleRealTest::initTestCase()
{
    QVERIFY2(startServers(), qPrintable(m_problem));
    m_repository = u"life"_s;
    GitRepository repository = m_git.create(m_repository);
    m_one = repository.commit(working("one"), u"Answer"_s);
    m_two = repository.commit(working("two"), u"Answer anew"_s);
    m_silent = repository.commit(silent("three"), u"Fall silent"_s);
    QVERIFY2(m_silent.size() == 40, qPrintable(repository.problem()));
}

void LifecycleRealTest::init()
{
    QVERIFY(begin());
}

void LifecycleRealTest::anUpdateThatDoesNotAnswerNeverStopsTheOldOne()
{
    QVERIFY(install(m_one));
    const AppStatus before = m_apps->status(m_id);
    QVERIFY(setCommit(m_silent));
    Watcher watcher(before.url);
    QVERIFY(!run(m_apps->rebuild(m_id)));
    QCOMPARE(m_error.kind, Error::Kind::Timeout);
    QVERIFY2(m_error.detail.contains("quiet"_L1), "what it wrote is told");
    qInfo("%d answers meanwhile, at most %lld ms apart", watcher.answers,
          static_cast<long long>(watcher.longestGapMs));
    QVERIFY(watcher.answers > 0);
    QCOMPARE(watcher.failures, 0);
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    QCOMPARE(m_apps->status(m_id).containerId, before.containerId);
    QCOMPARE(m_apps->status(m_id).started, before.started);
    QCOMPARE(*readWhole(config() + u"/starts"_s), "started\n");
    QCOMPARE(leftOver(), QStringList());
    const QList<BuildRecord> records = buildRecords(m_paths, m_id);
    QVERIFY(records.at(0).notReady.isValid());
    QVERIFY(records.at(1).good.isValid());
    QVERIFY(run(m_apps->restart(m_id)));
    QVERIFY2(page() == "one", "a start takes no image that did not answer");
}

void LifecycleRealTest::anUpdateIsTriedBesideAndThenTakesOver()
{
    QVERIFY(install(m_one));
    const AppStatus before = m_apps->status(m_id);
    QVERIFY(writeWhole(config() + u"/mine.json"_s, "kept"));
    QVERIFY(::chmod(QFile::encodeName(config() + u"/mine.json"_s), 0640) == 0);
    QVERIFY(setCommit(m_two));
    AppJob *update = m_apps->rebuild(m_id);
    bool wasBeside = false;
    connect(update, &AppJob::stepChanged, this, [&](int, const AppStep &step) {
        wasBeside = wasBeside || step.detail.startsWith("Beside the old one"_L1);
    });
    Watcher watcher(before.url);
    QVERIFY(run(update));
    QVERIFY(wasBeside);
    qInfo("%d answers, %d failures, the longest gap %lld ms", watcher.answers, watcher.failures,
          static_cast<long long>(watcher.longestGapMs));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    QCOMPARE(m_apps->status(m_id).url, before.url);
    QCOMPARE(page(), "two");
    QVERIFY2(*readWhole(config() + u"/starts"_s) == "started\nstarted\n",
             "the trial wrote into a copy");
    const QList<ConfigSnapshot> snapshots = configSnapshots(m_paths, m_id);
    QCOMPARE(snapshots.size(), 1);
    QCOMPARE(snapshots.first().build, 1);
    const QFileInfo kept(m_paths.data
                         + u"/snapshots/%1/1/folders/config/mine.json"_s.arg(m_id.text()));
    QVERIFY(kept.exists());
    QCOMPARE(kept.permissions(), QFileInfo(config() + u"/mine.json"_s).permissions());
    QCOMPARE(leftOver(), QStringList());
}

void LifecycleRealTest::aRollbackTakesSecondsWithoutANetwork()
{
    QVERIFY(install(m_one));
    QVERIFY(setCommit(m_two));
    QVERIFY(run(m_apps->rebuild(m_id)));
    QVERIFY(writeWhole(config() + u"/mine.json"_s, "of two"));
    m_git.stop();
    m_registry.stop();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(run(m_apps->rollback(m_id, {})));
    qInfo("rolled back in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(m_git.start());
    QVERIFY(m_registry.start());
    // The events of the swap arrive a moment after its end.
    QTRY_COMPARE(m_apps->status(m_id).build, 1);
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    QCOMPARE(page(), "one");
    QCOMPARE(*readWhole(config() + u"/mine.json"_s), "of two");
    QCOMPARE(m_store->app(m_id).pins,
             (QMap<QString, Commit>{{u"/opt/app"_s, *Commit::parse(m_one)}}));
    QVERIFY(run(m_apps->restart(m_id)));
    QVERIFY2(page() == "one", "a start does not undo it");
    QVERIFY(run(m_apps->rollback(m_id, {.build = 2})));
    QCOMPARE(page(), "two");
    QVERIFY2(m_store->app(m_id).pins.isEmpty(), "as the profile pins it");
    QVERIFY(!run(m_apps->rollback(m_id, {.build = 7})));
    QCOMPARE(m_error.kind, Error::Kind::Missing);
    QVERIFY2(!m_apps->status(m_id).failure, "nothing happened to the app");
    QCOMPARE(page(), "two");
}

void LifecycleRealTest::theSettingsOfThenComeBackOnWish()
{
    QVERIFY(install(m_one));
    QVERIFY(writeWhole(config() + u"/mine.json"_s, "of one"));
    QVERIFY(setCommit(m_two));
    QVERIFY(run(m_apps->rebuild(m_id)));
    QVERIFY(writeWhole(config() + u"/mine.json"_s, "of two"));
    QVERIFY(run(m_apps->rollback(m_id, {.build = 1, .configSnapshot = true})));
    QCOMPARE(page(), "one");
    QCOMPARE(*readWhole(config() + u"/mine.json"_s), "of one");
    const QStringList aside =
        QDir(m_paths.appData(m_id)).entryList({u"config.before-*"_s}, QDir::Dirs);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(*readWhole(m_paths.appData(m_id) + u'/' + aside.first() + u"/mine.json"_s), "of two");
}

void LifecycleRealTest::theSettingsOfThenComeBackWhereNothingRuns()
{
    QVERIFY(install(m_one));
    QVERIFY(writeWhole(config() + u"/mine.json"_s, "of one"));
    QVERIFY(setCommit(m_two));
    QVERIFY(run(m_apps->rebuild(m_id)));
    QVERIFY(writeWhole(config() + u"/mine.json"_s, "of two"));
    QVERIFY(run(m_apps->remove(m_id, {})));
    AppJob *rollback = m_apps->rollback(m_id, {.build = 1, .configSnapshot = true});
    QStringList details;
    connect(rollback, &AppJob::stepChanged, this,
            [&](int, const AppStep &step) { details += step.detail; });
    QVERIFY(run(rollback));
    QCOMPARE(page(), "one");
    QCOMPARE(*readWhole(config() + u"/mine.json"_s), "of one");
    details.removeAll({});
    details.removeDuplicates();
    QVERIFY2(details.size() > 1, qPrintable(details.join(u", ")));
    QVERIFY2(details.contains(u"Bringing back the settings of then"_s),
             qPrintable(details.join(u", ")));
}

void LifecycleRealTest::aRollbackThatDoesNotAnswerIsUndone()
{
    QVERIFY(setCommit(m_silent));
    QVERIFY(run(m_apps->build(m_id)));
    QVERIFY(setCommit(m_one));
    QVERIFY(run(m_apps->install(m_id)));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    const AppStatus before = m_apps->status(m_id);
    QVERIFY(!run(m_apps->rollback(m_id, {})));
    QVERIFY2(m_error.kind == Error::Kind::Missing, "there is no earlier one that was good");
    QVERIFY(!run(m_apps->rollback(m_id, {.build = 1})));
    QCOMPARE(m_error.kind, Error::Kind::Timeout);
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    QCOMPARE(m_apps->status(m_id).containerId, before.containerId);
    QCOMPARE(page(), "one");
}

void LifecycleRealTest::aStoppedAppGoesBackToo()
{
    QVERIFY(install(m_one));
    QVERIFY(setCommit(m_two));
    QVERIFY(run(m_apps->rebuild(m_id)));
    QVERIFY(run(m_apps->stop(m_id)));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Stopped);
    QVERIFY(run(m_apps->rollback(m_id, {})));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    QCOMPARE(page(), "one");

    QVERIFY(setCommit(m_silent));
    QVERIFY(run(m_apps->stop(m_id)));
    AppSettings settings = m_store->app(m_id);
    settings.pins.clear();
    QVERIFY(m_store->save(settings));
    QVERIFY(run(m_apps->build(m_id)));
    const QString before = m_apps->status(m_id).containerId;
    QVERIFY(!run(m_apps->rollback(m_id, {.build = 3})));
    QTRY_COMPARE(m_apps->status(m_id).containerId, before);
    QVERIFY2(dockerLines({u"ps"_s, u"-q"_s, u"--filter"_s, u"id="_s + before}).isEmpty(),
             "what was stopped stays so");
}

void LifecycleRealTest::aBuildThatIsCancelledWhenItsImageIsThereLeavesNone_data()
{
    QTest::addColumn<bool>("isLater");
    QTest::addRow("by who hears that its packages are listed") << false;
    QTest::addRow("while they are listed") << true;
}

void LifecycleRealTest::aBuildThatIsCancelledWhenItsImageIsThereLeavesNone()
{
    QFETCH(bool, isLater);
    QVERIFY(setCommit(m_one));
    AppJob *job = m_apps->build(m_id);
    connect(job, &AppJob::stepChanged, this, [job, isLater](int, const AppStep &step) {
        if (step.detail != "Listing its packages"_L1)
            return;
        if (isLater)
            QMetaObject::invokeMethod(job, &Job::cancel, Qt::QueuedConnection);
        else
            job->cancel();
    });
    QVERIFY(!run(job));
    QVERIFY(m_error.isCancelled());
    QVERIFY(dockerLines({u"images"_s, u"-q"_s, u"slipway/"_s + m_id.text()}).isEmpty());
    QVERIFY(
        dockerLines({u"ps"_s, u"-aq"_s, u"--filter"_s, u"name="_s + listingName(m_id)}).isEmpty());
    const QList<BuildRecord> records = buildRecords(m_paths, m_id);
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().outcome, BuildRecord::Outcome::Cancelled);
    QCOMPARE(records.first().image, QString());
    QVERIFY(!run(m_apps->start(m_id)));
    QCOMPARE(m_error.kind, Error::Kind::Missing);
    QVERIFY(install(m_one)); // and it can be built after all
}

void LifecycleRealTest::oldImagesGoAfterAGoodBuildAndThoseThatAreNamedStay()
{
    m_settings->setValue(u"builds/good-images-kept"_s, 1);
    const auto builds = [this] {
        QStringList tags =
            dockerLines({u"images"_s, u"--format"_s, u"{{.Tag}}"_s, u"slipway/"_s + m_id.text()});
        tags.sort();
        return tags;
    };
    const auto rebuild = [this](const QString &commit) {
        QStringList said;
        const bool isSet = setCommit(commit);
        AppJob *job = m_apps->rebuild(m_id);
        connect(job, &AppJob::logged, this, [&said](const AppLog &log) { said += log.text; });
        const bool isGood = run(job);
        return isSet && isGood ? said.join(QString()) : QString();
    };
    QVERIFY(install(m_one));
    QVERIFY(!rebuild(m_two).isEmpty());
    QVERIFY2(builds() == (QStringList{u"1"_s, u"2"_s}), "the last good one stays");
    QVERIFY(rebuild(m_silent).isEmpty());
    QVERIFY2(builds() == (QStringList{u"1"_s, u"2"_s, u"3"_s}), "after no good build nothing goes");

    // A search names the first one; the third one bears a name of the person's own as well.
    BisectSearch search(m_id);
    search.line = {{.commit = *Commit::parse(m_one)}, {.commit = *Commit::parse(m_two)}};
    QVERIFY(keepBisect(m_paths, search));
    const QString own = u"slw-test-life-own:mine"_s;
    dockerLines({u"tag"_s, u"slipway/"_s + m_id.text() + u":3"_s, own});
    const QString said = rebuild(m_two);
    QVERIFY2(said.contains(u"images of old builds (3)"), qPrintable(said));
    QCOMPARE(builds(), (QStringList{u"1"_s, u"2"_s, u"4"_s}));
    QCOMPARE(dockerLines({u"images"_s, u"-q"_s, own}).size(), 1);
    dockerLines({u"rmi"_s, own});
    forgetBisect(m_paths, m_id);

    QVERIFY(!rebuild(m_one).isEmpty());
    QCOMPARE(builds(), (QStringList{u"4"_s, u"5"_s}));
    QCOMPARE(page(), "one");
    QVERIFY(run(m_apps->rollback(m_id, {})));
    QCOMPARE(page(), "two");
}

QTEST_GUILESS_MAIN(LifecycleRealTest)
#include "tst_lifecycle_real.moc"
