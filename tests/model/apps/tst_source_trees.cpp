// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/source_trees.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

using Outcome = BuildRecord::Outcome;

/// "aaaa…"
QString commit(char letter)
{
    return QString(40, QLatin1Char(letter));
}

BuildRecord record(int number, char letter, Outcome outcome = Outcome::Good,
                   const QString &app = u"demo"_s)
{
    BuildRecord made(*AppId::parse(app));
    made.number = number;
    made.outcome = outcome;
    made.commits = {{u"/opt/app"_s, commit(letter)}};
    return made;
}

QString letters(const QSet<QString> &commits)
{
    QStringList sorted;
    for (const QString &name : commits)
        sorted.append(name.left(1));
    sorted.sort();
    return sorted.join(QString());
}

/// A data and a cache folder with records and trees.
class Place
{
public:
    Place()
    {
        paths.data = m_root.filePath(u"data"_s);
        paths.cache = m_root.filePath(u"cache"_s);
    }

    void addBuild(const BuildRecord &build) const
    {
        const QString folder = buildFolder(paths, build.app, build.number);
        QDir().mkpath(folder);
        write(folder + u"/lock.yaml"_s, writeLock(build));
    }
    void addTree(const QString &name) const
    {
        QDir().mkpath(treesFolder(paths) + u'/' + name + u"/src"_s);
        write(treesFolder(paths) + u'/' + name + u"/src/main.py"_s, "x");
    }
    QStringList trees() const
    {
        QStringList names;
        const QStringList all =
            QDir(treesFolder(paths))
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const QString &name : all)
            names.append(name.size() < 40 ? name : name.left(1) + name.mid(40));
        return names;
    }
    QString file(const QString &name) const { return m_root.filePath(name); }

    Paths paths;

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QTemporaryDir m_root;
};

const AppId kDemo = *AppId::parse(u"demo");

} // namespace

/// Checked-out sources go when no build wants them any more, and nothing else goes.
class SourceTreesTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatTheNextBuildMayWant_data()
    {
        QTest::addColumn<QList<BuildRecord>>("records");
        QTest::addColumn<int>("running");
        QTest::addColumn<QString>("kept");
        QTest::newRow("none") << QList<BuildRecord>{} << 0 << u""_s;
        QTest::newRow("the newest two good ones")
            << QList<BuildRecord>{record(3, 'c'), record(2, 'b'), record(1, 'a')} << 0 << u"bc"_s;
        QTest::newRow("and the one that runs")
            << QList<BuildRecord>{record(3, 'c'), record(2, 'b'), record(1, 'a')} << 1 << u"abc"_s;
        QTest::newRow("a failed one, while it is the newest, is tried again")
            << QList<BuildRecord>{record(4, 'd', Outcome::Failed), record(3, 'c', Outcome::Failed),
                                  record(2, 'b'), record(1, 'a')}
            << 0 << u"abd"_s;
    }
    void keepsWhatTheNextBuildMayWant()
    {
        QFETCH(QList<BuildRecord>, records);
        QFETCH(int, running);
        QTEST(letters(commitsInUse(records, running)), "kept");
    }

    void takesOnlyItsOwnNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("goes");
        QTest::newRow("a commit of its own") << commit('a') << true;
        QTest::newRow("with submodules") << commit('a') + u"-submodules"_s << true;
        QTest::newRow("one in use") << commit('b') << false;
        QTest::newRow("no record tells of it") << commit('f') << false;
        QTest::newRow("another ending") << commit('a') + u"-mine"_s << false;
        QTest::newRow("a line break behind") << commit('a') + u'\n' << false;
        QTest::newRow("short") << commit('a').left(12) << false;
        QTest::newRow("another folder") << u"notes"_s << false;
    }
    void takesOnlyItsOwnNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, goes);
        const QStringList unused =
            unusedTrees({name}, {record(2, 'b'), record(1, 'a')}, {commit('b')});
        QCOMPARE(unused, goes ? QStringList{name} : QStringList());
    }

    void removesWhatNobodyUses()
    {
        const Place place;
        for (const BuildRecord &build : {record(1, 'a'), record(2, 'b'), record(3, 'c'),
                                         record(4, 'd'), record(1, 'b', Outcome::Good, u"two"_s)})
            place.addBuild(build);
        for (const char letter : {'a', 'b', 'c', 'd', 'e'})
            place.addTree(commit(letter));
        place.addTree(commit('a') + u"-submodules"_s);
        place.addTree(u".going-123456/x"_s);
        place.addTree(u"mine"_s);
        QCOMPARE(*removeUnusedTrees(place.paths, kDemo, 0), 2);
        QCOMPARE(place.trees(), (QStringList{u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"mine"_s}));
        QCOMPARE(*removeUnusedTrees(place.paths, kDemo, 0), 0);
    }

    void linksStayAndAreNotFollowed()
    {
        const Place place;
        for (const BuildRecord &build :
             {record(1, 'a'), record(2, 'b'), record(3, 'c'), record(4, 'd')})
            place.addBuild(build);
        place.addTree(commit('b'));
        QDir().mkpath(place.file(u"home/photos"_s));
        QVERIFY(QFile::link(place.file(u"home"_s), treesFolder(place.paths) + u'/' + commit('a')));
        QVERIFY(QFile::link(place.file(u"home"_s),
                            treesFolder(place.paths) + u'/' + commit('b') + u"/home"_s));
        QCOMPARE(*removeUnusedTrees(place.paths, kDemo, 0), 1);
        QCOMPARE(place.trees(), QStringList{u"a"_s});
        QVERIFY(QFileInfo(place.file(u"home/photos"_s)).isDir());
    }

    void waitsWhileAnotherAppMayBuild()
    {
        const Place place;
        for (const BuildRecord &build : {record(1, 'a'), record(2, 'b'), record(3, 'c')})
            place.addBuild(build);
        place.addTree(commit('a'));
        QDir().mkpath(buildFolder(place.paths, *AppId::parse(u"two"), 1));
        QCOMPARE(*removeUnusedTrees(place.paths, kDemo, 0), 0);
        place.addBuild(record(1, 'e', Outcome::Failed, u"two"_s));
        QCOMPARE(*removeUnusedTrees(place.paths, kDemo, 0), 1);
    }
};

QTEST_APPLESS_MAIN(SourceTreesTest)
#include "tst_source_trees.moc"
