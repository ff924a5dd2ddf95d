// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QStringList idsOf(const AppList &list)
{
    QStringList ids;
    for (const AppRow &row : list.rows())
        ids << row.id.text();
    return ids;
}

QList<AppRow> rowsOf(const QString &ids)
{
    QList<AppRow> rows;
    const QStringList words = ids.split(u' ', Qt::SkipEmptyParts);
    for (const QString &id : words) {
        rows << AppRow(*AppId::parse(id));
        rows.last().name = id;
    }
    return rows;
}

} // namespace

class TestAppList : public QObject
{
    Q_OBJECT
private slots:
    void leadsToTheNewRows_data();
    void leadsToTheNewRows();
    void rowsKeepTheirIdentity();
    void tellsOnlyWhatChanged();
    void updateAddsAnUnknownApp();
    void speaksOfAnApp_data();
    void speaksOfAnApp();
};

void TestAppList::leadsToTheNewRows_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("from nothing") << ""
                                  << "forge comfyui site";
    QTest::newRow("to nothing") << "forge comfyui"
                                << "";
    QTest::newRow("the same") << "forge comfyui"
                              << "forge comfyui";
    QTest::newRow("turned around") << "aa bb cc dd"
                                   << "dd cc bb aa";
    QTest::newRow("one gone, one new, one moved") << "aa bb cc dd"
                                                  << "cc ee aa dd";
    QTest::newRow("all others") << "aa bb"
                                << "cc dd ee";
}

void TestAppList::leadsToTheNewRows()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    AppList list;
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setRows(rowsOf(before));
    list.setRows(rowsOf(after));
    QCOMPARE(idsOf(list).join(u' '), after);
}

void TestAppList::rowsKeepTheirIdentity()
{
    AppList list;
    list.setRows(rowsOf(u"aa bb cc"_s));
    const QPersistentModelIndex kept = list.index(2);
    list.setRows(rowsOf(u"cc dd aa"_s));
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.data(AppList::IdRole).toString(), u"cc"_s);
}

void TestAppList::tellsOnlyWhatChanged()
{
    AppList list;
    list.setRows(rowsOf(u"aa bb cc"_s));
    const QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    QList<AppRow> rows = rowsOf(u"aa bb cc"_s);
    rows[1].progress = 0.5;
    list.setRows(rows);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
}

void TestAppList::updateAddsAnUnknownApp()
{
    AppList list;
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.update(rowsOf(u"forge"_s).first());
    QCOMPARE(list.rowCount(), 1);
    QVERIFY(list.find(*AppId::parse(u"forge"_s)));
    QVERIFY(!list.find(*AppId::parse(u"site"_s)));
}

void TestAppList::speaksOfAnApp_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("more");
    QTest::newRow("running") << "forge"
                             << "Forge, running, 12 commits behind, port 7861"
                             << "Stable Diffusion and Flux WebUI";
    QTest::newRow("failed") << "a1111"
                            << "AUTOMATIC1111, failed, port 7860"
                            << "CLIP does not build with setuptools 82";
    QTest::newRow("not installed") << "naifu"
                                   << "Naifu, not installed"
                                   << "Train from plain config files";
}

void TestAppList::speaksOfAnApp()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QString, more);
    FakeWorkbench workbench;
    const AppList &list = *workbench.apps();
    const QModelIndexList found =
        list.match(list.index(0), AppList::IdRole, id, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    // Without a translation loaded, Qt leaves the plural's %n as a number and the word as it is.
    QCOMPARE(found[0].data(Qt::AccessibleTextRole).toString(), text);
    QCOMPARE(found[0].data(Qt::AccessibleDescriptionRole).toString(), more);
}

QTEST_GUILESS_MAIN(TestAppList)
#include "tst_app_list.moc"
