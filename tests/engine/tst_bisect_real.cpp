// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/bisect_job.h"
#include "apps/bisect_record.h"
#include "apps/build_record.h"
#include "apps/labels.h"
#include "base/whole_file.h"
#include "engine/life_lab.h"

using namespace slipway;
using namespace slipway::labs;
using namespace Qt::StringLiterals;

/// Searches for the commit that broke an app, on a real engine.
class BisectRealTest : public LifeLab
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(startServers(), qPrintable(m_problem)); }
    void init() { QVERIFY(begin()); }
    void cleanup() { QVERIFY(end()); }
    void aBreakAmong64CommitsIsFoundInSixBuilds();
    void aCommitThatDoesNotBuildIsPassedByAndACrashForgetsNothing();
    void aPersonJudgesAndStopsWithoutATrace();
    void aCommandJudges();
    void theAppGivesWayOnWishAndComesBack();
    void anAppThatACrashLeftStoppedComesBackAtTheEnd();

private:
    QString historyOf(const QString &name, int count, int broken, int unbuildable = 0);
    QStringList m_line; ///< Commits of the last history that was made, oldest first.
};

/// @p count commits of which the one at @p broken falls silent, and all after it.
QString BisectRealTest::historyOf(const QString &name, int count, int broken, int unbuildable)
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

void BisectRealTest::aBreakAmong64CommitsIsFoundInSixBuilds()
{
    const QString problem = historyOf(u"long"_s, 64, 41);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(install(m_line.first()));
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
    QCOMPARE(leftOver(), QStringList());
    QCOMPARE(keptBisect(m_paths, m_id).error().kind, Error::Kind::Missing);
}

void BisectRealTest::aCommitThatDoesNotBuildIsPassedByAndACrashForgetsNothing()
{
    const QString problem = historyOf(u"gap"_s, 9, 6, 4);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(setCommit(m_line.first()));
    m_apps->bisect(m_id, {.good = m_line.first(), .bad = m_line.last()});
    QTRY_VERIFY_WITH_TIMEOUT(keptBisect(m_paths, m_id)
                                 && keptBisect(m_paths, m_id)->answers.size() == 1,
                             kLifePatienceMs);
    QCOMPARE(keptBisect(m_paths, m_id)->answers.first().verdict, Verdict::Skip);
    // Until the next one is started; then Slipway is gone without a word.
    QTRY_VERIFY_WITH_TIMEOUT(
        !dockerLines({u"ps"_s, u"-q"_s, u"--filter"_s, u"name="_s + trialName(m_id)}).isEmpty(),
        kLifePatienceMs);
    QVERIFY(makeApps());
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
    QCOMPARE(leftOver(), QStringList());
}

void BisectRealTest::aPersonJudgesAndStopsWithoutATrace()
{
    const QString problem = historyOf(u"asked"_s, 5, 3);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(setCommit(m_line.first()));
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
    QCOMPARE(leftOver(), QStringList());
    QVERIFY(!keptBisect(m_paths, m_id));
}

void BisectRealTest::aCommandJudges()
{
    // All answer; only the command knows which page is the right one.
    const QString problem = historyOf(u"ordered"_s, 5, 99);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(setCommit(m_line.first()));
    AppJob *job =
        m_apps->bisect(m_id,
                       {.good = m_line.first(),
                        .bad = m_line.last(),
                        .judge = BisectJudge::Command,
                        .command = u"curl -fsS \"$SLIPWAY_URL\" | grep -q 'page [01]'"_s});
    BisectSearch search(m_id);
    connect(job, &Job::finished, this, [&] { search = qobject_cast<BisectJob *>(job)->search(); });
    QVERIFY(run(job));
    QCOMPARE(search.line.at(stateOf(search).firstBad).commit.text(), m_line.at(2));
    QCOMPARE(leftOver(), QStringList());
}

void BisectRealTest::theAppGivesWayOnWishAndComesBack()
{
    const QString problem = historyOf(u"alone"_s, 5, 3);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(install(m_line.first()));
    const QString container = m_apps->status(m_id).containerId;
    AppJob *job =
        m_apps->bisect(m_id, {.good = m_line.first(), .bad = m_line.last(), .stopFirst = true});
    auto *bisect = qobject_cast<BisectJob *>(job);
    QVERIFY(bisect);
    int tries = 0;
    QStringList beside;
    connect(bisect, &BisectJob::searched, this, [&] {
        if (bisect->doing() != BisectJob::Doing::Starting)
            return;
        ++tries;
        beside += dockerLines({u"ps"_s, u"-q"_s, u"--filter"_s, u"id="_s + container});
    });
    BisectSearch search(m_id);
    connect(job, &Job::finished, this, [&] { search = bisect->search(); });
    QVERIFY(run(job));
    QCOMPARE(search.line.at(stateOf(search).firstBad).commit.text(), m_line.at(3));
    QVERIFY(tries > 0);
    QVERIFY2(beside.isEmpty(), "it did not run while a commit was tried");
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    QCOMPARE(m_apps->status(m_id).containerId, container);
    QCOMPARE(leftOver(), QStringList());
}

void BisectRealTest::anAppThatACrashLeftStoppedComesBackAtTheEnd()
{
    const QString problem = historyOf(u"stopped"_s, 5, 3);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(install(m_line.first()));
    AppJob *job = m_apps->bisect(m_id,
                                 {.good = m_line.first(),
                                  .bad = m_line.last(),
                                  .judge = BisectJudge::Person,
                                  .stopFirst = true});
    auto *bisect = qobject_cast<BisectJob *>(job);
    QTRY_VERIFY_WITH_TIMEOUT(bisect->question().has_value(), kLifePatienceMs);
    QVERIFY(makeApps()); // Slipway is gone without a word, and started anew
    QTRY_VERIFY_WITH_TIMEOUT(!m_apps->job(m_id), 60000);
    QCOMPARE(m_apps->status(m_id).state, AppState::Stopped);
    AppJob *again = m_apps->continueBisect(m_id);
    qobject_cast<BisectJob *>(again)->stopSearching();
    QVERIFY(!run(again));
    QTRY_COMPARE(m_apps->status(m_id).state, AppState::Running);
    QCOMPARE(leftOver(), QStringList());
    QVERIFY(!keptBisect(m_paths, m_id));
}

QTEST_GUILESS_MAIN(BisectRealTest)
#include "tst_bisect_real.moc"
