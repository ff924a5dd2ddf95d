// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activity_rows.h"
#include "app/build_history.h"
#include "apps/labels.h"
#include "base/line_diff.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

using Kind = AppJob::Kind;
using Outcome = JobRecord::Outcome;
using State = HistoryRow::State;

const QString kCommit = u"f66f2533b07cbfd87ac3da4899a6d7ee52ebab94"_s;
const QString kOlder = u"4f825bc0b07cbfd87ac3da4899a6d7ee52ebab94"_s;

AppId forge()
{
    return *AppId::parse(u"forge");
}

JobRecord job(Kind kind, Outcome outcome)
{
    JobRecord record(forge());
    record.id = u"a"_s;
    record.name = u"Forge %1"_s; // a name may hold anything
    record.kind = kind;
    record.phase = record.isBuild() ? AppJob::Phase::Building : AppJob::Phase::Starting;
    record.outcome = outcome;
    record.began = QDateTime(QDate(2026, 3, 9), QTime(11, 0));
    record.ended = record.began.addSecs(18);
    return record;
}

BuildRecord build(int number, BuildRecord::Outcome outcome)
{
    BuildRecord record(forge());
    record.number = number;
    record.outcome = outcome;
    record.pin = kCommit;
    record.started = QDateTime(QDate(2026, 3, 9), QTime(20, 17));
    record.ended = record.started.addSecs(581);
    return record;
}

ImageSummary image(int number)
{
    ImageSummary summary;
    summary.sizeBytes = 12'400'000'000;
    summary.labels.insert(label::kBuild, QString::number(number));
    return summary;
}

} // namespace

class TestActivityRows : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void tellsWhatWasDone_data();
    void tellsWhatWasDone();
    void tellsWhatABuildWas();
    void aBuildThatDidNotStartWasBuilt();
    void tellsTheReasonOfAFailureOnly();
    void tellsWhichBuildIsWhat();
    void tellsWhereOneCanGoBackTo();
    void doesNotCallAnImageGoneWhenNobodyLooked();
    void listsBuildsWithoutALock();
    void tellsWhatIsDifferent();
    void tellsChangedLines_data();
    void tellsChangedLines();
};

void TestActivityRows::tellsWhatWasDone_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("a start") << Kind::Start << Outcome::Done << 7861 << u"Forge %1 started"_s
                             << u"Answered on 7861 after 18 s"_s;
    QTest::newRow("a start without a web UI")
        << Kind::Start << Outcome::Done << 0 << u"Forge %1 started"_s << u"Took 18 s"_s;
    QTest::newRow("a stop") << Kind::Stop << Outcome::Done << 0 << u"Forge %1 stopped"_s
                            << u"Took 18 s"_s;
    QTest::newRow("a failed restart") << Kind::Restart << Outcome::Failed << 0
                                      << u"Forge %1 did not start again"_s << u"It ended."_s;
    QTest::newRow("a cancelled build")
        << Kind::Rebuild << Outcome::Cancelled << 0 << u"Rebuilding Forge %1: cancelled"_s
        << u"Stopped after 18 s. Nothing was changed."_s;
    QTest::newRow("an install that was cut short")
        << Kind::Install << Outcome::CutShort << 0 << u"Installing Forge %1: cut short"_s
        << u"Slipway ended before this was done."_s;
    QTest::newRow("a removal by another process")
        << Kind::Remove << Outcome::Running << 0 << u"Removing Forge %1"_s
        << u"Another Slipway is working on it"_s;
}

void TestActivityRows::tellsWhatWasDone()
{
    QFETCH(Kind, kind);
    QFETCH(Outcome, outcome);
    QFETCH(int, port);
    JobRecord record = job(kind, outcome);
    record.port = port;
    if (outcome == Outcome::Failed)
        record.summary = u"It ended."_s;
    const ActivityRow row = rowOf(record, nullptr);
    QTEST(row.title, "title");
    QTEST(row.text, "text");
    QCOMPARE(row.isOver(), outcome != Outcome::Running);
}

void TestActivityRows::tellsWhatABuildWas()
{
    JobRecord record = job(Kind::Build, Outcome::Done);
    record.pin = kCommit;
    record.build = 4;
    record.steps = {{u"one"_s, AppStep::State::Cached}, {u"two"_s, AppStep::State::Done}};
    const ActivityRow row = rowOf(record, nullptr);
    QCOMPARE(row.title, u"Forge %1 built in 18 s"_s);
    QCOMPARE(row.text, u"f66f2533, build 4, 1 of 2 steps from the cache"_s);
    QCOMPARE(row.build, 4);
    QVERIFY(row.isBuild);
}

