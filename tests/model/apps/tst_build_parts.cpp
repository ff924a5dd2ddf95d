// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/build_log.h"
#include "apps/build_record.h"
#include "apps/build_steps.h"
#include "apps/cached_steps.h"
#include "apps/recipe_facts.h"
#include "base/whole_file.h"
#include "model/recipes/recipe_samples.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kDockerfile = "FROM debian\n" // 1
                               "\n"
                               "RUN apt-get update \\\n" // 3
                               "    && apt-get install git\n"
                               "ENV A=b\n" // 5
                               "COPY sources/0/ /opt/app/\n" // 6
                               "RUN make\n"; // 7
const QList<RecipeStep> kSteps{
    {u"Base image debian"_s, 1}, {u"System packages"_s, 3}, {u"Source"_s, 6}, {u"Source"_s, 7}};

BuildStep step(const QString &id, const QString &name,
               BuildStep::State state = BuildStep::State::Done)
{
    BuildStep made;
    made.id = id;
    made.name = name;
    made.state = state;
    return made;
}

} // namespace

/// What a build is told and kept by.
class BuildPartsTest : public QObject
{
    Q_OBJECT
private slots:
    void stepsOfBothBuildersFindTheirRow_data()
    {
        QTest::addColumn<BuildStep>("told");
        QTest::addColumn<int>("row");
        QTest::newRow("BuildKit counts FROM") << step(u"a"_s, u"[1/4] FROM debian"_s) << 0;
        QTest::newRow("BuildKit leaves ENV out")
            << step(u"a"_s, u"[3/4] COPY sources/0/ /opt/app/"_s) << 2;
        QTest::newRow("two steps of one row") << step(u"a"_s, u"[4/4] RUN make"_s) << 2;
        QTest::newRow("a stage's name") << step(u"a"_s, u"[stage-0 2/4] RUN apt-get update"_s) << 1;
        QTest::newRow("internal") << step(u"a"_s, u"[internal] load build context"_s) << -1;
        QTest::newRow("classic") << step(u"step-2"_s, u"Step 2/5 : RUN apt-get update"_s) << 1;
        QTest::newRow("classic counts ENV")
            << step(u"step-4"_s, u"Step 4/5 : COPY sources/0/ /opt/app/"_s) << 2;
        QTest::newRow("a number too large") << step(u"step-9"_s, u"Step 9/9 : RUN x"_s) << -1;
    }
    void stepsOfBothBuildersFindTheirRow()
    {
        QFETCH(BuildStep, told);
        const BuildStepMap map(kDockerfile, kSteps);
        QCOMPARE(map.rows(),
                 (QStringList{u"Base image debian"_s, u"System packages"_s, u"Source"_s}));
        QTEST(map.rowOf(told), "row");
    }

    void aRowIsDoneWhenAllItsStepsAre()
    {
        BuildRows rows(kDockerfile, kSteps);
        QCOMPARE(rows.take(step(u"a"_s, u"[3/4] COPY sources/0/ /opt/app/"_s)), 2);
        QCOMPARE(rows.state(2).state, AppStep::State::Running);
        rows.take(step(u"b"_s, u"[4/4] RUN make"_s, BuildStep::State::Cached));
        QCOMPARE(rows.state(2).state, AppStep::State::Done);
        rows.take(step(u"a"_s, u"[3/4] COPY sources/0/ /opt/app/"_s, BuildStep::State::Cached));
        QCOMPARE(rows.state(2).state, AppStep::State::Cached);
    }

