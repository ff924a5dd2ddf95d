// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"
#include "support/names.h"
#include "ui/pages/activity_page.h"
#include "ui/pages/app_page.h"
#include "ui/pages/apps_page.h"
#include "ui/pages/build_page.h"
#include "ui/sidebar.h"
#include "ui/sidebar_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner_widget.h"
#include "ui/widgets/question.h"
#include "ui/widgets/toast.h"

#include <QCloseEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void listsWhatRuns();
    void opensARunningAppWithOneClick();
    void anUnhealthyAppIsNotOpened();
    void runningListFollowsTheApps();
    void moreThanSixAreCounted();
    void eachCardHasAMeterAtTheFoot();
    void bannerTellsOfALostEngine();
    void bannerButtonWishesItsRemedy_data();
    void bannerButtonWishesItsRemedy();
    void detailsShowTheEnginesWords();
    void narrowWindowHasARail();
    void toldBecomesAToast();
    void whatWasDoneIsUndoneByItsWish();
    void anErrorsTextCanBeRead();
    void closesWithoutABuild();
    void asksWhileABuildRuns();
    void keepsBuildingByDefault();
    void asksNobodyWhereTheSessionEnds();
    void remembersItsGeometry();
    void hidesWhereItStays_data();
    void hidesWhereItStays();
    void showsActivityAndCountsIt();
    void comesBackFromABuildToWhereItWasOpened();
    void everyControlHasAName_data();
    void everyControlHasAName();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestMainWindow::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestMainWindow::listsWhatRuns()
{
    const ShownWindow shown;
    QStringList names;
    const QList<RunRow *> rows = shown.window.findChildren<RunRow *>();
    for (const RunRow *row : rows)
        names << row->accessibleName();
    QCOMPARE(names,
             (QStringList{u"Open Forge, port 7861"_s,
                          u"Show InvokeAI: No answer on port 9090 for 2 minutes"_s,
                          u"Open Jellyfin, port 8096"_s, u"Open Syncthing, port 8384"_s}));
}

void TestMainWindow::opensARunningAppWithOneClick()
{
    const ShownWindow shown;
    QTest::mouseClick(buttonNamed(shown.window, u"Open Jellyfin, port 8096"_s), Qt::LeftButton);
    QCOMPARE(shown.wishes.size(), 1);
    QCOMPARE(shown.wish().kind, Wish::Kind::Open);
    QCOMPARE(shown.wish().app->text(), u"jellyfin"_s);
}

void TestMainWindow::anUnhealthyAppIsNotOpened()
{
    const ShownWindow shown;
    shown.window.findChildren<RunRow *>().at(1)->click();
    QCOMPARE(shown.wishes.size(), 0);
}

void TestMainWindow::runningListFollowsTheApps()
{
    ShownWindow shown;
    AppRow forge = shown.workbench.row("forge");
    forge.state = AppState::Stopped;
    forge.canOpen = false;
    shown.workbench.apps()->update(forge);
    QVERIFY(!buttonNamed(shown.window, u"Open Forge, port 7861"_s));
    QVERIFY(buttonNamed(shown.window, u"Open Jellyfin, port 8096"_s));
}

void TestMainWindow::moreThanSixAreCounted()
{
    ShownWindow shown;
    const QList<AppRow> all = shown.workbench.apps()->rows();
    for (AppRow row : all) {
        row.state = row.isInstalled ? AppState::Running : row.state;
        shown.workbench.apps()->update(row);
    }
    QAbstractButton *more = buttonNamed(shown.window, u"3 more"_s);
    QVERIFY(more);
    more->click();
    QVERIFY(buttonNamed(shown.window, u"Running, 9"_s)->isChecked());
}

void TestMainWindow::eachCardHasAMeterAtTheFoot()
{
    ShownWindow shown;
    auto *foot = shown.window.findChild<GpuFoot *>();
    QVERIFY2(!foot->isVisible(), "without a card there is nothing to show");
    shown.workbench.gpuRows = {{u"RTX 3090"_s, u"9.8 of 24 GB"_s, 0.41}};
    emit shown.workbench.gpusChanged();
    QVERIFY(foot->isVisible());
    QVERIFY2(foot->accessibleName().startsWith(u"RTX 3090: 9.8 of 24 GB"),
             qPrintable(foot->accessibleName()));
    const int one = foot->sizeHint().height();
    shown.workbench.gpuRows.append({u"RTX 4090"_s, u"0.4 of 24 GB"_s, 0.02});
    emit shown.workbench.gpusChanged();
    QCOMPARE(foot->sizeHint().height(), 2 * one);
    shown.workbench.gpuRows.clear();
    emit shown.workbench.gpusChanged();
    QVERIFY(!foot->isVisible());
}