void TestActivityRows::aBuildThatDidNotStartWasBuilt()
{
    JobRecord record = job(Kind::Install, Outcome::Failed);
    record.phase = AppJob::Phase::Starting;
    QCOMPARE(rowOf(record, nullptr).title, u"Forge %1 was built, but did not start"_s);
}

void TestActivityRows::tellsTheReasonOfAFailureOnly()
{
    JobRecord record = job(Kind::Start, Outcome::Failed);
    record.summary = u"Forge ended."_s;
    record.detail = u"exit 3"_s;
    record.lines = {u"no such option"_s};
    QCOMPARE(rowOf(record, nullptr).reason, u"Forge ended.\n\nexit 3\n\nno such option"_s);
    record.outcome = Outcome::Done;
    QCOMPARE(rowOf(record, nullptr).reason, QString());
}

void TestActivityRows::tellsWhichBuildIsWhat()
{
    AppStatus status(forge());
    status.state = AppState::Running;
    status.build = 12;
    status.image = u"slipway/forge:12"_s;
    HistoryInput input(status);
    using BuildOutcome = BuildRecord::Outcome;
    input.records = {build(14, BuildOutcome::Running), build(13, BuildOutcome::Failed),
                     build(12, BuildOutcome::Good),    build(11, BuildOutcome::Good),
                     build(10, BuildOutcome::Good),    build(9, BuildOutcome::Running)};
    input.records[1].failedStep = u"Install CLIP"_s;
    input.images = {image(12), image(11)};
    input.knowsImages = true;
    input.working = 14;
    input.logs = {13};
    const QList<HistoryRow> rows = historyOf(input);
    QList<State> states;
    for (const HistoryRow &row : rows)
        states << row.state;
    QCOMPARE(states,
             (QList<State>{State::Working, State::Failed, State::InUse, State::Good, State::Gone,
                           State::CutShort}));
    QCOMPARE(rows[2].tag, u"running now"_s);
    QCOMPARE(rows[2].text, u"9 Mar 2026, 20:17, built in 9 min 41 s"_s);
    QVERIFY(rows[2].size.startsWith(u"12.4"_s));
    QCOMPARE(rows[1].text, u"9 Mar 2026, 20:17, stopped after 9 min 41 s at “Install CLIP”"_s);
    QVERIFY(rows[1].hasLog && !rows[2].hasLog);
    QCOMPARE(rows[4].size, QString());
}

void TestActivityRows::tellsWhereOneCanGoBackTo()
{
    AppStatus status(forge());
    status.state = AppState::Running;
    status.build = 12;
    status.image = u"slipway/forge:12"_s;
    status.containerId = u"a41f"_s;
    HistoryInput input(status);
    input.records = {build(13, BuildRecord::Outcome::Good), build(12, BuildRecord::Outcome::Good),
                     build(11, BuildRecord::Outcome::Good), build(10, BuildRecord::Outcome::Good)};
    input.records[0].notReady = input.records[0].ended;
    input.records[2].good = input.records[2].ended;
    input.records[3].good = input.records[3].ended;
    input.images = {image(13), image(12), image(11)};
    input.knowsImages = true;
    ConfigSnapshot snapshot;
    snapshot.build = 11;
    snapshot.taken = input.records[2].started;
    input.snapshots = {snapshot};
    const QList<HistoryRow> rows = historyOf(input);
    QCOMPARE(rows[0].state, State::Failed);
    QCOMPARE(rows[0].tag, u"failed health check"_s);
    QVERIFY2(rows[0].canRollBack, "it may be tried again");
    QVERIFY2(!rows[1].canRollBack, "it is in use");
    QVERIFY(rows[2].canRollBack && rows[2].isLastGood);
    QCOMPARE(rows[2].snapshot, u"9 Mar 2026, 20:17"_s);
    QVERIFY2(!rows[3].canRollBack && !rows[3].isLastGood, "its image is gone");
}

void TestActivityRows::doesNotCallAnImageGoneWhenNobodyLooked()
{
    HistoryInput input{AppStatus(forge())};
    input.records = {build(3, BuildRecord::Outcome::Good)};
    QCOMPARE(historyOf(input).first().state, State::Good);
    input.knowsImages = true;
    QCOMPARE(historyOf(input).first().state, State::Gone);
}

