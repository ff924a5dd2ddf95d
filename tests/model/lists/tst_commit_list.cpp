// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/commit_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

CommitRow commit(const QString &brief)
{
    CommitRow row;
    row.hash = brief.leftJustified(40, u'0');
    row.subject = u"Subject of "_s + brief;
    row.day = u"4 Mar"_s;
    return row;
}

} // namespace

class TestCommitList : public QObject
{
    Q_OBJECT
private slots:
    void keepsRowsWhenNewerOnesCome();
    void resetsForAnotherSource();
    void namesItsRoles();
    void speaksARow_data();
    void speaksARow();
    void wordsAPackage_data();
    void wordsAPackage();
    void wordsChangesTheWeightiestFirst();
};

void TestCommitList::keepsRowsWhenNewerOnesCome()
{
    CommitList list;
    const QAbstractItemModelTester tester(&list);
    list.setRows({commit(u"b1"_s), commit(u"a0"_s)});
    const QPersistentModelIndex oldest = list.index(1);
    QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
    list.setRows({commit(u"d3"_s), commit(u"c2"_s), commit(u"b1"_s), commit(u"a0"_s)});
    QCOMPARE(list.rowCount(), 4);
    QCOMPARE(oldest.row(), 3);
    QCOMPARE(resets.size(), 0);
}

void TestCommitList::resetsForAnotherSource()
{
    CommitList list;
    const QAbstractItemModelTester tester(&list);
    QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&list, &QAbstractItemModel::rowsInserted);
    QList<CommitRow> thousand;
    for (int i = 0; i < 1000; ++i)
        thousand.append(commit(QString::number(i + 100'000)));
    list.resetRows(thousand);
    QCOMPARE(list.rowCount(), 1000);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(inserts.size(), 0);
}

void TestCommitList::namesItsRoles()
{
    CommitRow row = commit(u"c055f2d43b07"_s);
    row.author = u"Ada"_s;
    row.tags = {u"v1"_s};
    row.state = CommitRow::State::Pinned;
    row.isLastGood = true;
    row.changes = CommitRow::Requirements;
    row.packages = {{u"bitsandbytes"_s, u"0.45.2"_s, u"0.45.3"_s}};
    CommitList list;
    list.setRows({row});
    const QHash<int, QByteArray> names = list.roleNames();
    QHash<QByteArray, QVariant> data;
    for (auto name = names.begin(); name != names.end(); ++name)
        data.insert(*name, list.index(0).data(name.key()));
    QCOMPARE(data.value("hash"), QVariant(row.hash));
    QCOMPARE(data.value("brief"), QVariant(u"c055f2d4"_s));
    QCOMPARE(data.value("author"), QVariant(u"Ada"_s));
    QCOMPARE(data.value("tags"), QVariant(QStringList{u"v1"_s}));
    QCOMPARE(data.value("state"), QVariant(int(CommitRow::State::Pinned)));
    QCOMPARE(data.value("isLastGood"), QVariant(true));
    QCOMPARE(data.value("changes"), QVariant(1));
    QCOMPARE(data.value("packages"), QVariant(QStringList{u"bitsandbytes 0.45.2 → 0.45.3"_s}));
    QCOMPARE(list.index(0).data(Qt::AccessibleDescriptionRole),
             QVariant(u"bitsandbytes 0.45.2 → 0.45.3"_s));
    for (const QByteArray &name : names)
        QVERIFY2(data.contains(name), name.constData());
}

void TestCommitList::speaksARow_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("changes");
    QTest::addColumn<QString>("spoken");
    using State = CommitRow::State;
    const QString plain = u"Subject of 4f825bc0, 4f825bc0, 4 Mar"_s;
    QTest::newRow("plain") << int(State::Plain) << 0 << plain;
    QTest::newRow("pinned") << int(State::Pinned) << 0 << plain + u", pinned"_s;
    QTest::newRow("the newest, which its place says") << int(State::Head) << 0 << plain;
    QTest::newRow("testing") << int(State::Testing) << 0 << plain + u", testing now"_s;
    QTest::newRow("broken") << int(State::Bad) << 0 << plain + u", broken"_s;
    QTest::newRow("works, by another answer")
        << int(State::WorksToo) << 0 << plain + u", works too"_s;
    QTest::newRow("skipped") << int(State::Skipped) << 0 << plain + u", skipped"_s;
    QTest::newRow("changes two things")
        << int(State::Plain) << int(CommitRow::Requirements) + int(CommitRow::Ports)
        << plain + u", changes requirements, ports"_s;
}

void TestCommitList::speaksARow()
{
    QFETCH(int, state);
    QFETCH(int, changes);
    QFETCH(QString, spoken);
    CommitRow row = commit(u"4f825bc0"_s);
    row.state = CommitRow::State(state);
    row.changes = CommitRow::Changes(changes);
    CommitList list;
    list.setRows({row});
    QCOMPARE(list.index(0).data(Qt::AccessibleTextRole).toString(), spoken);
}

void TestCommitList::wordsAPackage_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("words");
    QTest::newRow("another version") << u"1.0"_s << u"1.1"_s << u"torch 1.0 → 1.1"_s;
    QTest::newRow("new") << QString() << u"1.1"_s << u"torch 1.1 is new"_s;
    QTest::newRow("gone") << u"1.0"_s << QString() << u"torch is gone"_s;
    QTest::newRow("nothing is known of its versions") << QString() << QString() << u"torch"_s;
}

void TestCommitList::wordsAPackage()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, words);
    QCOMPARE(packageWords({u"torch"_s, from, to}), words);
}

void TestCommitList::wordsChangesTheWeightiestFirst()
{
    QCOMPARE(changeWords(CommitRow::Nothing), QStringList());
    CommitRow::Changes all(CommitRow::BuildFiles);
    all |= CommitRow::ModelPaths;
    all |= CommitRow::Ports;
    all |= CommitRow::LaunchOptions;
    all |= CommitRow::Requirements;
    QCOMPARE(changeWords(all),
             (QStringList{u"requirements"_s, u"launch options"_s, u"ports"_s, u"model paths"_s,
                          u"build files"_s}));
}

QTEST_GUILESS_MAIN(TestCommitList)
#include "tst_commit_list.moc"
