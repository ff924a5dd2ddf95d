// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_rows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// A search along eight commits, 0 the good one and 7 the bad one.
SearchInput input(const QList<std::pair<int, Verdict>> &answers = {})
{
    BisectSearch search(*AppId::parse(u"forge"));
    search.source = u"/opt/app"_s;
    for (int i = 0; i < 8; ++i) {
        BisectCommit one{*Commit::parse(QString(40, QChar(u'0' + i)))};
        one.subject = u"Commit %1"_s.arg(i);
        one.author = u"Ada"_s;
        one.date = QDateTime(QDate(2025, 6, 1 + i), QTime(12, 0), Qt::UTC);
        search.line.append(one);
    }
    for (const auto &[at, verdict] : answers)
        search.answers.append({search.line[at].commit, verdict, {}, {}});
    SearchInput made;
    made.search = search;
    made.now = QDateTime(QDate(2026, 3, 12), QTime(14, 0));
    return made;
}

} // namespace

class TestSearchRows : public QObject
{
    Q_OBJECT
private slots:
    void asksAboutTheCommitThatRuns();
    void saysWhyACommitDoesNotAnswer();
    void buildsBetweenQuestions();
    void rulesOutWhatFollows();
    void endsWithTheFirstBadCommit();
    void saysWhenItCannotGoOn();
    void getsReadyFirst();
};

void TestSearchRows::asksAboutTheCommitThatRuns()
{
    SearchInput one = input();
    const int next = stateOf(*one.search).next;
    one.question = BisectJob::Question{one.search->line[next].commit, true, u"http://x/"_s, {}, 72};
    const SearchView view = searchViewOf(one);
    QCOMPARE(view.state, SearchView::State::Asking);
    QCOMPARE(view.hash, one.search->line[next].commit.text());
    QCOMPARE(view.text, u"Built in 1 min 12 s. Try what was broken, then answer."_s);
    QVERIFY(view.canOpen);
    QCOMPARE(view.test, 1);
    QCOMPARE(view.tests, 3); // ⌈log2 7⌉
    QCOMPARE(view.left, u"7 commits could be the cause. At most 2 more builds after this."_s);
    QCOMPARE(view.commits.size(), 8);
    QCOMPARE(view.commits[7 - next].state, CommitRow::State::Testing);
    QCOMPARE(view.steps.size(), 3); // this one and both ends
    QCOMPARE(view.steps[0].verdict, SearchView::Step::Verdict::Testing);
}

void TestSearchRows::saysWhyACommitDoesNotAnswer()
{
    SearchInput one = input();
    const int next = stateOf(*one.search).next;
    one.question = BisectJob::Question{
        one.search->line[next].commit, false, {}, u"It did not answer within 90 s."_s, 3};
    const SearchView view = searchViewOf(one);
    QVERIFY(!view.canOpen);
    QCOMPARE(view.text, u"It did not answer within 90 s."_s);
}

void TestSearchRows::buildsBetweenQuestions()
{
    SearchInput one = input();
    one.doing = u"Installing PyTorch"_s;
    one.fraction = 0.5;
    const SearchView view = searchViewOf(one);
    QVERIFY(view.isAtWork());
    QCOMPARE(view.progress, 0.5);
    QCOMPARE(view.text, u"Installing PyTorch"_s);
    QCOMPARE(view.hash, one.search->line[stateOf(*one.search).next].commit.text());
}

void TestSearchRows::rulesOutWhatFollows()
{
    const SearchView view = searchViewOf(input({{4, Verdict::Good}, {6, Verdict::Bad}}));
    using State = CommitRow::State;
    QCOMPARE(view.commits[0].state, State::Bad); // the end that was known
    QCOMPARE(view.commits[1].state, State::Bad);
    QCOMPARE(view.commits[2].state, State::Testing);
    QCOMPARE(view.commits[3].state, State::Good);
    QCOMPARE(view.commits[4].state, State::WorksToo);
    QCOMPARE(view.works, QString(40, u'4'));
    QCOMPARE(view.broken, QString(40, u'6'));
    QCOMPARE(view.steps[1].verdict, SearchView::Step::Verdict::Broken); // the newest answer
}

void TestSearchRows::endsWithTheFirstBadCommit()
{
    SearchInput one = input({{4, Verdict::Good}, {6, Verdict::Bad}, {5, Verdict::Bad}});
    one.isEnded = true;
    const SearchView view = searchViewOf(one);
    QCOMPARE(view.state, SearchView::State::Ended);
    QCOMPARE(view.hash, QString(40, u'5'));
    QCOMPARE(view.parent, QString(40, u'4'));
    QVERIFY(view.text.contains(u"Commit 5"_s) && view.text.contains(u"Ada"_s));
    QCOMPARE(view.tests, 0);
    QVERIFY(view.left.isEmpty());
}

void TestSearchRows::saysWhenItCannotGoOn()
{
    SearchInput one = input({{4, Verdict::Good}, {6, Verdict::Bad}, {5, Verdict::Skip}});
    one.isEnded = true;
    SearchView view = searchViewOf(one);
    QCOMPARE(view.state, SearchView::State::Stuck);
    QCOMPARE(view.text, u"One of 2 commits broke it; the others among them could not be judged."_s);
    one = input();
    one.isEnded = true;
    one.trouble = u"Docker is not answering."_s;
    view = searchViewOf(one);
    QCOMPARE(view.state, SearchView::State::Stuck);
    QCOMPARE(view.text, u"Docker is not answering."_s);
}

void TestSearchRows::getsReadyFirst()
{
    SearchInput one;
    QCOMPARE(searchViewOf(one).state, SearchView::State::Building);
    QVERIFY(searchViewOf(one).hash.isEmpty());
    one.isEnded = true;
    one.trouble = u"4f could be two commits."_s;
    QCOMPARE(searchViewOf(one).text, u"4f could be two commits."_s);
}

QTEST_GUILESS_MAIN(TestSearchRows)
#include "tst_search_rows.moc"
