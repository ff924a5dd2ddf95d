// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_rows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

Commit commit(char digit)
{
    return *Commit::parse(QString(40, QLatin1Char(digit)));
}

CommitEntry entry(char digit, const QString &subject)
{
    CommitEntry made{commit(digit)};
    made.subject = subject;
    made.author = u"Ada"_s;
    made.date = QDateTime(QDate(2025, 6, 1), QTime(12, 0), Qt::UTC);
    return made;
}

/// Two commits newer than the pin, one older; the newer of the two changes the requirements.
SourceInput input()
{
    SourceInput made;
    made.name = u"Forge"_s;
    AppSource source{.path = u"/opt/app"_s,
                     .remote = {.address = u"https://github.com/a/forge.git"_s},
                     .pin = commit('b')};
    made.sources = {source};
    CommitLog log;
    log.branch = u"main"_s;
    log.head = commit('d');
    log.behind = 2;
    log.newer = {entry('d', u"Newest"_s), entry('c', u"Newer"_s)};
    log.newer[1].marks = CommitMark::Requirements;
    log.older = {entry('b', u"Pinned"_s), entry('a', u"Older"_s)};
    made.log = log;
    made.now = QDateTime(QDate(2026, 3, 12), QTime(14, 0));
    return made;
}

BuildRecord record(int number, char digit)
{
    BuildRecord made(*AppId::parse(u"forge"));
    made.number = number;
    made.outcome = BuildRecord::Outcome::Good;
    made.commits = {{u"/opt/app"_s, commit(digit).text()}};
    made.started = QDateTime(QDate(2026, 3, 1), QTime(12, 0));
    made.ended = made.started.addSecs(365);
    return made;
}

} // namespace

class TestSourceRows : public QObject
{
    Q_OBJECT
private slots:
    void showsCommitsFromTheNewestToBeforeThePin();
    void knowsTheLastGoodImageAndWhatIsInUse();
    void tellsWhatIsNotAsUsual_data();
    void tellsWhatIsNotAsUsual();
    void saysNothingOfAnotherPin();
    void choosesWhatChangesMost_data();
    void choosesWhatChangesMost();
    void detailsACommit();
    void leadsToPagesOfKnownServers_data();
    void leadsToPagesOfKnownServers();
    void listsTags();
    void isUnreadWithoutACopy();
    void offersASignInWhereOneHelps_data();
    void offersASignInWhereOneHelps();
};

void TestSourceRows::showsCommitsFromTheNewestToBeforeThePin()
{
    const SourceView view = sourceViewOf(input());
    QCOMPARE(view.state, SourceView::State::Ready);
    QCOMPARE(view.behind, 2);
    QStringList subjects;
    for (const CommitRow &row : view.commits)
        subjects << row.subject;
    QCOMPARE(subjects, (QStringList{u"Newest"_s, u"Newer"_s, u"Pinned"_s, u"Older"_s}));
    QCOMPARE(view.commits[0].state, CommitRow::State::Head);
    QCOMPARE(view.commits[2].state, CommitRow::State::Pinned);
    QCOMPARE(view.commits[1].changes, CommitRow::Changes(CommitRow::Requirements));
    QCOMPARE(view.pinned.subject, u"Pinned"_s);
    QCOMPARE(view.newest.hash, commit('d').text());
    QVERIFY(view.notice.title.isEmpty());
}

void TestSourceRows::knowsTheLastGoodImageAndWhatIsInUse()
{
    SourceInput one = input();
    one.records = {record(3, 'a'), record(2, 'b')};
    one.records[1].good = one.records[1].ended;
    one.build = 3;
    const SourceView view = sourceViewOf(one);
    QVERIFY(view.commits[2].isLastGood);
    QVERIFY(!view.commits[3].isLastGood); // it never answered
    QVERIFY(view.needsRebuild); // build 3 is of another commit than the pin
    QCOMPARE(view.rebuildTime, u"rebuild, about 6 min"_s);
    one.build = 2;
    QVERIFY(!sourceViewOf(one).needsRebuild);
    QVERIFY2(!view.commits[2].hasImage, "the engine was not asked yet");
    one.images = {3};
    QVERIFY(!sourceViewOf(one).commits[2].hasImage);
    QVERIFY(sourceViewOf(one).commits[3].hasImage);
}

