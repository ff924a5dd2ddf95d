// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_run_view.h"
#include "ui/first_run/check_step.h"
#include "ui/pages/accessible_walk.h"
#include "ui/pages/apps_page.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/command_strip.h"

#include <QClipboard>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

using At = FirstRun::Step;

Check checkOf(Check::Level level, const QString &id)
{
    Check row;
    row.id = id;
    row.level = level;
    row.fact = id;
    return row;
}

} // namespace

class TestFirstRun : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void comesByItselfOnlyOnAFirstStart();
    void goesWhenAppsOfBeforeTurnUp();
    void comesBackFromSettingsAndPalette();
    void everyStepCanBeSkipped();
    void setupCanBeSkippedAtOnce();
    void keysLeadBack();
    void tabLeadsInTheOrderOfReading();
    void aPageThatIsWishedTakesItsPlace();
    void showsTheStepsWhereThereIsRoom();
    void saysHowTheComputerIs_data();
    void saysHowTheComputerIs();
    void leavesOutMuchOfWhatIsWell_data();
    void leavesOutMuchOfWhatIsWell();
    void aCommandIsReadBeforeItRuns();
    void withoutPolkitACommandIsOnlyShown();
    void whileOneCommandRunsNoOtherDoes();
    void everyControlHasAName();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestFirstRun::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestFirstRun::comesByItselfOnlyOnAFirstStart()
{
    for (const bool isFirst : {false, true}) {
        const QTemporaryDir home;
        Settings settings(home.filePath(u"settings.ini"_s));
        FakeWorkbench workbench;
        workbench.isFirst = isFirst;
        MainWindow window(workbench, settings);
        window.show();
        const auto *run = window.findChild<FirstRun *>();
        QCOMPARE(run && run->isVisible(), isFirst);
        QCOMPARE(window.findChild<AppsPage *>()->isVisible(), !isFirst);
        QCOMPARE(workbench.lookedAround, isFirst ? 1 : 0);
    }
}

void TestFirstRun::goesWhenAppsOfBeforeTurnUp()
{
    const QTemporaryDir home;
    Settings settings(home.filePath(u"settings.ini"_s));
    FakeWorkbench workbench;
    workbench.isFirst = true;
    MainWindow window(workbench, settings);
    const QSignalSpy wishes(&window, &MainWindow::wished);
    window.show();
    AppRow row = workbench.row("forge");
    row.behind += 1;
    workbench.apps()->update(row); // It is installed, which the engine told only now.
    QVERIFY(window.findChild<AppsPage *>()->isVisible());
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes[0][0].value<Wish>().kind, Wish::Kind::FinishFirstRun);
}

void TestFirstRun::comesBackFromSettingsAndPalette()
{
    FirstRunView desk;
    desk.click(u"Skip setup"_s);
    desk.window.showSettings();
    desk.click(u"Set up again"_s);
    QVERIFY(desk.run->isVisible());
    QVERIFY(!desk.shows<SettingsPage>());
    desk.click(u"Skip setup"_s);
    QVERIFY(desk.shows<AppsPage>());
    desk.press(QKeySequence(Qt::CTRL | Qt::Key_K));
    QTest::keyClicks(QApplication::focusWidget(), u"set up slipway"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(desk.run->isVisible());
    QCOMPARE(desk.workbench.lookedAround, 3);
}

void TestFirstRun::everyStepCanBeSkipped()
{
    FirstRunView desk;
    desk.click(u"Skip for now"_s);
    QCOMPARE(desk.run->step(), At::Models);
    desk.click(u"Skip for now"_s);
    QCOMPARE(desk.run->step(), At::App);
    desk.click(u"Later"_s);
    QVERIFY(desk.shows<AppsPage>());
    QCOMPARE(desk.kinds(), QList{Wish::Kind::FinishFirstRun});
}

void TestFirstRun::setupCanBeSkippedAtOnce()
{
    FirstRunView desk;
    desk.click(u"Skip setup"_s);
    QVERIFY(desk.shows<AppsPage>());
    QCOMPARE(desk.kinds(), QList{Wish::Kind::FinishFirstRun});
}

void TestFirstRun::keysLeadBack()
{
    FirstRunView desk(At::App);
    desk.press(QKeySequence(Qt::ALT | Qt::Key_Left));
    QCOMPARE(desk.run->step(), At::Models);
    desk.press(QKeySequence(Qt::Key_Escape));
    QCOMPARE(desk.run->step(), At::Check);
    desk.press(QKeySequence(Qt::Key_Escape));
    QVERIFY2(desk.run->isVisible(), "the first step has none before it");
    desk.press(QKeySequence(Qt::Key_F5));
    QCOMPARE(desk.workbench.engineLooks, 1);
}

void TestFirstRun::tabLeadsInTheOrderOfReading()
{
    FirstRunView desk;
    QStringList names;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_Tab);
        names << desk.window.focusWidget()->accessibleName();
        if (names.last().isEmpty())
            names.last() = qobject_cast<QAbstractButton *>(desk.window.focusWidget())->text();
    }
    QCOMPARE(names,
             (QStringList{u"Check again"_s, u"Fix this: You may not use Docker yet"_s,
                          u"Copy the command"_s, u"Skip setup"_s, u"Skip for now"_s}));
}

void TestFirstRun::aPageThatIsWishedTakesItsPlace()
{
    FirstRunView desk;
    desk.window.showActivity();
    QVERIFY(!desk.run->isVisible());
    desk.window.showFirstRun();
    desk.press(QKeySequence(Qt::CTRL | Qt::Key_1));
    QVERIFY2(desk.shows<AppsPage>(), "nothing is said to be done");
    QCOMPARE(desk.kinds(), QList<Wish::Kind>());
}

