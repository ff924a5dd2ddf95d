// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_run_view.h"
#include "ui/first_run/starter_card.h"
#include "ui/first_run/store_card.h"
#include "ui/pages/apps_page.h"
#include "ui/theme/theme.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

using At = FirstRun::Step;

} // namespace

/// The folder of models and the first app.
class TestFirstRunChoices : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void usesTheFolderThatIsChosen();
    void tellsWhyAFolderCannotBeUsed();
    void makesAFolderOnlyWhenToldSo();
    void aNamedFolderIsChosenOnceItIsLookedAt();
    void aSearchThatGoesOnKeepsTheChoice();
    void installsTheAppThatIsChosen();
    void installsNothingWithoutAnEngine();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestFirstRunChoices::usesTheFolderThatIsChosen()
{
    FirstRunView desk(At::Models);
    const QList<StoreCard *> cards = desk.shown<StoreCard>();
    QCOMPARE(cards.size(), 3);
    QVERIFY2(cards[0]->isChecked(), "the suggested one");
    QVERIFY(desk.button(u"Use /srv/models"_s));
    cards[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(cards[0], Qt::Key_Down);
    QVERIFY(cards[1]->isChecked());
    QVERIFY2(desk.button(u"Use this folder"_s), "its name is too long for a button");
    desk.click(u"Use this folder"_s);
    QCOMPARE(desk.kinds(), QList{Wish::Kind::ChooseModels});
    const QVariantMap said = desk.wish().detail.toMap();
    QCOMPARE(said.value(u"path"_s).toString(), u"/home/mira/stable-diffusion-webui/models"_s);
    QVERIFY(!said.value(u"make"_s).toBool());
    QCOMPARE(desk.run->step(), At::Models);
    emit desk.workbench.modelsChosen(said.value(u"path"_s).toString(), {});
    QCOMPARE(desk.run->step(), At::App);
}

void TestFirstRunChoices::tellsWhyAFolderCannotBeUsed()
{
    FirstRunView desk(At::Models);
    desk.click(u"Use /srv/models"_s);
    emit desk.workbench.modelsChosen(u"/srv/models"_s, u"The folder /srv/models is not there."_s);
    QCOMPARE(desk.run->step(), At::Models);
    QVERIFY(desk.says(u"The folder /srv/models is not there."_s));
    QVERIFY(desk.button(u"Use /srv/models"_s)->isEnabled());
}

void TestFirstRunChoices::makesAFolderOnlyWhenToldSo()
{
    FirstRunView desk(At::Models);
    desk.shown<StoreCard>().last()->click();
    desk.click(u"Make this folder…"_s);
    QVERIFY(desk.question());
    QVERIFY2(desk.question()->accessibleDescription().contains(u"412\u202fGB free"_s),
             "how much room there is");
    desk.click(u"Leave it"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(desk.wishes.size(), 0);
    desk.click(u"Make this folder…"_s);
    desk.click(u"Make it"_s);
    QVERIFY(desk.wish().detail.toMap().value(u"make"_s).toBool());
}

void TestFirstRunChoices::aNamedFolderIsChosenOnceItIsLookedAt()
{
    FirstRunView desk(At::Models);
    desk.click(u"Choose another…"_s);
    auto *dialog = desk.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(u"/mnt/big/ComfyUI/"_s);
    QCOMPARE(desk.workbench.lookedAtStores, QStringList{u"/mnt/big/ComfyUI"_s});
    StoreRow row;
    row.kind = StoreRow::Kind::Chosen;
    row.named = u"/mnt/big/ComfyUI"_s;
    row.path = u"/mnt/big/ComfyUI/models"_s;
    row.shownPath = row.path;
    row.title = u"ComfyUI’s models"_s;
    desk.workbench.storesView.rows << row;
    emit desk.workbench.storesChanged();
    QCoreApplication::processEvents(); // what a layout is given is shown with the next events
    QVERIFY(desk.shown<StoreCard>().last()->isChecked());
    QVERIFY(desk.button(u"Use /mnt/big/ComfyUI/models"_s));
    dialog->reject();
}

void TestFirstRunChoices::aSearchThatGoesOnKeepsTheChoice()
{
    FirstRunView desk(At::Models);
    const StoresView whole = desk.workbench.storesView;
    desk.workbench.storesView = {{whole.rows.last()}, true};
    emit desk.workbench.storesChanged();
    QVERIFY(desk.says(u"Looking for folders with models"_s));
    desk.workbench.storesView = whole;
    emit desk.workbench.storesChanged();
    QCoreApplication::processEvents();
    QVERIFY2(desk.shown<StoreCard>().first()->isChecked(), "nobody chose the new one");
    desk.shown<StoreCard>().last()->click();
    desk.workbench.storesView.rows.move(2, 0);
    emit desk.workbench.storesChanged();
    QVERIFY2(desk.shown<StoreCard>().first()->isChecked(), "it stands there now");
}

void TestFirstRunChoices::installsTheAppThatIsChosen()
{
    FirstRunView desk(At::App);
    QVERIFY(desk.says(u"Good choices for your RTX 3090"_s));
    QVERIFY2(desk.button(u"Install Forge"_s), "the suggested one");
    desk.shown<StarterCard>()[1]->click();
    desk.click(u"Install ComfyUI"_s);
    QCOMPARE(desk.kinds(), (QList{Wish::Kind::Install, Wish::Kind::FinishFirstRun}));
    QCOMPARE(desk.wish().app->text(), u"comfyui"_s);
    QVERIFY(desk.shows<AppsPage>());
}

void TestFirstRunChoices::installsNothingWithoutAnEngine()
{
    FirstRunView desk(At::App);
    desk.workbench.loseEngine();
    QVERIFY(!desk.button(u"Install Forge"_s)->isEnabled());
    QVERIFY(desk.says(u"The engine does not answer yet."_s));
    desk.workbench.findEngine();
    QVERIFY(desk.button(u"Install Forge"_s)->isEnabled());
}

QTEST_MAIN(TestFirstRunChoices)
#include "tst_first_run_choices.moc"
