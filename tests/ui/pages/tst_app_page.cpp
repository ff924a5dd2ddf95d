// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_walk.h"
#include "support/fake_workbench.h"
#include "ui/pages/app_page.h"
#include "ui/pages/logs_tab.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/metric_widget.h"
#include "ui/widgets/question.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestAppPage : public QObject
{
    Q_OBJECT
private:
    static QStringList buttonsOf(const QWidget &page)
    {
        QStringList words;
        for (const auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisibleTo(&page) && !button->text().isEmpty())
                words << button->text();
        }
        return words;
    }
    static QAbstractButton *button(const QWidget &page, const QString &name)
    {
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if (each->isVisibleTo(&page)
                && (each->text() == name || each->accessibleName() == name))
                return each;
        }
        return nullptr;
    }
    static void open(AppPage &page, const char *app, const QString &tab = u"overview"_s)
    {
        page.resize(1056, 800);
        page.show(FakeWorkbench::id(app), tab);
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

private slots:
    void initTestCase();
    void offersWhatTheStateAllows_data();
    void offersWhatTheStateAllows();
    void leadsFromAFailedAppToItsBuild();
    void changesItsActionsWithTheState();
    void watchesOnlyWhatIsShown();
    void turnsTabsByKeys();
    void opensTheWebUiFromItsLink();
    void copiesAValue();
    void opensAFolder();
    void showsWhatAnInstallDoes();
    void keepsTheFocusWhenDetailsChange();
    void showsTheRecipeAndCopiesIt();
    void showsTheLogAndFindsInIt();
    void saysThatThereIsNoLogYet();
    void readsEarlierRunsAndMoreLines();
    void makesRoomForTheLogsBar();
    void asksBeforeAnAppIsRemoved();
    void goesBackWhenItsAppIsGone();
    void namesEveryControl_data();
    void namesEveryControl();
};

void TestAppPage::initTestCase()
{
    new Theme(*qApp, qApp);
}

void TestAppPage::offersWhatTheStateAllows_data()
{
    QTest::addColumn<AppState>("state");
    QTest::addColumn<QString>("main"); // what the filled button says
    QTest::addColumn<std::optional<Wish::Kind>>("wish");
    using Kind = Wish::Kind;
    const auto row = [](AppState state, const QString &main, std::optional<Kind> wish) {
        QTest::newRow(qPrintable(nameOf(state))) << state << main << wish;
    };
    row(AppState::NotInstalled, u"Install"_s, Kind::Install);
    row(AppState::Running, u"Open web UI"_s, Kind::Open);
    row(AppState::Unhealthy, u"Restart"_s, Kind::Restart);
    row(AppState::Stopped, u"Start"_s, Kind::Start);
    row(AppState::Building, u"Cancel build"_s, Kind::Cancel);
    row(AppState::Starting, u"Cancel"_s, Kind::Cancel);
    row(AppState::Failed, u"See why"_s, {}); // leads to a page
    row(AppState::Unknown, u"Start"_s, {}); // not while nobody knows whether it runs
}

void TestAppPage::offersWhatTheStateAllows()
{
    QFETCH(AppState, state);
    QFETCH(QString, main);
    QFETCH(std::optional<Wish::Kind>, wish);
    FakeWorkbench workbench;
    AppRow row = workbench.row("forge");
    row.state = state;
    row.canOpen = state == AppState::Running;
    workbench.apps()->update(row);
    AppPage page(workbench);
    open(page, "forge");
    QSignalSpy wished(&page, &AppPage::wished);
    QAbstractButton *pressed = button(page, main);
    QVERIFY2(pressed, qPrintable(buttonsOf(page).join(u", ")));
    QCOMPARE(pressed->isEnabled(), wish.has_value() || state == AppState::Failed);
    pressed->click();
    QCOMPARE(wished.count(), wish ? 1 : 0);
    if (wish) {
        const auto said = wished.first().first().value<Wish>();
        QCOMPARE(said.kind, *wish);
        QCOMPARE(said.app, FakeWorkbench::id("forge"));
    }
}

void TestAppPage::leadsFromAFailedAppToItsBuild()
{
    FakeWorkbench workbench;
    AppPage page(workbench);
    open(page, "a1111");
    QSignalSpy build(&page, &AppPage::buildWished);
    button(page, u"See why"_s)->click();
    QCOMPARE(build.count(), 1);

    // Without a build that failed, the reason stands in the log.
    AppRow row = workbench.row("forge");
    row.state = AppState::Failed;
    workbench.apps()->update(row);
    page.show(FakeWorkbench::id("forge"), u"overview"_s);
    button(page, u"See why"_s)->click();
    QCOMPARE(build.count(), 1);
    QCOMPARE(page.tab(), u"logs"_s);
}