void TestSourceRows::tellsWhatIsNotAsUsual_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("forced");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("remedy");
    using State = SourceUpdate::State;
    using Remedy = SourceNotice::Remedy;
    QTest::newRow("as usual") << int(State::Behind) << false << QString() << int(Remedy::None);
    QTest::newRow("force-pushed") << int(State::Rewritten) << true
                                  << u"Commit bbbbbbbb is gone upstream."_s
                                  << int(Remedy::ChooseCommit);
    QTest::newRow("a pin of another branch")
        << int(State::Rewritten) << false << u"The branch does not have bbbbbbbb."_s
        << int(Remedy::ChooseCommit);
    QTest::newRow("the branch vanished")
        << int(State::BranchGone) << false << u"The branch main is gone upstream."_s
        << int(Remedy::None);
}

void TestSourceRows::tellsWhatIsNotAsUsual()
{
    QFETCH(int, state);
    QFETCH(bool, forced);
    SourceInput one = input();
    SourceUpdate update;
    update.state = SourceUpdate::State(state);
    update.branch = u"main"_s;
    update.wasForcePushed = forced;
    one.updates.sources = {{u"/opt/app"_s, {commit('b').text(), update, {}}}};
    const SourceNotice notice = sourceViewOf(one).notice;
    QTEST(notice.title, "title");
    QTEST(int(notice.remedy), "remedy");
}

void TestSourceRows::saysNothingOfAnotherPin()
{
    SourceInput one = input();
    SourceUpdate update;
    update.state = SourceUpdate::State::Rewritten;
    update.behind = 7;
    one.updates.sources = {{u"/opt/app"_s, {commit('a').text(), update, {}}}};
    const SourceView view = sourceViewOf(one);
    QVERIFY(view.notice.title.isEmpty());
    QCOMPARE(view.choices[0].behind, -1);
}

void TestSourceRows::choosesWhatChangesMost_data()
{
    QTest::addColumn<bool>("changes");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("shown");
    QTest::newRow("what the person chose") << true << commit('a').text() << commit('a').text();
    QTest::newRow("one that changes more than the program")
        << true << QString() << commit('c').text();
    QTest::newRow("the newest, where none does") << false << QString() << commit('d').text();
    QTest::newRow("one that is not in the list any more")
        << false << commit('9').text() << commit('d').text();
}

void TestSourceRows::choosesWhatChangesMost()
{
    QFETCH(bool, changes);
    QFETCH(QString, wanted);
    SourceInput one = input();
    if (!changes)
        one.log->newer[1].marks = {};
    QTEST(commitToShow(sourceViewOf(one), wanted), "shown");
}

void TestSourceRows::detailsACommit()
{
    SourceInput one = input();
    one.records = {record(4, 'c')};
    one.cached = {{commit('c').text(), {8, 11}}};
    CommitDiff diff;
    diff.message = u"Newer\n\nBecause of that.\n"_s;
    diff.files = {{u"requirements.txt"_s}};
    diff.linesAdded = 2;
    diff.linesRemoved = 1;
    diff.marks = CommitMark::Requirements;
    diff.packages = {{u"requirements.txt"_s, u"torch"_s, u"2.6"_s, u"2.7"_s}};
    const SourceView view = sourceViewOf(one);
    const CommitDetail detail = commitDetailOf(one, view, commit('c').text(), &diff);
    QCOMPARE(detail.body, u"Because of that."_s);
    QCOMPARE(detail.files, 1);
    QCOMPARE(detail.position, u"1 after the pin"_s);
    QVERIFY(detail.image.startsWith(u"Build 4"_s));
    QCOMPARE(packageWords(detail.packages.value(0)), u"torch 2.6 → 2.7"_s);
    QCOMPARE(detail.cached, u"8 of 11 steps"_s);
    QVERIFY2(commitDetailOf(one, view, commit('d').text(), nullptr).cached.isEmpty(),
             "not known of this one");
    QCOMPARE(commitDetailOf(one, view, commit('a').text(), nullptr).position,
             u"1 before the pin"_s);
    QCOMPARE(commitDetailOf(one, view, commit('a').text(), nullptr).files, -1);
    QVERIFY(commitDetailOf(one, view, commit('b').text(), nullptr).isPinned);
    QVERIFY(commitDetailOf(one, view, commit('9').text(), nullptr).hash.isEmpty());
}

