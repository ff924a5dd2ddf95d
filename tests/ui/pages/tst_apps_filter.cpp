// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench.h"
#include "ui/pages/apps_filter.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestAppsFilter : public QObject
{
    Q_OBJECT
private slots:
    void filterIsAGoodModel();
    void sorts_data();
    void sorts();
};

void TestAppsFilter::filterIsAGoodModel()
{
    FakeWorkbench workbench;
    AppsFilter filter(*workbench.apps(), AppsFilter::Part::Installed, this);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSearch(u"web"_s);
    filter.setOrder(AppsFilter::Order::Name);
    filter.setOrder(AppsFilter::Order::State, true);
    AppRow naifu = workbench.row("naifu");
    naifu.isInstalled = true;
    naifu.state = AppState::Building;
    workbench.apps()->update(naifu);
    filter.setSearch({});
    QCOMPARE(filter.rowCount(), 10);
}

void TestAppsFilter::sorts_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("reversed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    using Order = AppsFilter::Order;
    QTest::newRow("recently used") << int(Order::RecentlyUsed) << false << "forge"
                                   << "syncthing";
    QTest::newRow("name") << int(Order::Name) << false << "a1111"
                          << "syncthing";
    QTest::newRow("name, reversed") << int(Order::Name) << true << "syncthing"
                                    << "a1111";
    QTest::newRow("state: what needs the person first") << int(Order::State) << false << "a1111"
                                                        << "kohya";
    QTest::newRow("most behind first") << int(Order::Behind) << false << "forge"
                                       << "syncthing";
    QTest::newRow("port") << int(Order::Port) << false << "a1111"
                          << "invoke";
    QTest::newRow("largest image first") << int(Order::Image) << false << "invoke"
                                         << "syncthing";
    QTest::newRow("smallest image first") << int(Order::Image) << true << "syncthing"
                                          << "invoke";
}

void TestAppsFilter::sorts()
{
    QFETCH(int, order);
    QFETCH(bool, reversed);
    QFETCH(QString, first);
    QFETCH(QString, last);
    FakeWorkbench workbench;
    AppsFilter filter(*workbench.apps(), AppsFilter::Part::Installed, this);
    filter.setOrder(AppsFilter::Order(order), reversed);
    QCOMPARE(filter.index(0, 0).data(AppList::IdRole).toString(), first);
    QCOMPARE(filter.index(filter.rowCount() - 1, 0).data(AppList::IdRole).toString(), last);
}

QTEST_MAIN(TestAppsFilter)
#include "tst_apps_filter.moc"
