// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"
#include "support/names.h"
#include "ui/key_help.h"
#include "ui/key_map.h"
#include "ui/pages/activity_page.h"
#include "ui/pages/app_page.h"
#include "ui/pages/apps_page.h"
#include "ui/pages/build_page.h"
#include "ui/pages/engine_page.h"
#include "ui/palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/question.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestKeys : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void eachKeyStandsOnce();
    void wishesForTheAppOfThePage_data();
    void wishesForTheAppOfThePage();
    void wishesNothingThatTheStateForbids();
    void wishesForTheAppOfTheCard();
    void wishesForTheAppUnderTheButtons();
    void logsAreATab();
    void leadsToPages();
    void tabsTurn();
    void panesTurnRound();
    void f5AsksTheEngine();
    void f5ChecksTheSourceThatIsShown();
    void ctrlUReviewsTheUpdate();
    void helpListsEveryKeyAndHasNames();
    void quitAsksWhileABuildRuns();
    void menusShowTheKeysOfTheTable();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestKeys::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestKeys::eachKeyStandsOnce()
{
    QSet<QString> seen;
    const QList<KeyLine> lines = keyMap();
    for (const KeyLine &line : lines) {
        QVERIFY(!line.text.isEmpty());
        for (const QKeySequence &keys : line.keys) {
            QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
            seen.insert(keys.toString());
        }
    }
}

void TestKeys::wishesForTheAppOfThePage_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<int>("kind");
    QTest::newRow("Ctrl O") << QKeySequence(u"Ctrl+O"_s) << int(Wish::Kind::Open);
    QTest::newRow("Ctrl .") << QKeySequence(u"Ctrl+."_s) << int(Wish::Kind::Stop);
    QTest::newRow("Ctrl R") << QKeySequence(u"Ctrl+R"_s) << int(Wish::Kind::Restart);
    QTest::newRow("Ctrl B") << QKeySequence(u"Ctrl+B"_s) << int(Wish::Kind::Rebuild);
}

void TestKeys::wishesForTheAppOfThePage()
{
    QFETCH(QKeySequence, keys);
    QFETCH(int, kind);
    ShownWindow shown;
    shown.window.showApp(FakeWorkbench::id("forge"));
    shown.press(keys);
    QCOMPARE(shown.wishes.size(), 1);
    const Wish wish = shown.wish();
    QCOMPARE(int(wish.kind), kind);
    QCOMPARE(wish.app->text(), u"forge"_s);
}

void TestKeys::wishesNothingThatTheStateForbids()
{
    ShownWindow shown;
    shown.window.showApp(FakeWorkbench::id("naifu")); // not installed
    for (const QString &keys : {u"Ctrl+O"_s, u"Ctrl+."_s, u"Ctrl+R"_s, u"Ctrl+B"_s, u"Ctrl+L"_s})
        shown.press(QKeySequence(keys));
    QCOMPARE(shown.wishes.size(), 0);
    QCOMPARE(shown.page<AppPage>()->tab(), u"overview"_s);
}

void TestKeys::wishesForTheAppOfTheCard()
{
    ShownWindow shown;
    shown.window.showApps();
    shown.page<AppsPage>()->focusGrid();
    auto *grid = qobject_cast<QAbstractItemView *>(shown.window.focusWidget());
    QVERIFY(grid);
    for (int row = 0; row < grid->model()->rowCount(); ++row) {
        const QModelIndex index = grid->model()->index(row, 0);
        if (index.data(AppList::IdRole).toString() == u"jellyfin")
            grid->setCurrentIndex(index);
    }
    shown.press(QKeySequence(u"Ctrl+O"_s));
    QCOMPARE(shown.wishes.size(), 1);
    QCOMPARE(shown.wish().app->text(), u"jellyfin"_s);
}

void TestKeys::wishesForTheAppUnderTheButtons()
{
    ShownWindow shown;
    shown.page<AppsPage>()->focusGrid();
    auto *grid = qobject_cast<QAbstractItemView *>(shown.window.focusWidget());
    QVERIFY(grid);
    const QModelIndex index = grid->model()->index(0, 0);
    grid->setCurrentIndex(index);
    QCoreApplication::processEvents();
    const QString app = index.data(AppList::NameRole).toString();
    QAbstractButton *more = buttonNamed(shown.window, u"More for %1"_s.arg(app));
    QVERIFY(more);
    more->setFocus(Qt::TabFocusReason);
    shown.press(QKeySequence(u"Ctrl+L"_s));
    QVERIFY(shown.shows<AppPage>());
    QCOMPARE(shown.page<AppPage>()->app()->text(), index.data(AppList::IdRole).toString());
    QCOMPARE(shown.page<AppPage>()->tab(), u"logs"_s);
}

void TestKeys::logsAreATab()
{
    ShownWindow shown;
    shown.window.showApp(FakeWorkbench::id("forge"));
    shown.press(QKeySequence(u"Ctrl+L"_s));
    QCOMPARE(shown.page<AppPage>()->tab(), u"logs"_s);
}