void TestActivityRows::listsBuildsWithoutALock()
{
    JobRecord cut = job(Kind::Build, Outcome::CutShort);
    cut.build = 5;
    cut.pin = kOlder;
    JobRecord known = job(Kind::Build, Outcome::Done);
    known.build = 4;
    JobRecord other = cut;
    other.app = *AppId::parse(u"comfyui");
    other.build = 6;
    const QList<BuildRecord> records =
        withUnfinished({build(4, BuildRecord::Outcome::Good)}, {other, cut, known}, forge());
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0].number, 5);
    QCOMPARE(records[0].pin, kOlder);
    QCOMPARE(records[1].outcome, BuildRecord::Outcome::Good);
}

void TestActivityRows::tellsWhatIsDifferent()
{
    BuildRecord inUse = build(12, BuildRecord::Outcome::Good);
    inUse.commits = {{u"."_s, kCommit}};
    inUse.base = u"python:3.11"_s;
    inUse.baseDigest = u"sha256:aaaaaaaaaa"_s;
    inUse.arguments = {{u"architecture"_s, u"amd64"_s}};
    BuildRecord other = inUse;
    other.number = 11;
    other.pin = kOlder;
    other.commits = {{u"."_s, kOlder}};
    other.packages = {u"git 2.39"_s};
    inUse.layers = other.layers = {u"sha256:a"_s};
    inUse.contents.by = {{u"apt"_s, {{u"git"_s, u"2.39"_s}}},
                         {u"pip"_s, {{u"six"_s, u"1"_s}, {u"torch"_s, u"2.7.1"_s}}}};
    other.contents.by = {{u"apt"_s, {{u"git"_s, u"2.39"_s}}},
                         {u"pip"_s, {{u"numpy"_s, u"2"_s}, {u"torch"_s, u"2.7.2"_s}}}};
    const BuildDifference difference =
        differenceOf(inUse, other, u"FROM a\nRUN x\n"_s, u"FROM a\nRUN y\n"_s);
    QHash<QString, BuildDifference::Line> lines;
    for (const BuildDifference::Line &line : difference.lines)
        lines.insert(line.key, line);
    QCOMPARE(difference.title, u"Build 11 beside build 12"_s);
    QCOMPARE(lines[u"Commit"_s].from, u"f66f2533"_s);
    QCOMPARE(lines[u"Commit"_s].to, u"4f825bc0"_s);
    QVERIFY(lines[u"Base image"_s].isSame());
    QVERIFY(lines[u"Architecture"_s].isSame());
    QCOMPARE(lines[u"Packages"_s].to, u"+git 2.39"_s);
    QVERIFY(lines[u"System packages"_s].isSame());
    QCOMPARE(lines[u"Python packages"_s].to, u"+numpy 2, -six 1, torch 2.7.1 → 2.7.2"_s);
    QCOMPARE(lines[u"Equal"_s].from, u"inputs, packages, layers"_s);
    QCOMPARE(lines[u"Equal"_s].to, u"layers"_s);
    QVERIFY(!lines[u"Recipe"_s].isSame());
    QCOMPARE(difference.recipe, u"- RUN x\n+ RUN y\n"_s);
}

void TestActivityRows::tellsChangedLines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("lines");
    QTest::newRow("the same") << "a\nb\n"
                              << "a\nb\n"
                              << "";
    QTest::newRow("one in the middle") << "a\nb\nc"
                                       << "a\nx\nc"
                                       << "- b\n+ x\n";
    QTest::newRow("more at the end") << "a"
                                     << "a\nb\nc"
                                     << "+ b\n+ c\n";
    QTest::newRow("all gone") << "a\nb"
                              << ""
                              << "- a\n- b\n";
    QTest::newRow("one moved") << "a\nb\nc"
                               << "b\nc\na"
                               << "- a\n+ a\n";
    const QString large = u"x\n"_s.repeated(2500);
    QTest::newRow("too large to compare")
        << large << large + u"y\n"_s
        << u"- x\n"_s.repeated(2500) + u"+ x\n"_s.repeated(2500) + u"+ y\n"_s;
}

void TestActivityRows::tellsChangedLines()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(changedLines(before, after), "lines");
}

QTEST_GUILESS_MAIN(TestActivityRows)
#include "tst_activity_rows.moc"