void TestAppPage::changesItsActionsWithTheState()
{
    FakeWorkbench workbench;
    AppPage page(workbench);
    open(page, "forge");
    QVERIFY(button(page, u"Stop"_s));
    AppRow row = workbench.row("forge");
    row.state = AppState::Stopped;
    workbench.apps()->update(row);
    QVERIFY(!button(page, u"Stop"_s));
    QVERIFY(button(page, u"Start"_s));
}

void TestAppPage::watchesOnlyWhatIsShown()
{
    FakeWorkbench workbench;
    AppPage page(workbench);
    open(page, "forge");
    QCOMPARE(workbench.watched.app, FakeWorkbench::id("forge"));
    QVERIFY(workbench.watched.metrics && !workbench.watched.log);
    page.show(FakeWorkbench::id("forge"), u"logs"_s);
    QVERIFY(!workbench.watched.metrics && workbench.watched.log);
    page.show(FakeWorkbench::id("forge"), u"recipe"_s);
    QVERIFY(!workbench.watched.metrics && !workbench.watched.log);
    page.hide();
    QVERIFY(!workbench.watched.app);
}

void TestAppPage::turnsTabsByKeys()
{
    FakeWorkbench workbench;
    AppPage page(workbench);
    open(page, "forge");
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.findChild<QTabBar *>()->setFocus();
    QTest::keyClick(&page, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(page.tab(), u"source"_s);
    QTest::keyClick(&page, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(&page, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(page.tab(), u"history"_s); // round, to the last one
}

void TestAppPage::opensTheWebUiFromItsLink()
{
    FakeWorkbench workbench;
    AppPage page(workbench);
    open(page, "forge");
    QSignalSpy wished(&page, &AppPage::wished);
    QAbstractButton *link = button(page, u"Open localhost:7861"_s);
    QVERIFY(link);
    link->click();
    QCOMPARE(wished.count(), 1);
    QCOMPARE(wished.first().first().value<Wish>().kind, Wish::Kind::Open);
}

void TestAppPage::copiesAValue()
{
    FakeWorkbench workbench;
    AppPage page(workbench);
    open(page, "forge");
    QAbstractButton *copy = button(page, u"Copy Container: a41f0c2e91b7"_s);
    QVERIFY(copy);
    copy->click();
    QCOMPARE(QApplication::clipboard()->text(), u"a41f0c2e91b7"_s);
}

void TestAppPage::opensAFolder()
{
    FakeWorkbench workbench;
    AppPage page(workbench);
    open(page, "forge");
    QSignalSpy wished(&page, &AppPage::wished);
    QAbstractButton *folder = button(page, u"Open the folder /srv/models"_s);
    QVERIFY(folder);
    folder->click();
    QCOMPARE(wished.first().first().value<Wish>().kind, Wish::Kind::OpenFolder);
    QCOMPARE(wished.first().first().value<Wish>().detail.toString(), u"/srv/models"_s);
}

void TestAppPage::showsWhatAnInstallDoes()
{
    FakeWorkbench workbench;
    AppRow row = workbench.row("forge");
    row.state = AppState::NotInstalled;
    row.isInstalled = false;
    workbench.apps()->update(row);
    AppPage page(workbench);
    open(page, "forge");
    QCOMPARE(buttonsOf(page).count(u"Install"_s), 2); // of the page and of the card
    QVERIFY(!button(page, u"Rebuild"_s));
    for (const MetricWidget *metric : page.findChildren<MetricWidget *>())
        QVERIFY(!metric->isVisible());
}

void TestAppPage::keepsTheFocusWhenDetailsChange()
{
    FakeWorkbench workbench;
    AppPage page(workbench);
    open(page, "forge");
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QAbstractButton *folder = button(page, u"Open the folder /srv/models"_s);
    folder->setFocus();
    emit workbench.detailsChanged(FakeWorkbench::id("forge"));
    emit workbench.metricsChanged(FakeWorkbench::id("forge"));
    QCOMPARE(QApplication::focusWidget(), folder);
}

void TestAppPage::showsTheRecipeAndCopiesIt()
{
    FakeWorkbench workbench;
    AppPage page(workbench);
    open(page, "forge", u"recipe"_s);
    const QString dockerfile =
        QString::fromUtf8(workbench.recipe(FakeWorkbench::id("forge")).dockerfile);
    QCOMPARE(page.findChild<CodeView *>()->toPlainText(), dockerfile);
    button(page, u"Copy the Dockerfile"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), dockerfile);
}

void TestAppPage::showsTheLogAndFindsInIt()
{
    FakeWorkbench workbench;
    AppPage page(workbench);
    open(page, "forge", u"logs"_s);
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *pane = page.findChild<LogPane *>();
    QTRY_VERIFY(pane->textInView().contains(u"pytorch version"_s));
    QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"pytorch"_s);
    QCOMPARE(pane->matches(), 2);
    button(page, u"Errors"_s)->click();
    QCOMPARE(pane->rows().count(), workbench.log(FakeWorkbench::id("forge"))->errors());
}

void TestAppPage::saysThatThereIsNoLogYet()
{
    FakeWorkbench workbench;
    workbench.log(FakeWorkbench::id("forge"))->clear();
    AppPage page(workbench);
    open(page, "forge", u"logs"_s);
    auto *pane = page.findChild<LogPane *>();
    QVERIFY(!pane->isVisible());
    workbench.log(FakeWorkbench::id("forge"))->append(u"hello\n"_s);
    QTRY_VERIFY(pane->isVisible());
}

void TestAppPage::readsEarlierRunsAndMoreLines()
{
    FakeWorkbench workbench;
    const AppId forge = FakeWorkbench::id("forge");
    AppPage page(workbench);
    open(page, "forge", u"logs"_s);
    auto *pane = page.findChild<LogPane *>();
    auto *runs = page.findChild<LogsTab *>()->findChild<Segments *>();
    QVERIFY(runs && runs->isVisible());
    QTRY_VERIFY(pane->textInView().contains(u"Python 3.11"_s));
    for (auto *each : runs->findChildren<QAbstractButton *>()) {
        if (each->text() == u"Earlier runs" || each->accessibleName() == u"Earlier runs")
            each->click();
    }
    QCOMPARE(workbench.logRange(forge).run, LogRange::Run::Earlier);
    QTRY_COMPARE(pane->textInView(), u"Shutting down"_s);
    workbench.log(forge)->clear();
    QTRY_VERIFY(!pane->isVisible());
    QVERIFY2(runs->isVisible(), "there is a way back");

    button(page, u"More for this log"_s)->click();
    const auto *menu = page.findChild<Menu *>();
    for (const Menu *each : page.findChildren<Menu *>())
        menu = each->isVisible() ? each : menu;
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Read it from its first line")
            action->trigger();
    }
    QCOMPARE(workbench.logRange(forge).lines, LogRange::kAll);
    QCOMPARE(workbench.logRange(forge).run, LogRange::Run::Earlier);
}

