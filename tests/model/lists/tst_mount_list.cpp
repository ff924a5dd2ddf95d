// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/mount_list.h"
#include "profiles/mount_edits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

MountRow models()
{
    MountRow row;
    row.key = u"models"_s;
    row.name = u"Models"_s;
    row.icon = u"layers"_s;
    row.host = u"/srv/models"_s;
    row.container = u"/models"_s;
    row.isReadOnly = true;
    row.exists = MountRow::Cell::Good;
    row.access = MountRow::Cell::Good;
    return row;
}

MountRow cache()
{
    MountRow row;
    row.key = u"/cache"_s;
    row.host = u"cache"_s;
    row.container = u"/cache"_s;
    row.isVolume = true;
    row.isFurther = true;
    row.exists = MountRow::Cell::Good;
    return row;
}

} // namespace

Q_DECLARE_METATYPE(slipway::MountRow)

class TestMountList : public QObject
{
    Q_OBJECT
private slots:
    void keepsRowsWhenChecksArrive();
    void namesItsRoles();
    void speaksARow_data();
    void speaksARow();
    void tellsAllChecks();
    void editsKeepOnlyWhatDiffers();
    void editsChangeAMountInItsPlace();
};

void TestMountList::keepsRowsWhenChecksArrive()
{
    MountList list;
    const QAbstractItemModelTester tester(&list);
    list.setRows({models(), cache()});
    const QPersistentModelIndex second = list.index(1);
    const QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&list, &QAbstractItemModel::dataChanged);
    MountRow full = models();
    full.access = MountRow::Cell::Warning;
    list.setRows({full, cache()});
    QCOMPARE(changes.size(), 1);
    list.setRows({cache()});
    QCOMPARE(second.row(), 0);
    QCOMPARE(resets.size(), 0);
}

void TestMountList::namesItsRoles()
{
    MountList list;
    list.setRows({models()});
    const QHash<int, QByteArray> names = list.roleNames();
    QHash<QByteArray, QVariant> data;
    for (auto name = names.begin(); name != names.end(); ++name)
        data.insert(*name, list.index(0).data(name.key()));
    QCOMPARE(data["key"], QVariant(u"models"_s));
    QCOMPARE(data["name"], QVariant(u"Models"_s));
    QCOMPARE(data["icon"], QVariant(u"layers"_s));
    QCOMPARE(data["host"], QVariant(u"/srv/models"_s));
    QCOMPARE(data["container"], QVariant(u"/models"_s));
    QCOMPARE(data["readOnly"], QVariant(true));
    QCOMPARE(data["exists"], QVariant(int(MountRow::Cell::Good)));
    QCOMPARE(data["access"], QVariant(int(MountRow::Cell::Good)));
    QCOMPARE(data.size(), 10);
}

void TestMountList::speaksARow_data()
{
    QTest::addColumn<MountRow>("row");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("one that is read")
        << models() << u"Models, /srv/models is /models in the app, read only"_s;
    MountRow trouble = models();
    trouble.isReadOnly = false;
    trouble.free = u"412 GB"_s;
    trouble.note = u"Owned by root"_s;
    QTest::newRow("one with trouble")
        << trouble
        << u"Models, /srv/models is /models in the app, read and write, 412 GB free, Owned by root"_s;
    QTest::newRow("one without a name")
        << cache() << u"cache is /cache in the app, read and write"_s;
    MountRow early = models();
    early.exists = MountRow::Cell::Pending;
    QTest::newRow("one that is looked at")
        << early << u"Models, /srv/models is /models in the app, read only, being looked at"_s;
    MountRow open = models();
    open.host.clear();
    QTest::newRow("one that is not chosen") << open << u"Models, no folder chosen yet, read only"_s;
}

void TestMountList::speaksARow()
{
    QFETCH(MountRow, row);
    MountList list;
    list.setRows({row});
    QTEST(list.index(0).data(Qt::AccessibleTextRole).toString(), "spoken");
}

void TestMountList::tellsAllChecks()
{
    MountRow row = models();
    row.checks = {{.id = u"a"_s, .fact = u"It is there."_s},
                  {.id = u"b"_s, .fact = u"It is full."_s, .meaning = u"Nothing fits."_s}};
    MountList list;
    list.setRows({row});
    QCOMPARE(list.index(0).data(Qt::ToolTipRole).toString(),
             u"It is there.\nIt is full.\nNothing fits."_s);
    QVERIFY(!list.index(1).isValid());
}

void TestMountList::editsKeepOnlyWhatDiffers()
{
    const AppSettings plain(*AppId::parse(u"forge"));
    AppSettings settings = plain;
    chooseFolder(settings, u"models"_s, u"/srv/models"_s);
    chooseAccess(settings, u"models"_s, Mount::Access::ReadWrite);
    QCOMPARE(settings.folders.value(u"models"_s), u"/srv/models"_s);
    QVERIFY(settings.access.contains(u"models"_s));
    chooseFolder(settings, u"models"_s, {});
    chooseAccess(settings, u"models"_s, {});
    QVERIFY(settings == plain);
}

void TestMountList::editsChangeAMountInItsPlace()
{
    const AppSettings plain(*AppId::parse(u"forge"));
    AppSettings settings = plain;
    putMount(settings, *Mount::parse(u"/a:/x"), u"A"_s);
    putMount(settings, *Mount::parse(u"/b:/y"), {});
    putMount(settings, *Mount::parse(u"/c:/z:ro"), u"C"_s, u"/x"_s);
    QCOMPARE(settings.mounts, (QList<Mount>{*Mount::parse(u"/c:/z:ro"), *Mount::parse(u"/b:/y")}));
    QCOMPARE(settings.mountNames, (QMap<QString, QString>{{u"/z"_s, u"C"_s}}));
    putMount(settings, *Mount::parse(u"/c:/z"), {}, u"/z"_s);
    QVERIFY2(settings.mountNames.isEmpty(), "a name can be taken away");
    QVERIFY(dropMount(settings, u"/z"_s) && dropMount(settings, u"/y"_s));
    QVERIFY(!dropMount(settings, u"/y"_s));
    QVERIFY(settings == plain);
}

QTEST_GUILESS_MAIN(TestMountList)
#include "tst_mount_list.moc"
