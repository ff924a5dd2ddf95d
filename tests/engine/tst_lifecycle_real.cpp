// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/bisect_job.h"
#include "apps/bisect_record.h"
#include "apps/build_record.h"
#include "apps/config_snapshot.h"
#include "apps/labels.h"
#include "apps/trial_folders.h"
#include "base/whole_file.h"
#include "engine/life_app.h"
#include "support/labs/local_registry.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

/// Updates, ways back and searches on a real engine: SLIPWAY_TEST_ENGINE, or Docker's system
/// socket.
class LifecycleRealTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anUpdateThatDoesNotAnswerNeverStopsTheOldOne();
    void anUpdateIsTriedBesideAndThenTakesOver();
    void aRollbackTakesSecondsWithoutANetwork();
    void theSettingsOfThenComeBackOnWish();
    void aRollbackThatDoesNotAnswerIsUndone();
    void aBreakAmong64CommitsIsFoundInSixBuilds();
    void aCommitThatDoesNotBuildIsPassedByAndACrashForgetsNothing();
    void aPersonJudgesAndStopsWithoutATrace();
    void aCommandJudges();

private:
    void setCommit(const QString &commit);
    void makeApps();
    bool run(AppJob *job);
    bool installed(const QString &commit);
    QByteArray page() const { return get(m_apps->status(m_id).url); }
    QString config() const { return m_paths.appData(m_id) + u"/config"_s; }
    QString historyOf(const QString &name, int count, int broken, int unbuildable = 0);
    bool hasLeftNothing() const;

    GitServer m_git;
    LocalRegistry m_registry;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Apps> m_apps;
    Paths m_paths;
    AppId m_id = *AppId::parse(u"slw-test-life");
    QString m_base;
    QString m_repository = u"life"_s;
    QString m_one;
    QString m_two;
    QString m_silent;
    QStringList m_line; ///< Commits of the last history that was made, oldest first.
    Error m_error; ///< Of the last job.
};

void LifecycleRealTest::initTestCase()
{
    QVERIFY2(m_registry.start(), qPrintable(m_registry.problem()));
    const QString name = u"nvidia/cuda:11.7.1-runtime-ubuntu20.04"_s;
    QVERIFY2(m_registry.push(LocalRegistry::Base::Offline, name), qPrintable(m_registry.problem()));
    m_base = m_registry.image(name);
    QVERIFY2(m_git.start(), qPrintable(m_git.problem()));
    GitRepository repository = m_git.create(m_repository);
    m_one = repository.commit(working("one"), u"Answer"_s);
    m_two = repository.commit(working("two"), u"Answer anew"_s);
    m_silent = repository.commit(silent("three"), u"Fall silent"_s);
    QVERIFY2(m_silent.size() == 40, qPrintable(repository.problem()));
}

void LifecycleRealTest::makeApps()
{
    m_apps.reset();
    const QString socket = qEnvironmentVariable("SLIPWAY_TEST_ENGINE", u"/var/run/docker.sock"_s);
    m_engine = std::make_unique<Engine>(EngineChoice{
        *Endpoint::parse(socket), EngineChoice::Rule::Setting, u"Named by the test."_s, {socket}});
    m_apps = std::make_unique<Apps>(
        AppsContext{*m_engine, *m_store, *m_settings, m_paths, Person::current()});
    QSignalSpy listed(m_apps.get(), &Apps::listed);
    m_apps->follow();
    QVERIFY(listed.wait(30000));
}

void LifecycleRealTest::init()
{
    m_folder.emplace();
    m_paths = Paths::standard(m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s));
    m_settings = std::make_unique<Settings>(m_paths.settingsFile());
    m_store = std::make_unique<ProfileStore>(m_paths, nullptr);
    m_repository = u"life"_s;
    setCommit(m_one);
    makeApps();
}

void LifecycleRealTest::cleanup()
{
    if (m_apps->status(m_id).isInstalled)
        QVERIFY(run(m_apps->remove(m_id, {.images = true, .data = true})));
    m_apps.reset();
    m_engine.reset();
}

void LifecycleRealTest::setCommit(const QString &commit)
{
    QVERIFY(writeWhole(m_paths.profilesFolder() + u'/' + m_id.text() + u".yaml"_s,
                       lifeProfile(m_id.text(), m_base, m_git.url(m_repository), commit)));
    m_store->load();
    QVERIFY(m_store->profile(m_id));
}

bool LifecycleRealTest::run(AppJob *job)
{
    m_error = {};
    bool isGood = false;
    connect(job, &Job::finished, this, [this, job, &isGood] {
        isGood = !job->error();
        if (!isGood) {
            m_error = *job->error();
            qInfo("%s", why(job).constData());
        }
    });
    QSignalSpy finished(job, &Job::finished);
    return (finished.count() > 0 || finished.wait(kLifePatienceMs)) && isGood;
}