    void theFirstNewLineIsWhereItsInstructionBegins_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QStringList>("changed");
        QTest::addColumn<int>("line");
        QByteArray package = kDockerfile;
        package.replace("git", "hg");
        QByteArray shorter = kDockerfile;
        shorter.chop(9);
        QTest::newRow("nothing differs") << kDockerfile << QStringList() << 9;
        QTest::newRow("another base") << kDockerfile.mid(1) << QStringList() << 1;
        QTest::newRow("the second line of a command") << package << QStringList() << 3;
        QTest::newRow("a folder that is copied")
            << kDockerfile << QStringList{u"sources/0/"_s} << 6;
        QTest::newRow("one of another number") << kDockerfile << QStringList{u"sources/"_s} << 9;
        QTest::newRow("a command was added") << shorter << QStringList() << 7;
        QTest::newRow("nothing was built") << QByteArray() << QStringList() << 1;
    }
    void theFirstNewLineIsWhereItsInstructionBegins()
    {
        QFETCH(QByteArray, before);
        QFETCH(QStringList, changed);
        QTEST(firstNewLine(before, kDockerfile, changed), "line");
    }

    void tellsWhatABuildAtAnotherCommitFindsInTheCache_data()
    {
        QTest::addColumn<char>("commit");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("digest");
        QTest::addColumn<int>("cached");
        const QStringList code{u"main.py"_s};
        QTest::newRow("the same commit: everything") << '2' << QStringList() << QString() << 9;
        QTest::newRow("code alone: all up to the source") << '3' << code << QString() << 6;
        QTest::newRow("requirements too: up to the packages")
            << '3' << code + QStringList{u"requirements.txt"_s} << QString() << 5;
        QTest::newRow("requirements of no concern")
            << '3' << QStringList{u"tests/requirements.txt"_s} << QString() << 6;
        QTest::newRow("the profile was edited since: not known") << '3' << code << u"e"_s << -1;
    }
    void tellsWhatABuildAtAnotherCommitFindsInTheCache()
    {
        QFETCH(char, commit);
        QFETCH(QStringList, files);
        QFETCH(QString, digest);
        const Profile profile = samples::comfyui();
        const AppSettings settings(profile.id);
        BuildRecord record(profile.id);
        record.number = 4;
        record.outcome = BuildRecord::Outcome::Good;
        record.base = profile.base->text();
        record.baseDigest = u"sha256:"_s + QString(64, u'b');
        record.arguments = {{u"builder"_s, u"buildkit"_s}, {u"architecture"_s, u"amd64"_s}};
        record.commits = {{u"/opt/app"_s, samples::commit('2').text()}};
        const Person person;
        RecipeFacts facts = expectedFacts(profile, settings, {record}, {}, person);
        record.recipeDigest =
            digest.isEmpty() ? makeRecipe(profile, settings, facts)->digest : digest;
        const std::optional<CachedSteps> steps = cachedSteps(
            {profile, settings, person, {}, record, u"/opt/app"_s, samples::commit(commit), files},
            {});
        QTEST(steps ? steps->cached : -1, "cached");
        QVERIFY(!steps || steps->all == 9);
    }

    void reusesTheBuildOfThatCommitElseTheNewest_data()
    {
        QTest::addColumn<QSet<int>>("withImage");
        QTest::addColumn<char>("commit");
        QTest::addColumn<int>("build");
        QTest::newRow("the one of that commit") << QSet<int>{1, 2, 3} << 'a' << 1;
        QTest::newRow("the newest") << QSet<int>{1, 2, 3} << 'f' << 3;
        QTest::newRow("the newest with an image") << QSet<int>{1, 2} << 'f' << 2;
        QTest::newRow("not the one that failed") << QSet<int>{4} << 'd' << 0;
        QTest::newRow("none") << QSet<int>{} << 'a' << 0;
    }
    void reusesTheBuildOfThatCommitElseTheNewest()
    {
        QFETCH(QSet<int>, withImage);
        QFETCH(char, commit);
        QList<BuildRecord> records;
        for (int number = 4; number > 0; --number) {
            BuildRecord record(*AppId::parse(u"comfyui"));
            record.number = number;
            record.outcome =
                number == 4 ? BuildRecord::Outcome::Failed : BuildRecord::Outcome::Good;
            record.commits = {{u"/opt/app"_s, samples::commit(char('a' + number - 1)).text()}};
            records.append(record);
        }
        const std::optional<BuildRecord> found =
            buildToReuse(records, withImage, u"/opt/app"_s, samples::commit(commit));
        QTEST(found ? found->number : 0, "build");
    }

    void linesAreWholeWhateverPiecesTheyComeIn()
    {
        LineGatherer lines;
        QCOMPARE(lines.take(u"a"_s, u"one\ntw"_s), u"one\n"_s);
        QCOMPARE(lines.take(u"b"_s, u"other\n"_s), u"other\n"_s);
        QCOMPARE(lines.take(u"a"_s, u"o\r\n 10 %\r 20 %\n\x1b[31mred"_s), u"two\n 20 %\n"_s);
        QVERIFY(lines.writers().contains(u"a"_s));
        const QString red = lines.flush(u"a"_s);
        QCOMPARE(red, u"\x1b[31mred\x1b[0m\n"_s); // None of it reaches the next line.
        QCOMPARE(withoutControls(red), u"red\n"_s);
        QCOMPARE(lines.flush(u"a"_s), QString());
    }

    void aBarThatIsDrawnForHoursIsOneLine()
    {
        LineGatherer lines;
        QString whole;
        for (int i = 0; i < 10'000; ++i)
            whole += lines.take(u"a"_s, u"\r%1 of 10000 bytes"_s.arg(i));
        QCOMPARE(whole + lines.take(u"a"_s, u"\r\n"_s), u"9999 of 10000 bytes\n"_s);
    }

    void aLockIsReadAsItWasWritten()
    {
        const AppId app = *AppId::parse(u"site");
        BuildRecord record(app);
        record.number = 7;
        record.outcome = BuildRecord::Outcome::Failed;
        record.reason = u"Zeile “1”\nline 2: \\ \"quoted\""_s;
        record.reasonKind = Error::Kind::NoPermission;
        record.commits = {{u"/opt/app"_s, QString(40, u'a')}, {u"a: b"_s, u"- c"_s}};
        record.notes = {u"- one"_s, u"# two"_s};
        record.steps = {
            {u"System packages"_s, 12.25}, {u"Install PyTorch"_s, 90}, {u"Export image"_s, 1.5}};
        record.good = QDateTime(QDate(2025, 3, 10), QTime(), QTimeZone::utc());
        record.notReady = record.good.addDays(1);
        record.components = {{u"containerd"_s, u"1.6.20"_s}};
        record.layers = {u"sha256:b"_s, u"sha256:a"_s};
        record.contents.by = {{u"apt"_s, {{u"libc6:i386"_s, u"2.36-9+deb12u4"_s}}}, {u"pip"_s, {}}};
        record.contents.condaFiles = {{u"pip"_s, u"https://a/pip.conda#0"_s}};
        record.unlisted = u"Why not\nsh: not found"_s;
        record.lockedTo = 6;
        record.openRecipe = QString(64, u'1');
        record.grade = {{u"beside"_s, u"6"_s}, {u"grade"_s, u"same packages"_s}};
        record.differences = {{u"layer 2"_s, u"sha256:a -> sha256:b"_s}};
        record.others = "later: {a: [1, 2]}\nlater-list:\n  - of: something\n    else: 1\n";
        record.started = QDateTime(QDate(2025, 3, 9), QTime(11, 4, 5, 7), QTimeZone::utc());
        const Result<BuildRecord> read = readLock(writeLock(record), app);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, record);
    }

    void whatANewerSlipwayWroteStays()
    {
        const AppId app = *AppId::parse(u"site");
        const Result<BuildRecord> read = readLock(
            "slipway-lock: 1\nodd: true\nbuild: 3\nodder:\n  - {a: b}\nimage: \"x\"\n", app);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->image, u"x"_s);
        QCOMPARE(read->others, QByteArray("odd: true\nodder:\n  - {a: b}\n"));
        QVERIFY(writeLock(*read).endsWith(read->others));
    }

    void anOlderLocksStepsAreRead()
    {
        // Earlier versions sorted them by name.
        const Result<BuildRecord> read =
            readLock("slipway-lock: 1\nseconds:\n  \"A\": \"1.000\"\n  \"B\": \"2.500\"\n",
                     *AppId::parse(u"site"));
        QVERIFY(read);
        QCOMPARE(read->steps, (QList<StepTime>{{u"A"_s, 1}, {u"B"_s, 2.5}}));
    }

    void aLockKeepsWhenItsBuildFirstAnsweredAndAllElse()
    {
        const QTemporaryDir folder;
        Paths paths;
        paths.data = folder.path();
        const AppId app = *AppId::parse(u"site");
        const QString file = buildFolder(paths, app, 3) + u"/lock.yaml"_s;
        const QByteArray lock = "slipway-lock: 1\nbuild: 3\nlater: \"unknown\"\n";
        QVERIFY(writeWhole(file, lock));
        QVERIFY2(!newestBuild(paths, app)->good.isValid(), "as all locks before");
        const QDateTime first(QDate(2026, 3, 9), QTime(11, 4, 5, 7), QTimeZone::utc());
        const QDateTime second = first.addDays(1);
        QVERIFY(noteTrial(paths, app, 3, Trial::Ready, first));
        QVERIFY(noteTrial(paths, app, 3, Trial::Ready, second));
        QCOMPARE(newestBuild(paths, app)->good, first);
        QVERIFY(noteTrial(paths, app, 3, Trial::NotReady, first));
        QVERIFY(noteTrial(paths, app, 3, Trial::NotReady, second));
        QCOMPARE(newestBuild(paths, app)->notReady, second);
        QVERIFY2(readWhole(file)->startsWith(lock), "what it does not know stays");
        QCOMPARE(readWhole(file)->count("not-ready"), 1);
        QCOMPARE(noteTrial(paths, app, 4, Trial::Ready, first).error().kind, Error::Kind::Missing);
    }

    void aDamagedLockIsAnErrorWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("JSON of something else") << QByteArray("{\"a\": 1}");
        QTest::newRow("cut") << QByteArray("slipway-lock: 1\napp: \"si");
        QTest::newRow("another kind") << QByteArray("slipway-lock: 2\n");
        QTest::newRow("item without a key") << QByteArray("  - \"x\"\n");
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x00", 3);
    }
    void aDamagedLockIsAnErrorWithItsLine()
    {
        QFETCH(QByteArray, lock);
        const Result<BuildRecord> read = readLock(lock, *AppId::parse(u"site"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
    }

    void everyBuildHasANumberOfItsOwn()
    {
        const QTemporaryDir folder;
        Paths paths;
        paths.data = folder.path();
        const AppId app = *AppId::parse(u"site");
        QCOMPARE(*claimBuildNumber(paths, app, 0), 1);
        QCOMPARE(*claimBuildNumber(paths, app, 0), 2);
        QVERIFY2(*claimBuildNumber(paths, app, 9) == 10,
                 "an image with a number whose folder is gone counts too");
        QVERIFY(!newestBuild(paths, app));
    }

    void aLogHasItsNameWhenItIsWhole()
    {
        const QTemporaryDir folder;
        BuildLogFile log;
        QVERIFY(log.open(folder.filePath(u"log"_s)));
        log.append(u"one\n"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"log.part"_s});
        log.close();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"log"_s});
    }
};

QTEST_GUILESS_MAIN(BuildPartsTest)
#include "tst_build_parts.moc"