void TestKeys::leadsToPages()
{
    ShownWindow shown;
    shown.press(QKeySequence(u"Ctrl+Shift+B"_s));
    QVERIFY(shown.shows<BuildPage>());
    QCOMPARE(shown.page<BuildPage>()->app()->text(), u"comfyui"_s);
    shown.press(QKeySequence(u"Alt+Left"_s));
    QVERIFY(shown.shows<AppPage>());
    shown.press(QKeySequence(u"Esc"_s));
    QVERIFY(shown.shows<AppsPage>());
    shown.window.showApp(FakeWorkbench::id("forge"));
    shown.press(QKeySequence(u"Ctrl+1"_s));
    QVERIFY(shown.shows<AppsPage>());
    shown.press(QKeySequence(u"Ctrl+4"_s));
    QVERIFY(shown.shows<ActivityPage>());
    shown.press(QKeySequence(u"Ctrl+5"_s));
    QVERIFY(shown.shows<EnginePage>());
    QCOMPARE(shown.workbench.engineLooks, 1);
    shown.press(QKeySequence(u"F5"_s));
    QCOMPARE(shown.workbench.engineLooks, 2);
    shown.press(QKeySequence(u"Ctrl+K"_s));
    QVERIFY(shown.page<Palette>()->isOpen());
}

void TestKeys::tabsTurn()
{
    ShownWindow shown;
    shown.window.showApp(FakeWorkbench::id("forge"), u"recipe"_s);
    const QString before = shown.page<AppPage>()->tab();
    shown.press(QKeySequence(u"Ctrl+PgDown"_s));
    QVERIFY(shown.page<AppPage>()->tab() != before);
    shown.press(QKeySequence(u"Ctrl+PgUp"_s));
    QCOMPARE(shown.page<AppPage>()->tab(), before);
}

void TestKeys::panesTurnRound()
{
    ShownWindow shown;
    shown.workbench.loseEngine();
    shown.window.showBuild(FakeWorkbench::id("comfyui"));
    QCoreApplication::processEvents();
    QList<QWidget *> forwards;
    for (int i = 0; i < 8; ++i) {
        shown.press(QKeySequence(u"F6"_s));
        QWidget *focus = shown.window.focusWidget();
        QVERIFY(focus);
        if (forwards.contains(focus))
            break;
        forwards << focus;
    }
    // sidebar, banner, page, and what lies beside each other in it
    QVERIFY2(forwards.size() >= 4, qPrintable(QString::number(forwards.size())));
    QCOMPARE(shown.window.focusWidget(), forwards.first());
    shown.press(QKeySequence(u"Shift+F6"_s));
    QCOMPARE(shown.window.focusWidget(), forwards.last());
}

void TestKeys::f5AsksTheEngine()
{
    ShownWindow shown;
    shown.press(QKeySequence(u"F5"_s));
    QCOMPARE(shown.wishes.size(), 1);
    QCOMPARE(shown.wish().kind, Wish::Kind::TryEngine);
}

void TestKeys::f5ChecksTheSourceThatIsShown()
{
    ShownWindow shown;
    shown.window.showApp(FakeWorkbench::id("forge"), u"source"_s);
    shown.press(QKeySequence(u"F5"_s));
    QCOMPARE(shown.wishes.size(), 1);
    QCOMPARE(shown.wishes.at(0).at(0).value<Wish>().kind, Wish::Kind::CheckUpdates);
}

void TestKeys::ctrlUReviewsTheUpdate()
{
    ShownWindow shown;
    shown.window.showApp(FakeWorkbench::id("forge"));
    shown.press(QKeySequence(u"Ctrl+U"_s));
    QCOMPARE(shown.page<AppPage>()->tab(), u"source"_s);
    QCOMPARE(shown.page<AppPage>()->app()->text(), u"forge"_s);
}

void TestKeys::helpListsEveryKeyAndHasNames()
{
    ShownWindow shown;
    shown.press(QKeySequence(u"F1"_s));
    const auto *help = shown.window.findChild<KeyHelp *>();
    QVERIFY(help);
    QCOMPARE(controlsWithoutName(*help), QStringList());
    QStringList said;
    const QList<QWidget *> all = help->findChildren<QWidget *>();
    for (const QWidget *widget : all)
        said << widget->accessibleName();
    QVERIFY(said.contains(u"Open its web UI: Ctrl O"_s));
    QVERIFY(said.contains(u"Back: Alt ←, Esc"_s));
    QVERIFY(said.contains(u"Activity: Ctrl 4"_s));
}

void TestKeys::quitAsksWhileABuildRuns()
{
    ShownWindow shown;
    shown.press(QKeySequence(u"Ctrl+Q"_s));
    QVERIFY(shown.window.findChild<Question *>());
    QVERIFY(shown.window.isVisible());
}

void TestKeys::menusShowTheKeysOfTheTable()
{
    QCOMPARE(keyHint(Command::Rebuild), u"Ctrl B"_s);
    QCOMPARE(keyHint(Command::RunningBuild), u"Ctrl Shift B"_s);
    QCOMPARE(keyHint(Command::NextTab), u"Ctrl PgDown"_s);
    QCOMPARE(keyHint(Command::OpenPage), u"Enter"_s);
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
