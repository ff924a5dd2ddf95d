// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_walk.h"
#include "source_tab_view.h"
#include "ui/pages/commit_card.h"
#include "ui/pages/commit_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner_widget.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/commit_view.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/question.h"
#include "ui/widgets/track_widget.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestSourceTab : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void listsCommitsWithTheChosenOneBeside();
    void asksForTheDetailsOfAnother();
    void offersTheStepThatLeadsOn_data();
    void offersTheStepThatLeadsOn();
    void pinsTheChosenCommit();
    void doesNotPinThePin();
    void showsWhatIsDifferent();
    void pinsToWhatAPersonWrites();
    void saysWhatIsWrongUnderTheField();
    void offersSeveralSources();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void signsInAndAsksAgain_data();
    void signsInAndAsksAgain();
    void movesByKeys();
    void fitsTheLeastWindow();
    void namesEveryControl();

private:
    std::unique_ptr<SourceTabView> m_view;
};

void TestSourceTab::initTestCase()
{
    new Theme(*qApp, qApp);
}

void TestSourceTab::init()
{
    m_view = std::make_unique<SourceTabView>();
    QVERIFY(QTest::qWaitForWindowActive(&m_view->tab));
}

void TestSourceTab::listsCommitsWithTheChosenOneBeside()
{
    const auto *panel = m_view->tab.findChild<CommitPanel *>();
    QCOMPARE(panel->list().rowCount(), 13);
    QVERIFY(m_view->says(u"12 commits since the pin"_s));
    QCOMPARE(panel->view()->currentHash().left(8), u"c055f2d4"_s);
    QVERIFY(m_view->says(u"Requirements change"_s));
    QCOMPARE(m_view->tab.findChild<TrackWidget *>()->accessibleName(),
             u"13 commits from the oldest to the newest"_s);
    // Nothing is asked for that is shown already.
    QVERIFY(m_view->look().commit.isEmpty());
}

void TestSourceTab::asksForTheDetailsOfAnother()
{
    auto *view = m_view->tab.findChild<CommitView *>();
    view->setCurrentIndex(view->model()->index(3, 0));
    QCOMPARE(m_view->look().commit.left(8), u"963e7643"_s);
    QCOMPARE(m_view->tab.findChild<CommitCard *>()->accessibleName(), u"Add Chroma"_s);
    QVERIFY(!m_view->says(u"Requirements change"_s));
}

void TestSourceTab::offersTheStepThatLeadsOn_data()
{
    QTest::addColumn<int>("behind");
    QTest::addColumn<bool>("needsRebuild");
    QTest::addColumn<QString>("checking");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("wish");
    QTest::newRow("there are newer ones")
        << 12 << false << QString() << u"Update to newest"_s << int(Wish::Kind::UpdateSource);
    QTest::newRow("another pin than the image's")
        << 0 << true << QString() << u"Rebuild at the pin"_s << int(Wish::Kind::Rebuild);
    QTest::newRow("nothing is new")
        << 0 << false << QString() << u"Check for updates"_s << int(Wish::Kind::CheckUpdates);
    QTest::newRow("it is not known")
        << -1 << false << QString() << u"Check for updates"_s << int(Wish::Kind::CheckUpdates);
    QTest::newRow("a check runs") << 12 << false << u"Fetching objects"_s << u"Stop checking"_s
                                  << int(Wish::Kind::StopCheck);
}

void TestSourceTab::offersTheStepThatLeadsOn()
{
    QFETCH(int, behind);
    QFETCH(bool, needsRebuild);
    QFETCH(QString, checking);
    QFETCH(QString, words);
    QFETCH(int, wish);
    m_view->source().behind = behind;
    m_view->source().needsRebuild = needsRebuild;
    m_view->source().checking = checking;
    m_view->showAgain();
    Button *step = m_view->button(words);
    QVERIFY(step);
    step->click();
    QCOMPARE(int(m_view->wish().kind), wish);
    QCOMPARE(m_view->detail().value(u"path"_s).toString(), u"/opt/app"_s);
}

void TestSourceTab::pinsTheChosenCommit()
{
    m_view->button(u"Pin to this commit"_s)->click();
    QCOMPARE(m_view->wish().kind, Wish::Kind::PinTo);
    QCOMPARE(m_view->detail().value(u"ref"_s).toString().left(8), u"c055f2d4"_s);
}

void TestSourceTab::doesNotPinThePin()
{
    auto *view = m_view->tab.findChild<CommitView *>();
    view->setCurrentIndex(view->model()->index(12, 0));
    QVERIFY(!m_view->tab.findChild<CommitCard *>()->pinButton()->isEnabled());
}

void TestSourceTab::showsWhatIsDifferent()
{
    m_view->button(u"Compare"_s)->click();
    auto *reading = m_view->tab.findChild<Reading *>();
    QVERIFY(reading);
    QCOMPARE(reading->windowTitle(), u"From the pin to c055f2d4"_s);
}

void TestSourceTab::pinsToWhatAPersonWrites()
{
    emit m_view->tab.findChild<CommitPanel *>()->refWished();
    auto *dialog = m_view->tab.findChild<FieldDialog *>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"v1.10.1"_s);
    SourceTabView::button(*dialog, u"Pin"_s)->click();
    QCOMPARE(m_view->detail().value(u"ref"_s).toString(), u"v1.10.1"_s);
    SourceTabView::button(*dialog, u"Pin"_s)->click(); // it is looked at already
    QCOMPARE(m_view->wishes.size(), 1);
    QSignalSpy closed(dialog, &QDialog::accepted);
    emit m_view->workbench.refAnswered(FakeWorkbench::id("forge"), u"v1.10.1"_s, {});
    QCOMPARE(closed.size(), 1);
}

