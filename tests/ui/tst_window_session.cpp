// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "support/fake_workbench.h"
#include "ui/main_window.h"
#include "ui/pages/app_page.h"
#include "ui/pages/apps_page.h"
#include "ui/pages/build_page.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/log_pane.h"
#include "ui/window_session.h"

#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

struct Home {
    Home()
        : settings(folder.filePath(u"settings.ini"_s))
    {
        AppRow built = workbench.row("comfyui"); // so that closing asks nothing
        built.state = AppState::Stopped;
        workbench.apps()->update(built);
    }
    QTemporaryDir folder;
    Settings settings;
    FakeWorkbench workbench;
};

} // namespace

class TestWindowSession : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void readsAPage_data();
    void readsAPage();
    void theTabIsThereAgain();
    void theBuildIsThereAgain();
    void anAppThatIsGoneIsNotShown();
    void notWhereThePersonDoesNotWishIt();
    void theSettingsAreThereAgain();
    void panesKeepTheirSizes();
    void logsAreShownAsBefore();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestWindowSession::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestWindowSession::readsAPage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("page");
    QTest::newRow("apps") << u"apps"_s << u"apps"_s;
    QTest::newRow("activity") << u"activity"_s << u"activity"_s;
    QTest::newRow("engine") << u"engine"_s << u"engine"_s;
    QTest::newRow("settings") << u"settings"_s << u"settings"_s;
    QTest::newRow("a tab") << u"app/forge/logs"_s << u"app/forge/logs"_s;
    QTest::newRow("a build") << u"build/forge"_s << u"build/forge"_s;
    QTest::newRow("nothing") << QString() << u"apps"_s;
    QTest::newRow("no app") << u"app/../logs"_s << u"apps"_s;
    QTest::newRow("too long") << u"build/forge/x"_s << u"apps"_s;
    QTest::newRow("another kind") << u"models/forge"_s << u"apps"_s;
}

void TestWindowSession::readsAPage()
{
    QFETCH(QString, text);
    QFETCH(QString, page);
    QCOMPARE(LastPage::of(text).text(), page);
}

void TestWindowSession::theTabIsThereAgain()
{
    Home home;
    {
        MainWindow window(home.workbench, home.settings);
        window.show();
        window.showApp(FakeWorkbench::id("forge"), u"recipe"_s);
        QVERIFY(window.close());
    }
    MainWindow again(home.workbench, home.settings);
    again.show();
    const auto *page = again.findChild<AppPage *>();
    QVERIFY(page->isVisible());
    QCOMPARE(page->app()->text(), u"forge"_s);
    QCOMPARE(page->tab(), u"recipe"_s);
}

void TestWindowSession::theBuildIsThereAgain()
{
    Home home;
    home.settings.page.set(u"build/comfyui"_s);
    MainWindow window(home.workbench, home.settings);
    window.show();
    QVERIFY(window.findChild<BuildPage *>()->isVisible());
}

void TestWindowSession::anAppThatIsGoneIsNotShown()
{
    Home home;
    home.settings.page.set(u"app/gone-app/overview"_s);
    MainWindow window(home.workbench, home.settings);
    window.show();
    QVERIFY(window.findChild<AppsPage *>()->isVisible());
}

void TestWindowSession::notWhereThePersonDoesNotWishIt()
{
    Home home;
    home.settings.page.set(u"app/forge/logs"_s);
    home.settings.restoreSession.set(u"false"_s);
    MainWindow window(home.workbench, home.settings);
    window.show();
    QVERIFY(window.findChild<AppsPage *>()->isVisible());
}

void TestWindowSession::theSettingsAreThereAgain()
{
    Home home;
    {
        MainWindow window(home.workbench, home.settings);
        window.show();
        window.showSettings();
        QVERIFY(window.close());
    }
    MainWindow again(home.workbench, home.settings);
    again.show();
    const auto *page = again.findChild<SettingsPage *>();
    QVERIFY(page && page->isVisible());
}

void TestWindowSession::logsAreShownAsBefore()
{
    Home home;
    {
        MainWindow window(home.workbench, home.settings);
        window.show();
        auto *log = window.findChild<LogPane *>(u"appLog"_s);
        QVERIFY(!log->wraps() && log->showsTimes());
        log->setWrapping(true);
        log->setShowingTimes(false);
        QVERIFY(window.close());
    }
    const MainWindow again(home.workbench, home.settings);
    const auto *log = again.findChild<LogPane *>(u"appLog"_s);
    QVERIFY(log->wraps());
    QVERIFY(!log->showsTimes());
    const auto *build = again.findChild<LogPane *>(u"build"_s); // Each has its own.
    QVERIFY(!build->wraps());
    QVERIFY(build->showsTimes());
}

void TestWindowSession::panesKeepTheirSizes()
{
    Home home;
    QList<int> sizes;
    {
        MainWindow window(home.workbench, home.settings);
        window.show();
        window.showBuild(FakeWorkbench::id("comfyui"));
        QCoreApplication::processEvents();
        auto *splitter = window.findChild<QSplitter *>(u"build"_s);
        QVERIFY(splitter);
        const int all = splitter->sizes().at(0) + splitter->sizes().at(1);
        splitter->setSizes({all / 2, all - all / 2});
        sizes = splitter->sizes();
        QVERIFY(window.close());
    }
    MainWindow again(home.workbench, home.settings);
    again.show();
    again.showBuild(FakeWorkbench::id("comfyui"));
    QCoreApplication::processEvents();
    QCOMPARE(again.findChild<QSplitter *>(u"build"_s)->sizes(), sizes);
}

QTEST_MAIN(TestWindowSession)
#include "tst_window_session.moc"
