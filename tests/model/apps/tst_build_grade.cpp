// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/build_grade.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

using Holds = BuildGrade::Holds;
using Change = std::function<void(BuildRecord &)>;

BuildRecord sample(int number)
{
    BuildRecord record(*AppId::parse(u"ui"));
    record.number = number;
    record.recipeDigest = QString(64, u'1');
    record.base = u"nvidia/cuda:12"_s;
    record.baseDigest = u"sha256:"_s + QString(64, u'2');
    record.commits = {{u"/opt/app"_s, QString(40, u'a')}};
    record.arguments = {{u"builder"_s, u"buildkit"_s}};
    record.contents.by = {{u"apt"_s, {{u"git"_s, u"2.39"_s}}},
                          {u"pip"_s, {{u"torch"_s, u"2.7.1"_s}, {u"numpy"_s, u"1.26"_s}}}};
    record.layers = {u"sha256:a"_s, u"sha256:b"_s};
    return record;
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// What a rebuild says of itself beside an earlier build.
class BuildGradeTest : public QObject
{
    Q_OBJECT
private slots:
    void eachPartIsComparedByItself_data()
    {
        QTest::addColumn<Change>("lock"); // what is other in the lock
        QTest::addColumn<Change>("built");
        QTest::addColumn<QString>("holds"); // inputs, packages, layers
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("differ");
        const Change none = [](BuildRecord &) {};
        const auto row = [&](const char *name, const Change &lock, const Change &built,
                             const QString &holds, const QString &grade,
                             const QStringList &differ) {
            QTest::newRow(name) << lock << built << holds << grade << differ;
        };
        row("all the same", none, none, u"yes yes yes"_s, u"same layers"_s, {});
        row("other layers", none, [](BuildRecord &r) { r.layers[1] = u"sha256:c"_s; },
            u"yes yes no"_s, u"same packages"_s, {u"layer 2"_s});
        row("one layer more", none, [](BuildRecord &r) { r.layers += u"sha256:c"_s; },
            u"yes yes no"_s, u"same packages"_s, {u"layer 3"_s});
        row("a package came and one changed", none,
            [](BuildRecord &r) {
                r.contents.by[u"pip"_s] = {
                    {u"torch"_s, u"2.7.2"_s}, {u"numpy"_s, u"1.26"_s}, {u"six"_s, u"1"_s}};
                r.layers = {u"sha256:a"_s};
            },
            u"yes no no"_s, u"same inputs"_s, {u"pip six"_s, u"pip torch"_s, u"layer 2"_s});
        row("a whole keeper went", none, [](BuildRecord &r) { r.contents.by.remove(u"apt"_s); },
            u"yes no yes"_s, u"same layers"_s, {u"apt git"_s});
        row("another commit", none,
            [](BuildRecord &r) { r.commits[u"/opt/app"_s] = QString(40, u'b'); }, u"no yes yes"_s,
            u"same layers"_s, {u"commit /opt/app"_s});
        row("everything else", none,
            [](BuildRecord &r) {
                r = BuildRecord(r.app);
                r.layers = {u"x"_s};
                r.contents.by = {{u"apk"_s, {{u"musl"_s, u"1"_s}}}};
            },
            u"no no no"_s, u"none"_s,
            {u"base"_s, u"base-digest"_s, u"recipe"_s, u"commit /opt/app"_s, u"argument builder"_s,
             u"apk musl"_s, u"apt git"_s, u"pip numpy"_s, u"pip torch"_s, u"layer 1"_s,
             u"layer 2"_s});
        const Change old = [](BuildRecord &r) {
            r.contents = {};
            r.layers.clear();
        };
        row("a lock from before packages were listed", old, none, u"yes unknown unknown"_s,
            u"same inputs"_s, {});
        row("two of them", old, old, u"yes unknown unknown"_s, u"same inputs"_s, {});
        row("packages that could not be listed", none,
            [](BuildRecord &r) { r.unlisted = u"sh: not found"_s; }, u"yes unknown yes"_s,
            u"same layers"_s, {});
        const Change noDigest = [](BuildRecord &r) { r.baseDigest.clear(); };
        row("a base image that only its tag names", noDigest, noDigest, u"unknown yes yes"_s,
            u"same layers"_s, {});
        const Change own = [](BuildRecord &r) {
            r.base = u"slipway/base:123"_s;
            r.baseDigest.clear();
            r.sums = {{u"system.tar"_s, QString(64, u'3')}};
        };
        row("our own base image is named by what it is made from", own, own, u"yes yes yes"_s,
            u"same layers"_s, {});
        row("a lock's own files are no other inputs", none,
            [](BuildRecord &r) {
                r.lockedTo = 1;
                r.openRecipe = r.recipeDigest;
                r.recipeDigest = QString(64, u'9');
            },
            u"yes yes yes"_s, u"same layers"_s, {});
        const Change nothing = [](BuildRecord &r) { r = BuildRecord(r.app); };
        row("two locks that tell nothing", nothing, nothing, u"unknown unknown unknown"_s,
            u"none"_s, {});
    }
    void eachPartIsComparedByItself()
    {
        QFETCH(Change, lock);
        QFETCH(Change, built);
        BuildRecord first = sample(1);
        lock(first);
        first.number = 1;
        BuildRecord second = sample(2);
        built(second);
        const BuildGrade grade = gradeOf(first, second);
        QCOMPARE(grade.beside, 1);
        const QStringList holds{nameOf(grade.inputs), nameOf(grade.packages), nameOf(grade.layers)};
        QTEST(holds.join(u' '), "holds");
        QTEST(nameOf(grade), "name");
        QStringList differ;
        for (const BuildGrade::Difference &one : grade.differences)
            differ += one.what;
        QTEST(differ, "differ");
    }

    void itIsToldInASentence()
    {
        const BuildRecord lock = sample(11);
        BuildRecord built = sample(12);
        QCOMPARE(told(gradeOf(lock, built)), u"The same layers as build 11."_s);
        built.layers[1] = u"sha256:c"_s;
        QCOMPARE(told(gradeOf(lock, built)),
                 u"The same inputs and the same packages as build 11. 1 layers differ."_s);
        built.contents.by[u"pip"_s][u"torch"_s] = u"2.7.2"_s;
        const BuildGrade grade = gradeOf(lock, built);
        QCOMPARE(told(grade),
                 u"The same inputs as build 11. 1 packages differ. 1 layers differ."_s);
        QCOMPARE(toldDifferences(grade, 5), QStringList{u"pip torch: 2.7.1 → 2.7.2"_s});
        QCOMPARE(kept(grade).value(u"grade"_s), u"same inputs"_s);
    }

    void manyDifferencesAreCutWhereTheyAreTold()
    {
        const BuildRecord lock = sample(1);
        BuildRecord built = sample(2);
        for (int i = 0; i < 1000; ++i)
            built.contents.by[u"pip"_s].insert(u"p%1"_s.arg(i), u"1"_s);
        const BuildGrade grade = gradeOf(lock, built);
        const QStringList lines = toldDifferences(grade, 3);
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines.last().contains(u"997"_s), qPrintable(lines.last()));
        QCOMPARE(keptDifferences(grade).size(), 200);
        QCOMPARE(kept(grade).value(u"differences"_s), u"1000"_s);
    }
};

QTEST_GUILESS_MAIN(BuildGradeTest)
#include "tst_build_grade.moc"
