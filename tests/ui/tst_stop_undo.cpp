// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"
#include "support/names.h"
#include "ui/pages/apps_page.h"
#include "ui/pages/card_grid.h"
#include "ui/sidebar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/toast.h"

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

struct Shown : ShownWindow {
    /// As the person wishes it, and as the engine then tells.
    void stopForge()
    {
        emit window.wished({Wish::Kind::Stop, FakeWorkbench::id("forge"), {}});
        become("forge", AppState::Stopped);
    }
    Toast *toast = page<Toast>();
};

} // namespace

class TestStopUndo : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void offersToStartWhatWasStopped();
    void ctrlZStartsIt();
    void ctrlZWorksWhileTheToastWasTheLast();
    void aLaterMessageEndsIt();
    void startingItOtherwiseEndsIt();
    void aStopThatFailsOffersNothing();
    void anAppThatStoppedByItselfOffersNothing();
    void f6GoesThroughThePanes();
    void theLookOfTheAppsIsRemembered();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestStopUndo::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    qRegisterMetaType<Wish>();
}

void TestStopUndo::offersToStartWhatWasStopped()
{
    Shown shown;
    shown.stopForge();
    QVERIFY(shown.toast->isVisible());
    QCOMPARE(shown.toast->text(), u"Forge is stopped"_s);
    buttonNamed(*shown.toast, u"Undo"_s)->click();
    QCOMPARE(shown.wishes.size(), 2);
    const Wish wish = shown.wishes[1][0].value<Wish>();
    QCOMPARE(wish.kind, Wish::Kind::Start);
    QCOMPARE(wish.app->text(), u"forge"_s);
}

void TestStopUndo::ctrlZStartsIt()
{
    Shown shown;
    shown.stopForge();
    QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.wishes.size(), 2);
    QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier); // once is enough
    QCOMPARE(shown.wishes.size(), 2);
}

void TestStopUndo::ctrlZWorksWhileTheToastWasTheLast()
{
    Shown shown;
    shown.stopForge();
    shown.toast->dismiss();
    QVERIFY(shown.toast->undo());
    QCOMPARE(shown.wishes.size(), 2);
}

void TestStopUndo::aLaterMessageEndsIt()
{
    Shown shown;
    shown.stopForge();
    emit shown.workbench.told(u"The report was copied."_s, {}, false);
    QVERIFY(!shown.toast->undo());
}

void TestStopUndo::startingItOtherwiseEndsIt()
{
    Shown shown;
    shown.stopForge();
    shown.become("forge", AppState::Starting);
    QVERIFY(!shown.toast->undo());
}

void TestStopUndo::aStopThatFailsOffersNothing()
{
    Shown shown;
    emit shown.window.wished({Wish::Kind::Stop, FakeWorkbench::id("forge"), {}});
    shown.become("forge", AppState::Failed);
    shown.become("forge", AppState::Stopped);
    QVERIFY(!shown.toast->isVisible());
}

void TestStopUndo::anAppThatStoppedByItselfOffersNothing()
{
    Shown shown;
    shown.become("forge", AppState::Stopped);
    QVERIFY(!shown.toast->isVisible());
}

void TestStopUndo::f6GoesThroughThePanes()
{
    const Shown shown;
    const auto *sidebar = shown.window.findChild<Sidebar *>();
    const auto *search = shown.window.findChild<AppsPage *>()->findChild<SearchField *>();
    const auto *grid = shown.window.findChild<CardGrid *>();
    shown.window.findChild<AppsPage *>()->focusSearch();
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_F6);
    QCOMPARE(shown.window.focusWidget(), grid);
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_F6);
    QVERIFY(sidebar->isAncestorOf(shown.window.focusWidget()));
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_F6);
    QCOMPARE(shown.window.focusWidget(), search);
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(sidebar->isAncestorOf(shown.window.focusWidget()));
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(shown.window.focusWidget(), grid);
}

void TestStopUndo::theLookOfTheAppsIsRemembered()
{
    Shown shown;
    shown.window.findChild<AppsPage *>()->setLook(
        {.asTable = true, .order = AppsFilter::Order::Name});
    const MainWindow next(shown.workbench, shown.settings);
    QVERIFY(next.findChild<AppsPage *>()->look().asTable);
    QCOMPARE(next.findChild<AppsPage *>()->look().order, AppsFilter::Order::Name);
}

QTEST_MAIN(TestStopUndo)
#include "tst_stop_undo.moc"