void TestMainWindow::bannerTellsOfALostEngine()
{
    ShownWindow shown;
    QVERIFY(!shown.page<BannerWidget>()->isVisible());
    shown.workbench.loseEngine();
    QVERIFY(shown.page<BannerWidget>()->isVisible());
    QVERIFY(shown.page<BannerWidget>()->accessibleName().startsWith(u"Docker is not answering."));
    shown.workbench.findEngine();
    QVERIFY(!shown.page<BannerWidget>()->isVisible());
}

void TestMainWindow::bannerButtonWishesItsRemedy_data()
{
    QTest::addColumn<int>("remedy");
    QTest::addColumn<int>("kind");
    QTest::newRow("start") << int(EngineRow::Remedy::Start) << int(Wish::Kind::StartEngine);
    QTest::newRow("try") << int(EngineRow::Remedy::Try) << int(Wish::Kind::TryEngine);
}

void TestMainWindow::bannerButtonWishesItsRemedy()
{
    QFETCH(int, remedy);
    QFETCH(int, kind);
    ShownWindow shown;
    shown.workbench.loseEngine();
    shown.workbench.engineRow.remedy = EngineRow::Remedy(remedy);
    shown.workbench.engineRow.bannerButton = u"Help"_s;
    emit shown.workbench.engineChanged();
    buttonNamed(shown.window, u"Help"_s)->click();
    QCOMPARE(shown.wishes.size(), 1);
    QCOMPARE(int(shown.wish().kind), kind);
}

void TestMainWindow::detailsShowTheEnginesWords()
{
    ShownWindow shown;
    shown.workbench.loseEngine();
    buttonNamed(shown.window, u"Details"_s)->click();
    auto *reading = shown.window.findChild<Reading *>();
    QVERIFY(reading);
    QCOMPARE(reading->findChild<QPlainTextEdit *>()->toPlainText(),
             shown.workbench.engineRow.bannerDetail);
    QCOMPARE(controlsWithoutName(*reading), QStringList());
}

void TestMainWindow::narrowWindowHasARail()
{
    ShownWindow shown;
    const auto *sidebar = shown.window.findChild<Sidebar *>();
    QCOMPARE(sidebar->width(), 224);
    shown.window.resize(980, 700);
    QCoreApplication::processEvents();
    QCOMPARE(sidebar->width(), 56);
    QVERIFY(!buttonNamed(shown.window, u"Apps"_s)->toolTip().isEmpty());
    shown.window.resize(1200, 700);
    QCoreApplication::processEvents();
    QCOMPARE(sidebar->width(), 224);
}

void TestMainWindow::toldBecomesAToast()
{
    ShownWindow shown;
    const auto *toast = shown.window.findChild<Toast *>();
    QVERIFY(!toast->isVisible());
    emit shown.workbench.told(u"Forge is stopped"_s, {}, false);
    QVERIFY(toast->isVisible());
    QCOMPARE(toast->text(), u"Forge is stopped"_s);
}

void TestMainWindow::whatWasDoneIsUndoneByItsWish()
{
    ShownWindow shown;
    QSignalSpy wished(&shown.window, &MainWindow::wished);
    shown.window.offerUndo(u"rollback"_s, u"Forge is back at build 10"_s,
                           {Wish::Kind::RollBack, FakeWorkbench::id("forge"), {}});
    buttonNamed(*shown.window.findChild<Toast *>(), u"Undo"_s)->click();
    QCOMPARE(wished.last().first().value<Wish>().kind, Wish::Kind::RollBack);
}

void TestMainWindow::anErrorsTextCanBeRead()
{
    ShownWindow shown;
    emit shown.workbench.told(u"Forge did not start"_s, u"Port 7861 is used by python3."_s, true);
    buttonNamed(*shown.window.findChild<Toast *>(), u"Details"_s)->click();
    QVERIFY(shown.window.findChild<Reading *>());
}

void TestMainWindow::closesWithoutABuild()
{
    ShownWindow shown;
    shown.become("comfyui", AppState::Stopped);
    QVERIFY(shown.window.close());
    QVERIFY(!shown.window.findChild<Question *>());
}

void TestMainWindow::asksWhileABuildRuns()
{
    ShownWindow shown;
    QVERIFY(!shown.window.close());
    auto *question = shown.window.findChild<Question *>();
    QVERIFY(question);
    QCOMPARE(controlsWithoutName(*question), QStringList());
    QVERIFY(!shown.window.close()); // A second try asks no second time.
    QCOMPARE(shown.window.findChildren<Question *>().size(), 1);
    buttonNamed(*question, u"Quit and stop the build"_s)->click();
    QCOMPARE(shown.wishes.size(), 1);
    QCOMPARE(shown.wish().kind, Wish::Kind::Quit);
    QVERIFY(!shown.window.isVisible());
}