bool LifecycleRealTest::installed(const QString &commit)
{
    setCommit(commit);
    return run(m_apps->install(m_id))
        && QTest::qWaitFor([&] { return m_apps->status(m_id).state == AppState::Running; }, 30000);
}

/// @p count commits of which the one at @p broken falls silent, and all after it.
QString LifecycleRealTest::historyOf(const QString &name, int count, int broken, int unbuildable)
{
    GitRepository repository = m_git.create(name);
    m_line.clear();
    for (int i = 0; i < count; ++i) {
        const QByteArray page = "page " + QByteArray::number(i);
        QMap<QString, QByteArray> files = i < broken ? working(page) : silent(page);
        if (unbuildable > 0)
            files.insert(u"unbuildable"_s, i == unbuildable ? QByteArray("x") : QByteArray());
        m_line.append(repository.commit(files, u"Change %1"_s.arg(i)));
    }
    m_repository = name;
    return m_line.last().size() == 40 ? QString() : repository.problem();
}

/// Of trials: no container, no image, no folder.
bool LifecycleRealTest::hasLeftNothing() const
{
    const QString filter = u"label=io.slipway.trial="_s + m_id.text();
    return dockerLines({u"ps"_s, u"-aq"_s, u"--filter"_s, filter}).isEmpty()
        && dockerLines({u"images"_s, u"-q"_s, u"--filter"_s, filter}).isEmpty()
        && !QFileInfo::exists(trialFolder(m_paths, m_id));
}

void LifecycleRealTest::anUpdateThatDoesNotAnswerNeverStopsTheOldOne()
{
    QVERIFY(installed(m_one));
    const AppStatus before = m_apps->status(m_id);
    setCommit(m_silent);
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
    QVERIFY(hasLeftNothing());
    const QList<BuildRecord> records = buildRecords(m_paths, m_id);
    QVERIFY(records.at(0).notReady.isValid());
    QVERIFY(records.at(1).good.isValid());
    QVERIFY(run(m_apps->restart(m_id)));
    QVERIFY2(page() == "one", "a start takes no image that did not answer");
}

void LifecycleRealTest::anUpdateIsTriedBesideAndThenTakesOver()
{
    QVERIFY(installed(m_one));
    const AppStatus before = m_apps->status(m_id);
    QVERIFY(writeWhole(config() + u"/mine.json"_s, "kept"));
    QVERIFY(::chmod(QFile::encodeName(config() + u"/mine.json"_s), 0640) == 0);
    setCommit(m_two);
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
    QVERIFY(hasLeftNothing());
}

void LifecycleRealTest::aRollbackTakesSecondsWithoutANetwork()
{
    QVERIFY(installed(m_one));
    setCommit(m_two);
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
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    QCOMPARE(page(), "one");
    QCOMPARE(m_apps->status(m_id).build, 1);
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
    QCOMPARE(page(), "two");
}