void TestAppPage::makesRoomForTheLogsBar()
{
    FakeWorkbench workbench;
    AppPage page(workbench);
    open(page, "forge", u"logs"_s);
    auto *runs = page.findChild<LogsTab *>()->findChild<Segments *>();
    for (const int width : {1056, 904, 760, 600}) {
        page.resize(width, 640);
        QTRY_VERIFY(runs->width() >= runs->sizeHint().width());
        const QAbstractButton *more = button(page, u"More for this log"_s);
        QVERIFY(more->mapTo(&page, QPoint(more->width(), 0)).x() <= page.width());
    }
}

void TestAppPage::asksBeforeAnAppIsRemoved()
{
    FakeWorkbench workbench;
    AppPage page(workbench);
    open(page, "forge");
    QSignalSpy wished(&page, &AppPage::wished);
    QAction *remove = nullptr;
    for (QAction *action : page.findChildren<QAction *>())
        remove = action->text() == u"Remove Forge…"_s ? action : remove;
    QVERIFY(remove);
    remove->trigger();
    auto *question = page.findChild<Question *>();
    QVERIFY(question);
    question->reject();
    QCOMPARE(wished.count(), 0);
    remove->trigger();
    question = page.findChildren<Question *>().last();
    question->accept();
    QCOMPARE(wished.count(), 1);
    const auto wish = wished.first().first().value<Wish>();
    QCOMPARE(wish.kind, Wish::Kind::Remove);
    QVERIFY(wish.detail.toMap().contains(u"images"_s));
}

void TestAppPage::goesBackWhenItsAppIsGone()
{
    FakeWorkbench workbench;
    AppPage page(workbench);
    open(page, "forge");
    QSignalSpy back(&page, &AppPage::backWished);
    workbench.apps()->setRows({});
    emit workbench.detailsChanged(FakeWorkbench::id("forge"));
    QVERIFY(back.count() > 0);
}

void TestAppPage::namesEveryControl_data()
{
    QTest::addColumn<QString>("tab");
    for (const char *tab : {"overview", "mounts", "recipe", "logs", "history"})
        QTest::newRow(tab) << QString::fromLatin1(tab);
}

void TestAppPage::namesEveryControl()
{
    QFETCH(QString, tab);
    FakeWorkbench workbench;
    AppPage page(workbench);
    open(page, "forge", tab);
    QCOMPARE(namelessControls(page), QStringList());
}

QTEST_MAIN(TestAppPage)
#include "tst_app_page.moc"