void TestSourceTab::saysWhatIsWrongUnderTheField()
{
    emit m_view->tab.findChild<CommitPanel *>()->refWished();
    auto *dialog = m_view->tab.findChild<FieldDialog *>();
    auto *field = dialog->findChild<QLineEdit *>();
    SourceTabView::button(*dialog, u"Pin"_s)->click();
    QCOMPARE(dialog->problem(field), u"Nothing is written here yet."_s);
    QTest::keyClicks(field, u"4f"_s);
    QCOMPARE(dialog->problem(field), QString());
    SourceTabView::button(*dialog, u"Pin"_s)->click();
    emit m_view->workbench.refAnswered(FakeWorkbench::id("forge"), u"4f"_s,
                                       u"4f could be two commits."_s);
    QCOMPARE(dialog->problem(field), u"4f could be two commits."_s);
    QCOMPARE(field->accessibleDescription(), u"4f could be two commits."_s);
    QVERIFY(dialog->isVisible());
}

void TestSourceTab::offersSeveralSources()
{
    QVERIFY(m_view->tab.findChildren<Chip *>().isEmpty());
    m_view->source().choices.append({u"/opt/app/guess"_s, u"huggingface_guess"_s, 3});
    m_view->showAgain();
    const QList<Chip *> chips = m_view->tab.findChildren<Chip *>();
    QCOMPARE(chips.size(), 2);
    QVERIFY(chips[0]->isChecked());
    chips[1]->click();
    QCOMPARE(m_view->look().path, u"/opt/app/guess"_s);
    QVERIFY(chips[1]->isChecked());
}

void TestSourceTab::saysWhatToDo_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("notice");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<QString>("said");
    using State = SourceView::State;
    QTest::newRow("the branch was rewritten")
        << int(State::Ready) << u"main was rewritten"_s << u"Choose a commit"_s << QString();
    QTest::newRow("nothing was fetched")
        << int(State::Unread) << QString() << u"Check for updates"_s
        << u"There is no copy of this source yet"_s;
    QTest::newRow("nothing was fetched and nobody answers")
        << int(State::Unread) << u"github.com did not answer"_s << u"Check for updates"_s
        << u"github.com did not answer"_s;
    QTest::newRow("a ready image")
        << int(State::None) << QString() << QString() << u"Forge has no source to pin"_s;
    QTest::newRow("it is read") << int(State::Reading) << QString() << QString()
                                << u"Reading the source"_s;
}

void TestSourceTab::saysWhatToDo()
{
    QFETCH(int, state);
    QFETCH(QString, notice);
    QFETCH(QString, remedy);
    QFETCH(QString, said);
    m_view->source().state = SourceView::State(state);
    m_view->source().notice = {notice, u"Nothing was changed."_s, remedy,
                               SourceNotice::Remedy::ChooseCommit};
    m_view->showAgain();
    if (!remedy.isEmpty())
        QVERIFY(m_view->button(remedy));
    else
        QVERIFY(!m_view->button(u"Check for updates"_s));
    if (said.isEmpty())
        QCOMPARE(m_view->tab.findChild<BannerWidget *>()->fact(), notice);
    else
        QVERIFY(m_view->says(said));
}

void TestSourceTab::signsInAndAsksAgain_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("there are commits here") << int(SourceView::State::Ready);
    QTest::newRow("nothing was ever fetched") << int(SourceView::State::Unread);
}

void TestSourceTab::signsInAndAsksAgain()
{
    QFETCH(int, state);
    m_view->source().state = SourceView::State(state);
    m_view->source().notice = {.title = u"https://git.test/x asks for a sign-in."_s,
                               .button = u"Sign in…"_s,
                               .remedy = SourceNotice::Remedy::SignIn,
                               .server = u"https://git.test"_s};
    m_view->showAgain();
    m_view->button(u"Sign in…"_s)->click();
    auto *dialog = m_view->tab.findChild<FieldDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Sign in to https://git.test"_s);
    const auto fields = dialog->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->isVisible())
            QTest::keyClicks(field, u"mira"_s);
    }
    SourceTabView::button(*dialog, u"Sign in"_s)->click();
    QCOMPARE(m_view->wish().kind, Wish::Kind::SignIn);
    QCOMPARE(m_view->detail().value(u"server"_s).toString(), u"https://git.test"_s);
    emit m_view->workbench.signInAnswered(u"https://git.test"_s, {});
    QCOMPARE(m_view->wish().kind, Wish::Kind::CheckUpdates);
}

void TestSourceTab::movesByKeys()
{
    auto *view = m_view->tab.findChild<CommitView *>();
    view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->currentHash().left(8), u"dfdcbab6"_s);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentHash().left(8), u"d6b1d188"_s);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), view->currentHash());
    QSignalSpy menus(view, &CommitView::menuWished);
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(view, &key);
    QCOMPARE(menus.size(), 1);
    const QList<QMenu *> open = m_view->tab.findChildren<QMenu *>();
    QCOMPARE(open.size(), 1);
    open.first()->close();
}

void TestSourceTab::fitsTheLeastWindow()
{
    m_view->tab.resize(904, 490);
    QCoreApplication::processEvents();
    for (Button *one : m_view->tab.findChildren<Button *>()) {
        if (one->isVisible())
            QVERIFY2(one->mapTo(&m_view->tab, QPoint(one->width(), 0)).x() <= 904,
                     qPrintable(one->text()));
    }
}

void TestSourceTab::namesEveryControl()
{
    QCOMPARE(namelessControls(m_view->tab), QStringList());
}

QTEST_MAIN(TestSourceTab)
#include "tst_source_tab.moc"
