// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/bisect.h"
#include "apps/bisect_record.h"
#include "base/whole_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <bit>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

Commit commit(int number)
{
    return *Commit::parse(u"%1"_s.arg(number, 40, 16, QChar(u'0')));
}

/// @p count commits, the first one good and the last one bad.
BisectSearch searchOf(int count)
{
    BisectSearch search(*AppId::parse(u"site"));
    for (int i = 0; i < count; ++i)
        search.line.append({.commit = commit(i), .subject = u"Change %1"_s.arg(i)});
    return search;
}

void answer(BisectSearch &search, int at, Verdict verdict)
{
    search.answers.append({.commit = search.line[at].commit, .verdict = verdict});
}

BisectNode node(int number, const QList<int> &parents)
{
    BisectNode made{.commit = {.commit = commit(number)}, .parents = {}};
    for (const int parent : parents)
        made.parents.append(commit(parent));
    return made;
}

QString numbersOf(const QList<BisectCommit> &line)
{
    QStringList numbers;
    for (const BisectCommit &one : line)
        numbers.append(QString::number(one.commit.text().toInt(nullptr, 16)));
    return numbers.join(u' ');
}

} // namespace

/// Which commit is tried next, and what the answers mean.
class BisectTest : public QObject
{
    Q_OBJECT
private slots:
    void everyBreakIsFoundWithTheFewestTries_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {2, 3, 4, 5, 17, 64, 65, 100})
            QTest::addRow("%d commits", count) << count;
    }
    void everyBreakIsFoundWithTheFewestTries()
    {
        QFETCH(int, count);
        const int suspects = count - 1;
        const int most = suspects <= 1 ? 0 : std::bit_width(unsigned(suspects - 1));
        for (int broken = 1; broken < count; ++broken) {
            BisectSearch search = searchOf(count);
            BisectState state = stateOf(search);
            QCOMPARE(state.triesLeft, most);
            while (state.step == BisectState::Step::Try) {
                const int promised = state.triesLeft;
                answer(search, state.next, state.next < broken ? Verdict::Good : Verdict::Bad);
                state = stateOf(search);
                QVERIFY(state.triesLeft < promised);
            }
            QCOMPARE(state.step, BisectState::Step::Found);
            QCOMPARE(state.firstBad, broken);
            QVERIFY2(state.tries <= most, qPrintable(QString::number(state.tries)));
        }
    }

    void skippedCommitsArePassedBy_data()
    {
        QTest::addColumn<QList<int>>("unjudged");
        QTest::addColumn<int>("broken");
        QTest::addColumn<BisectState::Step>("step");
        QTest::addColumn<int>("lastGood");
        QTest::addColumn<int>("firstBad");
        using Step = BisectState::Step;
        QTest::newRow("none") << QList<int>{} << 5 << Step::Found << 4 << 5;
        QTest::newRow("the middle") << QList<int>{4} << 6 << Step::Found << 5 << 6;
        QTest::newRow("the one before the break") << QList<int>{4} << 5 << Step::Range << 3 << 5;
        QTest::newRow("the break itself") << QList<int>{5} << 5 << Step::Range << 4 << 6;
        QTest::newRow("all") << QList<int>{1, 2, 3, 4, 5, 6, 7} << 3 << Step::Range << 0 << 8;
        QTest::newRow("far from the break") << QList<int>{1, 2} << 7 << Step::Found << 6 << 7;
    }
    void skippedCommitsArePassedBy()
    {
        QFETCH(QList<int>, unjudged);
        QFETCH(int, broken);
        BisectSearch search = searchOf(9);
        BisectState state = stateOf(search);
        while (state.step == BisectState::Step::Try) {
            QVERIFY(search.answers.size() < 9);
            answer(search, state.next,
                   unjudged.contains(state.next) ? Verdict::Skip
                       : state.next < broken     ? Verdict::Good
                                                 : Verdict::Bad);
            state = stateOf(search);
        }
        QTEST(state.step, "step");
        QTEST(state.lastGood, "lastGood");
        QTEST(state.firstBad, "firstBad");
    }

    void eachCommitSaysWhatIsKnownOfIt()
    {
        using Known = BisectState::Known;
        BisectSearch search = searchOf(9);
        answer(search, 4, Verdict::Good);
        answer(search, 6, Verdict::Bad);
        answer(search, 5, Verdict::Skip);
        QCOMPARE(stateOf(search).known,
                 (QList<Known>{Known::Works, Known::WorksToo, Known::WorksToo, Known::WorksToo,
                               Known::Works, Known::Skipped, Known::Broken, Known::BrokenToo,
                               Known::Broken}));
        QCOMPARE(stateOf(searchOf(4)).known,
                 (QList<Known>{Known::Works, Known::Next, Known::Open, Known::Broken}));
    }

    void answersThatContradictEachOtherEnd()
    {
        BisectSearch search = searchOf(9);
        answer(search, 6, Verdict::Good);
        answer(search, 3, Verdict::Bad);
        QCOMPARE(stateOf(search).step, BisectState::Step::Found);
        QCOMPARE(stateOf(search).firstBad, 3);
        search.answers.append({.commit = commit(99), .verdict = Verdict::Bad});
        QVERIFY2(stateOf(search).tries == 2, "of a commit that is not on the line");
    }

    void theLineFollowsFirstParents_data()
    {
        QTest::addColumn<QList<BisectNode>>("nodes");
        QTest::addColumn<int>("good");
        QTest::addColumn<int>("bad");
        QTest::addColumn<QString>("line");
        QTest::newRow("straight") << QList<BisectNode>{node(4, {3}), node(3, {2}), node(2, {1})}
                                  << 1 << 4 << u"1 2 3 4"_s;
        QTest::newRow("in any order") << QList<BisectNode>{node(2, {1}), node(4, {3}), node(3, {2})}
                                      << 1 << 4 << u"1 2 3 4"_s;
        QTest::newRow("a merge is one step")
            << QList<BisectNode>{node(5, {4}), node(4, {2, 3}), node(3, {1}), node(2, {1})} << 1
            << 5 << u"1 2 4 5"_s;
        QTest::newRow("good was merged from beside")
            << QList<BisectNode>{node(5, {4}), node(4, {2, 3}), node(2, {1})} << 3 << 5
            << u"1 2 4 5"_s;
        QTest::newRow("bad is good's ancestor") << QList<BisectNode>{} << 4 << 1 << QString();
        QTest::newRow("another history")
            << QList<BisectNode>{node(4, {3}), node(3, {})} << 1 << 4 << QString();
    }
    void theLineFollowsFirstParents()
    {
        QFETCH(QList<BisectNode>, nodes);
        QFETCH(int, good);
        QFETCH(int, bad);
        QFETCH(QString, line);
        const Result<QList<BisectCommit>> made =
            bisectLine(nodes, {.commit = commit(good), .subject = u"It works"_s}, commit(bad));
        QCOMPARE(made.has_value(), !line.isEmpty());
        if (made)
            QCOMPARE(numbersOf(*made), line);
        else
            QCOMPARE(made.error().kind, Error::Kind::Conflict);
    }

    void anExitCodeIsAVerdict_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("0") << 0 << Verdict::Good;
        QTest::newRow("1") << 1 << Verdict::Bad;
        QTest::newRow("125") << 125 << Verdict::Skip;
        QTest::newRow("255") << 255 << Verdict::Bad;
    }
    void anExitCodeIsAVerdict()
    {
        QFETCH(int, code);
        QTEST(verdictOf(code), "verdict");
    }

    void aSearchIsReadAsItWasKept()
    {
        const QTemporaryDir folder;
        Paths paths;
        paths.data = folder.path();
        BisectSearch search = searchOf(5);
        search.source = u"/opt/app"_s;
        search.judge = BisectJudge::Command;
        search.command = u"curl -f \"$SLIPWAY_URL\"\n# “quoted”"_s;
        search.began = QDateTime(QDate(2026, 3, 9), QTime(11, 4, 5, 7), QTimeZone::utc());
        search.stopFirst = true;
        search.isAppStopped = true;
        search.line[2].author = u"Ä\"\\"_s;
        search.line[2].date = search.began;
        answer(search, 2, Verdict::Skip);
        search.answers[0].reason = u"It does not build"_s;
        search.answers[0].at = search.began;
        QCOMPARE(keptBisect(paths, search.app).error().kind, Error::Kind::Missing);
        QVERIFY(keepBisect(paths, search));
        const Result<BisectSearch> read = keptBisect(paths, search.app);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, search);
        forgetBisect(paths, search.app);
        QVERIFY(!keptBisect(paths, search.app));
    }

    void aDamagedSearchIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = writeBisect(searchOf(3));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << good.left(good.size() / 2);
        QTest::newRow("another version")
            << QByteArray(good).replace("\"slipway-bisect\": 1", "\"slipway-bisect\": 2");
        QTest::newRow("one commit") << writeBisect(searchOf(1));
        QTest::newRow("no commit") << QByteArray(good).replace(commit(1).text().toUtf8(), "main");
    }
    void aDamagedSearchIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        Paths paths;
        paths.data = folder.path();
        const AppId app = *AppId::parse(u"site");
        QVERIFY(writeWhole(bisectFile(paths, app), bytes));
        QCOMPARE(keptBisect(paths, app).error().kind, Error::Kind::Malformed);
        QVERIFY(!QFile::exists(bisectFile(paths, app)));
        QCOMPARE(QDir(paths.data + u"/bisect"_s).entryList(QDir::Files).size(), 1);
    }
};

QTEST_GUILESS_MAIN(BisectTest)
#include "tst_bisect.moc"