void TestMainWindow::keepsBuildingByDefault()
{
    ShownWindow shown;
    QVERIFY(!shown.window.close());
    auto *question = shown.window.findChild<Question *>();
    QTest::keyClick(question, Qt::Key_Return);
    QVERIFY(shown.window.isVisible());
    QCOMPARE(shown.wishes.size(), 0);
}

void TestMainWindow::asksNobodyWhereTheSessionEnds()
{
    ShownWindow shown;
    shown.window.setStaying(true);
    shown.window.closeUnasked();
    QVERIFY(!shown.window.isVisible());
    QVERIFY(!shown.window.findChild<Question *>());
    QVERIFY2(shown.window.close(), "nothing is asked afterwards either");
}

void TestMainWindow::hidesWhereItStays_data()
{
    QTest::addColumn<bool>("stays");
    QTest::addColumn<bool>("isByItsFrame");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("its frame") << true << true << false;
    QTest::newRow("quit") << true << false << true;
    QTest::newRow("its frame, where nothing would bring it back") << false << true << true;
}

void TestMainWindow::hidesWhereItStays()
{
    QFETCH(bool, stays);
    QFETCH(bool, isByItsFrame);
    ShownWindow shown;
    if (!stays || !isByItsFrame)
        shown.become("comfyui", AppState::Stopped); // so that quitting asks nothing
    const QSignalSpy stayed(&shown.window, &MainWindow::stayed);
    shown.window.setStaying(stays);
    shown.window.showActivity();
    QCloseEvent close;
    if (isByItsFrame)
        QSpontaneKeyEvent::setSpontaneous(&close);
    qApp->notify(&shown.window, &close);
    QTEST(close.isAccepted(), "isClosed");
    QCOMPARE(stayed.size(), close.isAccepted() ? 0 : 1);
    QCOMPARE(shown.window.isVisible(), close.isAccepted()); // Qt hides what accepts.
    QCOMPARE(shown.settings.page.get(), u"activity"_s);
    QVERIFY(!shown.page<Question>());
}

void TestMainWindow::remembersItsGeometry()
{
    ShownWindow shown;
    shown.become("comfyui", AppState::Stopped);
    shown.window.resize(1100, 700);
    QVERIFY(shown.window.close());
    const MainWindow again(shown.workbench, shown.settings);
    QCOMPARE(again.size(), QSize(1100, 700));
}

void TestMainWindow::showsActivityAndCountsIt()
{
    ShownWindow shown;
    QApplication::setActiveWindow(&shown.window);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    auto *activity = buttonNamed(shown.window, u"Activity, 1 running"_s);
    QVERIFY(activity && !activity->isChecked());
    QTest::keyClick(&shown.window, Qt::Key_4, Qt::ControlModifier);
    QVERIFY(activity->isChecked());
    QVERIFY(shown.window.findChild<ActivityPage *>()->isVisible());
    ActivityRow row = shown.workbench.activity()->rows().first();
    row.state = ActivityRow::State::Cancelled;
    shown.workbench.activity()->update(row);
    QCOMPARE(activity->accessibleName(), u"Activity"_s);
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    QVERIFY(!activity->isChecked());
    QVERIFY(buttonNamed(shown.window, u"Apps"_s)->isChecked());
}

void TestMainWindow::comesBackFromABuildToWhereItWasOpened()
{
    ShownWindow shown;
    QApplication::setActiveWindow(&shown.window);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.window.showActivity();
    buttonNamed(shown.window, u"See why: AUTOMATIC1111 did not build"_s)->click();
    QVERIFY(shown.window.findChild<BuildPage *>()->isVisible());
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    QVERIFY(shown.window.findChild<ActivityPage *>()->isVisible());
    shown.window.showApp(FakeWorkbench::id("a1111"), u"history"_s);
    shown.window.showPastBuild(FakeWorkbench::id("a1111"), 5);
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    QCOMPARE(shown.window.findChild<AppPage *>()->tab(), u"history"_s);
}

void TestMainWindow::everyControlHasAName_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("sidebar") << 1280;
    QTest::newRow("rail") << 970;
}

void TestMainWindow::everyControlHasAName()
{
    QFETCH(int, width);
    ShownWindow shown;
    shown.window.resize(width, 700);
    shown.workbench.loseEngine();
    emit shown.workbench.told(u"Forge is stopped"_s, u"It answered nothing."_s, true);
    QCoreApplication::processEvents();
    QCOMPARE(controlsWithoutName(shown.window), QStringList());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