void LifecycleRealTest::theSettingsOfThenComeBackOnWish()
{
    QVERIFY(installed(m_one));
    QVERIFY(writeWhole(config() + u"/mine.json"_s, "of one"));
    setCommit(m_two);
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

void LifecycleRealTest::aRollbackThatDoesNotAnswerIsUndone()
{
    setCommit(m_silent);
    QVERIFY(run(m_apps->build(m_id)));
    setCommit(m_one);
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

void LifecycleRealTest::aBreakAmong64CommitsIsFoundInSixBuilds()
{
    const QString problem = historyOf(u"long"_s, 64, 41);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(installed(m_line.first()));
    const AppStatus before = m_apps->status(m_id);
    Watcher watcher(before.url);
    AppJob *job = m_apps->bisect(m_id, {.good = m_line.first(), .bad = u"main"_s});
    QCOMPARE(m_apps->status(m_id).state, AppState::Running);
    BisectSearch search(m_id);
    std::optional<CommitDiff> diff;
    connect(job, &Job::finished, this, [&] {
        search = qobject_cast<BisectJob *>(job)->search();
        diff = qobject_cast<BisectJob *>(job)->diff();
    });
    QElapsedTimer timer;
    timer.start();
    QVERIFY(run(job));
    const BisectState state = stateOf(search);
    qInfo("%d builds in %lld s", state.tries, static_cast<long long>(timer.elapsed() / 1000));
    QCOMPARE(state.step, BisectState::Step::Found);
    QCOMPARE(search.line.at(state.firstBad).commit.text(), m_line.at(41));
    QCOMPARE(search.line.at(state.firstBad).subject, u"Change 41"_s);
    QVERIFY(state.tries <= 6);
    QVERIFY(diff);
    QCOMPARE(diff->message.trimmed(), u"Change 41"_s);
    QCOMPARE(diff->files.size(), 2);
    QCOMPARE(watcher.failures, 0);
    QCOMPARE(m_apps->status(m_id).containerId, before.containerId);
    QCOMPARE(*readWhole(config() + u"/starts"_s), "started\n");
    QVERIFY(m_store->app(m_id).pins.isEmpty());
    QCOMPARE(buildRecords(m_paths, m_id).size(), 1);
    QVERIFY(hasLeftNothing());
    QCOMPARE(keptBisect(m_paths, m_id).error().kind, Error::Kind::Missing);
}

void LifecycleRealTest::aCommitThatDoesNotBuildIsPassedByAndACrashForgetsNothing()
{
    const QString problem = historyOf(u"gap"_s, 9, 6, 4);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    setCommit(m_line.first());
    m_apps->bisect(m_id, {.good = m_line.first(), .bad = m_line.last()});
    QTRY_VERIFY_WITH_TIMEOUT(keptBisect(m_paths, m_id)
                                 && keptBisect(m_paths, m_id)->answers.size() == 1,
                             kLifePatienceMs);
    QCOMPARE(keptBisect(m_paths, m_id)->answers.first().verdict, Verdict::Skip);
    // Until the next one is started; then Slipway is gone without a word.
    QTRY_VERIFY_WITH_TIMEOUT(
        !dockerLines({u"ps"_s, u"-q"_s, u"--filter"_s, u"name="_s + trialName(m_id)}).isEmpty(),
        kLifePatienceMs);
    makeApps();
    QTRY_VERIFY_WITH_TIMEOUT(!m_apps->job(m_id), 60000);
    QVERIFY2(
        dockerLines({u"ps"_s, u"-aq"_s, u"--filter"_s, u"name="_s + trialName(m_id)}).isEmpty(),
        "what the crash left is cleared away");
    AppJob *again = m_apps->continueBisect(m_id);
    BisectSearch search(m_id);
    connect(again, &Job::finished, this,
            [&] { search = qobject_cast<BisectJob *>(again)->search(); });
    QVERIFY(run(again));
    const BisectState state = stateOf(search);
    QCOMPARE(state.step, BisectState::Step::Found);
    QCOMPARE(search.line.at(state.firstBad).commit.text(), m_line.at(6));
    QCOMPARE(search.answers.first().verdict, Verdict::Skip);
    QVERIFY(hasLeftNothing());
}

void LifecycleRealTest::aPersonJudgesAndStopsWithoutATrace()
{
    const QString problem = historyOf(u"asked"_s, 5, 3);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    setCommit(m_line.first());
    AppJob *job = m_apps->bisect(
        m_id, {.good = m_line.first(), .bad = m_line.last(), .judge = BisectJudge::Person});
    auto *bisect = qobject_cast<BisectJob *>(job);
    QVERIFY(bisect);
    QTRY_VERIFY_WITH_TIMEOUT(bisect->question().has_value(), kLifePatienceMs);
    QVERIFY(bisect->question()->answers);
    QCOMPARE(get(bisect->question()->url), "page 2");
    QCOMPARE(bisect->question()->commit.text(), m_line.at(2));
    bisect->answer(Verdict::Good);
    QTRY_VERIFY_WITH_TIMEOUT(bisect->question() && !bisect->question()->answers, kLifePatienceMs);
    QVERIFY(!bisect->question()->trouble.isEmpty());
    bisect->stopSearching();
    QVERIFY(!run(job));
    QVERIFY(m_error.isCancelled());
    QVERIFY(hasLeftNothing());
    QVERIFY(!keptBisect(m_paths, m_id));
}

void LifecycleRealTest::aCommandJudges()
{
    // All answer; only the command knows which page is the right one.
    const QString problem = historyOf(u"ordered"_s, 5, 99);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    setCommit(m_line.first());
    AppJob *job =
        m_apps->bisect(m_id,
                       {.good = m_line.first(),
                        .bad = m_line.last(),
                        .judge = BisectJudge::Command,
                        .command = u"wget -qO- \"$SLIPWAY_URL\" | grep -q 'page [01]'"_s});
    BisectSearch search(m_id);
    connect(job, &Job::finished, this, [&] { search = qobject_cast<BisectJob *>(job)->search(); });
    QVERIFY(run(job));
    QCOMPARE(search.line.at(stateOf(search).firstBad).commit.text(), m_line.at(2));
    QVERIFY(hasLeftNothing());
}

QTEST_GUILESS_MAIN(LifecycleRealTest)
#include "tst_lifecycle_real.moc"