void TestSourceRows::leadsToPagesOfKnownServers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("link");
    const QString hash = commit('c').text();
    QTest::newRow("GitHub") << u"https://github.com/a/b.git"_s
                            << u"https://github.com/a/b/commit/"_s + hash;
    QTest::newRow("GitLab") << u"https://gitlab.com/a/b"_s
                            << u"https://gitlab.com/a/b/-/commit/"_s + hash;
    QTest::newRow("a server that is not known") << u"https://git.example.org/a/b"_s << QString();
    QTest::newRow("not of the web") << u"git://github.com/a/b"_s << QString();
    QTest::newRow("a folder") << u"/srv/github.com/a"_s << QString();
    QTest::newRow("a name and a password stay out")
        << u"https://me:secret@github.com/a/b"_s << u"https://github.com/a/b/commit/"_s + hash;
}

void TestSourceRows::leadsToPagesOfKnownServers()
{
    QFETCH(QString, address);
    SourceInput one = input();
    one.sources[0].remote.address = address;
    const SourceView view = sourceViewOf(one);
    QTEST(commitDetailOf(one, view, commit('c').text(), nullptr).link, "link");
}

void TestSourceRows::listsTags()
{
    SourceInput one = input();
    one.look.onlyTags = true;
    one.refs.tags = {{commit('d'), FoundRef::Kind::Tag, u"v2"_s},
                     {commit('a'), FoundRef::Kind::Tag, u"v1"_s}};
    const SourceView view = sourceViewOf(one);
    QCOMPARE(view.commits.size(), 2);
    QCOMPARE(view.commits[0].subject, u"v2"_s);
}

void TestSourceRows::isUnreadWithoutACopy()
{
    SourceInput one = input();
    one.log.reset();
    QCOMPARE(sourceViewOf(one).state, SourceView::State::Reading);
    one.trouble = Error{Error::Kind::Unreachable, u"github.com did not answer."_s, {}};
    const SourceView view = sourceViewOf(one);
    QCOMPARE(view.state, SourceView::State::Unread);
    QCOMPARE(view.notice.title, u"github.com did not answer."_s);
    QCOMPARE(sourceViewOf({}).state, SourceView::State::None);
}

void TestSourceRows::offersASignInWhereOneHelps_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("server");
    const int refused = int(Error::Kind::NoPermission);
    QTest::newRow("a private server")
        << u"https://git.test:8443/a/b.git"_s << refused << u"https://git.test:8443"_s;
    QTest::newRow("on this machine")
        << u"http://127.0.0.1:3000/a.git"_s << refused << u"http://127.0.0.1:3000"_s;
    QTest::newRow("not encrypted") << u"http://git.test/a.git"_s << refused << QString();
    QTest::newRow("ssh has its own keys") << u"ssh://git@git.test/a.git"_s << refused << QString();
    QTest::newRow("nobody answers")
        << u"https://git.test/a.git"_s << int(Error::Kind::Unreachable) << QString();
}

void TestSourceRows::offersASignInWhereOneHelps()
{
    QFETCH(QString, address);
    QFETCH(int, kind);
    QFETCH(QString, server);
    SourceInput one = input();
    one.sources[0].remote.address = address;
    one.trouble = Error{Error::Kind(kind), u"It did not work."_s, {}};
    const SourceNotice notice = sourceViewOf(one).notice;
    QCOMPARE(notice.server, server);
    QCOMPARE(int(notice.remedy),
             int(server.isEmpty() ? SourceNotice::Remedy::Check : SourceNotice::Remedy::SignIn));
}

QTEST_GUILESS_MAIN(TestSourceRows)
#include "tst_source_rows.moc"