void TestFirstRun::showsTheStepsWhereThereIsRoom()
{
    FirstRunView desk;
    desk.window.resize(1280, 800);
    QCoreApplication::processEvents();
    QVERIFY(desk.says(u"Three steps, then your first app"_s));
    desk.window.resize(960, 640);
    QCoreApplication::processEvents();
    QVERIFY(!desk.says(u"Three steps, then your first app"_s));
    QVERIFY(desk.says(u"Step 1 of 3: Check this computer"_s));
}

void TestFirstRun::saysHowTheComputerIs_data()
{
    using Level = Check::Level;
    QTest::addColumn<QList<int>>("levels");
    QTest::addColumn<bool>("isChecking");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("goesOn");
    const auto levels = [](const QList<Level> &all) {
        QList<int> numbers;
        for (const Level level : all)
            numbers << int(level);
        return numbers;
    };
    QTest::newRow("all is well") << levels({Level::Ok, Level::Ok}) << false
                                 << u"This computer is ready"_s << QString() << true;
    QTest::newRow("something is advised, which stops nobody")
        << levels({Level::Ok, Level::Warn}) << false << u"This computer is nearly ready"_s
        << u"1 are advised"_s << true;
    QTest::newRow("something must be fixed")
        << levels({Level::Fail, Level::Warn}) << false << u"This computer is nearly ready"_s
        << u"1 things must be fixed, 1 are advised"_s << false;
    QTest::newRow("it is being looked at again")
        << levels({Level::Ok}) << true << u"Looking at this computer"_s << QString() << false;
    QTest::newRow("nothing is known yet")
        << levels({}) << true << u"Looking at this computer"_s << QString() << false;
}

void TestFirstRun::saysHowTheComputerIs()
{
    QFETCH(QList<int>, levels);
    QFETCH(bool, isChecking);
    QFETCH(QString, title);
    QFETCH(QString, note);
    QFETCH(bool, goesOn);
    FirstRunView desk;
    desk.workbench.deskView.checks.clear();
    for (const int level : levels)
        desk.workbench.deskView.checks << checkOf(Check::Level(level), QString::number(level));
    desk.workbench.deskView.isLooking = isChecking;
    emit desk.workbench.engineDeskChanged();
    QVERIFY(desk.says(title));
    QVERIFY(note.isEmpty() || desk.says(note));
    QCOMPARE(desk.button(u"Continue"_s)->isEnabled(), goesOn);
    QVERIFY2(desk.button(u"Skip for now"_s)->isEnabled(), "whatever is found");
}

void TestFirstRun::leavesOutMuchOfWhatIsWell_data()
{
    QTest::addColumn<QString>("all"); // o: ok, w: warn, x: fail
    QTest::addColumn<QString>("shown"); // their places
    QTest::newRow("few are all shown") << u"oxo"_s << u"012"_s;
    QTest::newRow("of many that are well the first") << u"ooooooo"_s << u"0123"_s;
    QTest::newRow("what is not well is always shown") << u"owowowow"_s << u"1357"_s;
    QTest::newRow("in their order") << u"oooxooo"_s << u"0123"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestFirstRun::leavesOutMuchOfWhatIsWell()
{
    QFETCH(QString, all);
    QFETCH(QString, shown);
    QList<Check> rows;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Check::Level level = all[i] == u'o' ? Check::Level::Ok
            : all[i] == u'w'                      ? Check::Level::Warn
                                                  : Check::Level::Fail;
        rows << checkOf(level, QString::number(i));
    }
    QString places;
    for (const Check &row : worthALook(rows, 4))
        places += row.id;
    QCOMPARE(places, shown);
}

void TestFirstRun::aCommandIsReadBeforeItRuns()
{
    FirstRunView desk;
    desk.click(u"Fix this…"_s);
    QVERIFY(desk.question());
    const auto *strip = desk.question()->findChild<CommandStrip *>();
    QCOMPARE(strip->findChild<QLabel *>()->text(), u"pkexec usermod -aG docker mira"_s);
    desk.click(u"Leave it"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(desk.wishes.size(), 0);
    desk.click(u"Fix this…"_s);
    desk.click(u"Run it"_s);
    QCOMPARE(desk.kinds(), QList{Wish::Kind::RunRemedy});
    QCOMPARE(desk.wish().detail.toString(), u"permission"_s);
}

void TestFirstRun::withoutPolkitACommandIsOnlyShown()
{
    FirstRunView desk;
    desk.workbench.hasPolkit = false;
    emit desk.workbench.engineDeskChanged();
    QVERIFY(!desk.button(u"Fix this…"_s));
    QCOMPARE(desk.shown<CommandStrip>().size(), 1);
    desk.shown<CommandStrip>().first()->findChild<QPushButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"usermod -aG docker mira"_s);
}

void TestFirstRun::whileOneCommandRunsNoOtherDoes()
{
    FirstRunView desk;
    desk.workbench.deskView.checks[2].command = {u"true"_s};
    desk.workbench.deskView.remedying = u"permission"_s;
    emit desk.workbench.engineDeskChanged();
    QList<Button *> fixes = desk.shown<Button>();
    fixes.removeIf([](const Button *one) { return one->text() != u"Fix this…"_s; });
    QCOMPARE(fixes.size(), 2);
    QVERIFY(fixes[0]->isBusy());
    QVERIFY(!fixes[1]->isEnabled());
}

void TestFirstRun::everyControlHasAName()
{
    for (const At step : {At::Check, At::Models, At::App}) {
        const FirstRunView desk(step);
        QCOMPARE(namelessControls(*desk.run), QStringList());
    }
}

QTEST_MAIN(TestFirstRun)
#include "tst_first_run.moc"
