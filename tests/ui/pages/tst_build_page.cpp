// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_walk.h"
#include "support/fake_workbench.h"
#include "ui/pages/build_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/step_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestBuildPage : public QObject
{
    Q_OBJECT
private:
    static Button *button(const QWidget &page, const QString &name)
    {
        for (auto *each : page.findChildren<Button *>()) {
            if (each->isVisibleTo(&page)
                && (each->text() == name || each->accessibleName() == name))
                return each;
        }
        return nullptr;
    }
    static void open(BuildPage &page, const char *app)
    {
        page.resize(1056, 800);
        page.show(FakeWorkbench::id(app));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }
    template <typename T>
    static T *shown(const QWidget &page)
    {
        for (auto *each : page.findChildren<T *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static LogPane *shownLog(const QWidget &page) { return shown<LogPane>(page); }
    static Wish::Kind kindOf(const QSignalSpy &wished)
    {
        return wished.last().first().value<Wish>().kind;
    }

private slots:
    void initTestCase();
    void showsARunningBuild();
    void asksForACancelOnce();
    void goesOnWhenThePageIsLeft();
    void showsTheSameBuildAgain();
    void leadsFromAStepToItsLines();
    void widensTheLog();
    void saysWhyABuildFailed();
    void offersFixes_data();
    void offersFixes();
    void offersALineOnlyOnce();
    void goesToTheCommits();
    void signsInAndBuildsAgain();
    void opensTheWholeLogAndComesBackToTheCause();
    void startsTheLastGoodImage();
    void buildsAgainAsAnInstallWhereNothingIsInstalled();
    void offersToOpenWhatWasBuilt();
    void saysThatABuildWasCancelled();
    void changesFromRunningToFailedInPlace();
    void namesEveryControl_data();
    void namesEveryControl();
};

void TestBuildPage::initTestCase()
{
    new Theme(*qApp, qApp);
}

void TestBuildPage::showsARunningBuild()
{
    FakeWorkbench workbench;
    BuildPage page(workbench);
    open(page, "comfyui");
    BuildView *build = workbench.build(FakeWorkbench::id("comfyui"));
    QAbstractItemModelTester tester(&build->steps);
    QVERIFY(button(page, u"Cancel build"_s));
    QVERIFY(!button(page, u"Close"_s));
    QCOMPARE(shown<StepView>(page)->model()->rowCount(), 12);
    QTRY_VERIFY(shownLog(page)->textInView().endsWith(u"eta 0:00:33"_s));
}

void TestBuildPage::asksForACancelOnce()
{
    FakeWorkbench workbench;
    BuildPage page(workbench);
    open(page, "comfyui");
    QSignalSpy wished(&page, &BuildPage::wished);
    Button *cancel = button(page, u"Cancel build"_s);
    cancel->click();
    QCOMPARE(kindOf(wished), Wish::Kind::Cancel);
    QVERIFY(cancel->isBusy()); // until the build has ended
}

void TestBuildPage::goesOnWhenThePageIsLeft()
{
    FakeWorkbench workbench;
    BuildPage page(workbench);
    open(page, "comfyui");
    QSignalSpy wished(&page, &BuildPage::wished);
    QSignalSpy back(&page, &BuildPage::backWished);
    button(page, u"Hide, keep building"_s)->click();
    QCOMPARE(back.count(), 1);
    QCOMPARE(wished.count(), 0);
}

void TestBuildPage::showsTheSameBuildAgain()
{
    FakeWorkbench workbench;
    BuildView *build = workbench.build(FakeWorkbench::id("comfyui"));
    {
        BuildPage page(workbench);
        open(page, "comfyui");
    }
    build->log.append(u"written meanwhile\n"_s);
    BuildPage page(workbench);
    open(page, "comfyui");
    QTRY_VERIFY(shownLog(page)->textInView().endsWith(u"written meanwhile"_s));
    // From one build to another and back on one page.
    page.show(FakeWorkbench::id("a1111"));
    page.show(FakeWorkbench::id("comfyui"));
    QCOMPARE(shownLog(page)->buffer(), &build->log);
    QVERIFY(button(page, u"Cancel build"_s));
}

void TestBuildPage::leadsFromAStepToItsLines()
{
    FakeWorkbench workbench;
    BuildView *build = workbench.build(FakeWorkbench::id("comfyui"));
    const qint64 start = 1'000'000'000'000;
    build->log.clear();
    for (int i = 0; i < 200; ++i)
        build->log.append(u"line\n"_s, start + i);
    StepRow step = build->steps.rows()[1];
    step.startedMs = start + 100;
    build->steps.update(1, step);
    BuildPage page(workbench);
    open(page, "comfyui");
    LogPane *pane = shownLog(page);
    QTRY_COMPARE(pane->rows().count(), 200);
    emit shown<StepView>(page)->stepChosen(1);
    QCOMPARE(pane->rows().number(pane->firstRowInView()), 101);
    QVERIFY(!pane->isFollowing());
}

void TestBuildPage::widensTheLog()
{
    FakeWorkbench workbench;
    BuildPage page(workbench);
    open(page, "comfyui");
    auto *steps = shown<StepView>(page);
    QVERIFY(steps->isVisible());
    button(page, u"Widen the log"_s)->click();
    QVERIFY(!steps->isVisible());
    button(page, u"Widen the log"_s)->click();
    QVERIFY(steps->isVisible());
}

void TestBuildPage::saysWhyABuildFailed()
{
    FakeWorkbench workbench;
    BuildPage page(workbench);
    open(page, "a1111");
    const BuildFailure &failure = *workbench.build(FakeWorkbench::id("a1111"))->failure;
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    QVERIFY(texts.contains(failure.title));
    QVERIFY(texts.contains(failure.step));
    LogPane *pane = shownLog(page);
    QCOMPARE(pane->rows().count(), 9);
    QVERIFY(pane->textInView().contains(u"No module named 'pkg_resources'"_s));
}

void TestBuildPage::offersFixes_data()
{
    QTest::addColumn<QString>("fix");
    QTest::addColumn<Wish::Kind>("wish");
    QTest::newRow("again") << u"again"_s << Wish::Kind::Rebuild;
    QTest::newRow("report") << u"report"_s << Wish::Kind::CopyReport;
    QTest::newRow("engine") << u"start-engine"_s << Wish::Kind::StartEngine;
    QTest::newRow("a line") << u"apply pkg-resources"_s << Wish::Kind::ApplyLine;
}

void TestBuildPage::offersFixes()
{
    QFETCH(QString, fix);
    FakeWorkbench workbench;
    BuildView *build = workbench.build(FakeWorkbench::id("a1111"));
    build->failure->fixes = {{fix, u"info"_s, u"A way"_s, u"What it does."_s, u"Do it"_s, true}};
    BuildPage page(workbench);
    open(page, "a1111");
    QSignalSpy wished(&page, &BuildPage::wished);
    QVERIFY(button(page, u"Do it"_s));
    button(page, u"Do it"_s)->click();
    QCOMPARE(wished.count(), 1);
    QTEST(kindOf(wished), "wish");
}

void TestBuildPage::offersALineOnlyOnce()
{
    FakeWorkbench workbench;
    const AppId id = FakeWorkbench::id("a1111");
    BuildPage page(workbench);
    open(page, "a1111");
    QVERIFY(button(page, u"Apply and build"_s));
    AppSettings settings(id);
    settings.lines = {{.run = u"true"_s, .fix = u"pkg-resources"_s}};
    workbench.settings.insert(id, settings);
    open(page, "a1111");
    QVERIFY(!button(page, u"Apply and build"_s));
}

void TestBuildPage::goesToTheCommits()
{
    FakeWorkbench workbench;
    BuildPage page(workbench);
    open(page, "a1111");
    QString wanted;
    connect(&page, &BuildPage::sourceWished, this, [&](const AppId &id) { wanted = id.text(); });
    button(page, u"See commits"_s)->click();
    QCOMPARE(wanted, u"a1111"_s);
}

void TestBuildPage::signsInAndBuildsAgain()
{
    FakeWorkbench workbench;
    workbench.build(FakeWorkbench::id("a1111"))->failure->fixes = {
        {u"sign-in https://git.test"_s, u"key"_s, u"A way"_s, u"What it does."_s, u"Do it"_s,
         true}};
    BuildPage page(workbench);
    open(page, "a1111");
    QSignalSpy wished(&page, &BuildPage::wished);
    button(page, u"Do it"_s)->click();
    auto *dialog = page.findChild<FieldDialog *>();
    QVERIFY(dialog);
    QCOMPARE(wished.count(), 0);
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (field->isVisible())
            field->setText(u"mira"_s);
    }
    emit dialog->verbPressed();
    QCOMPARE(kindOf(wished), Wish::Kind::SignIn);
    emit workbench.signInAnswered(u"https://git.test"_s, {});
    QCOMPARE(wished.count(), 2);
    QCOMPARE(wished[1][0].value<Wish>().kind, Wish::Kind::Rebuild);
}

void TestBuildPage::opensTheWholeLogAndComesBackToTheCause()
{
    FakeWorkbench workbench;
    BuildPage page(workbench);
    open(page, "a1111");
    QVERIFY(!button(page, u"See why"_s));
    button(page, u"Open full log, 231 lines"_s)->click();
    QCOMPARE(shownLog(page)->rows().count(), 231);
    button(page, u"See why"_s)->click();
    QCOMPARE(shownLog(page)->rows().count(), 9);
}

void TestBuildPage::startsTheLastGoodImage()
{
    FakeWorkbench workbench;
    BuildPage page(workbench);
    open(page, "a1111");
    QSignalSpy wished(&page, &BuildPage::wished);
    button(page, u"Start the last good image"_s)->click();
    QCOMPARE(kindOf(wished), Wish::Kind::StartLastGood);
}

void TestBuildPage::buildsAgainAsAnInstallWhereNothingIsInstalled()
{
    FakeWorkbench workbench;
    AppRow row = workbench.row("a1111");
    row.isInstalled = false;
    workbench.apps()->update(row);
    BuildPage page(workbench);
    open(page, "a1111");
    QSignalSpy wished(&page, &BuildPage::wished);
    button(page, u"Build again"_s)->click();
    QCOMPARE(kindOf(wished), Wish::Kind::Install);
}

void TestBuildPage::offersToOpenWhatWasBuilt()
{
    FakeWorkbench workbench;
    BuildView *build = workbench.build(FakeWorkbench::id("comfyui"));
    build->state = BuildView::State::Succeeded;
    build->endedMs = build->startedMs + 60'000;
    AppRow row = workbench.row("comfyui");
    row.state = AppState::Running;
    row.canOpen = true;
    workbench.apps()->update(row);
    BuildPage page(workbench);
    open(page, "comfyui");
    QSignalSpy wished(&page, &BuildPage::wished);
    button(page, u"Open web UI"_s)->click();
    QCOMPARE(kindOf(wished), Wish::Kind::Open);
    QVERIFY(!button(page, u"Cancel build"_s));
}

void TestBuildPage::saysThatABuildWasCancelled()
{
    FakeWorkbench workbench;
    BuildView *build = workbench.build(FakeWorkbench::id("comfyui"));
    build->state = BuildView::State::Cancelled;
    BuildPage page(workbench);
    open(page, "comfyui");
    QVERIFY(button(page, u"Build again"_s));
    QVERIFY(button(page, u"Close"_s));
}

void TestBuildPage::changesFromRunningToFailedInPlace()
{
    FakeWorkbench workbench;
    BuildPage page(workbench);
    open(page, "comfyui");
    BuildView *build = workbench.build(FakeWorkbench::id("comfyui"));
    build->state = BuildView::State::Failed;
    build->failure = workbench.build(FakeWorkbench::id("a1111"))->failure;
    build->announce();
    QVERIFY(!button(page, u"Cancel build"_s));
    QTRY_VERIFY(button(page, u"Copy report"_s));
}

void TestBuildPage::namesEveryControl_data()
{
    QTest::addColumn<QString>("app");
    QTest::newRow("running") << u"comfyui"_s;
    QTest::newRow("failed") << u"a1111"_s;
}

void TestBuildPage::namesEveryControl()
{
    QFETCH(QString, app);
    FakeWorkbench workbench;
    BuildPage page(workbench);
    open(page, qPrintable(app));
    QCOMPARE(namelessControls(page), QStringList());
}

QTEST_MAIN(TestBuildPage)
#include "tst_build_page.moc"
