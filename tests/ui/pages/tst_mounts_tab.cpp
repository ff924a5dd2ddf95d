// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/mount_edits.h"
#include "ui/pages/accessible_walk.h"
#include "ui/pages/layout_card.h"
#include "ui/pages/mount_checks_view.h"
#include "ui/pages/mounts_tab_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/question.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemModelTester>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestMountsTab : public QObject
{
    Q_OBJECT
private slots:
    void showsTheFoldersOfAnApp();
    void everyControlHasAName();
    void standsUnderEachOtherWhereThereIsNoRoom();
    void showsDashesUntilChecksCome();
    void changesAFolder();
    void keepsNoMoreThanDiffers();
    void looksWhileItIsWritten();
    void waitsForWhatIsSeen();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void asksBeforeAFolderIsMade();
    void asksAgainBeforeTheHomeFolderIsGiven();
    void addsAFolderAndAVolume();
    void takesAFolderAway();
    void letsAnAppOnlyRead();
    void goesBackToTheUsualFolder();
    void takesWhatIsDragged();
    void takesWhatIsDroppedOnARow();
    void savesAndRestartsAnAppThatRuns();
    void discardGoesBack();
    void keepsWhatWasChangedWhenTheAppChangesItsState();
    void looksAgainOnWish();
    void opensAFolder();
    void movesByKeys();

private:
    Theme m_theme{*qApp};
};

void TestMountsTab::showsTheFoldersOfAnApp()
{
    const MountsTabView page;
    const QAbstractItemModelTester tester(const_cast<MountList *>(&page.tab.list()));
    QCOMPARE(page.tab.findChildren<MountItem *>().size(), 4);
    QTRY_VERIFY(page.item(u"models"_s)->y() < page.item(u"output"_s)->y());
    QCOMPARE(page.item(u"models"_s)->accessibleName(),
             u"Models, /srv/models is /models in the app, read only"_s);
    QVERIFY(page.item(u"models"_s)->toolTip().contains(u"It is there."_s));
    QVERIFY(page.tab.findChild<LayoutCard *>()->isVisible());
    QVERIFY(!page.offersToSave());
    const MountsTabView other("jellyfin");
    QVERIFY2(!other.tab.findChild<LayoutCard *>()->isVisible(), "it has no models");
}

void TestMountsTab::everyControlHasAName()
{
    MountsTabView page;
    QCOMPARE(namelessControls(page.tab), QStringList());
    QCOMPARE(namelessControls(*page.add()), QStringList());
}

void TestMountsTab::standsUnderEachOtherWhereThereIsNoRoom()
{
    const MountsTabView wide;
    const MountsTabView narrow("forge", 640);
    QTRY_VERIFY(narrow.item(u"models"_s)->height() > wide.item(u"models"_s)->height());
    QTRY_COMPARE(narrow.tab.findChild<MountHead *>()->height(), 0);
    QTRY_VERIFY(wide.tab.findChild<MountHead *>()->height() > 0);
}

void TestMountsTab::showsDashesUntilChecksCome()
{
    MountsTabView page;
    page.workbench.looksAtMounts = false;
    page.tab.check();
    QVERIFY(!page.item(u"models"_s)->row().isLooked());
    page.workbench.looksAtMounts = true;
    emit page.workbench.mountsChanged(FakeWorkbench::id("invoke"));
    QVERIFY2(!page.item(u"models"_s)->row().isLooked(), "they are another app's");
    emit page.workbench.mountsChanged(FakeWorkbench::id("forge"));
    QCOMPARE(page.item(u"models"_s)->row().exists, MountRow::Cell::Good);
    QCOMPARE(page.item(u"/home/app/.cache/huggingface"_s)->row().access, MountRow::Cell::Warning);
}

void TestMountsTab::changesAFolder()
{
    MountsTabView page;
    MountDialog *dialog = page.change(u"models"_s);
    write(*dialog, u"/data/models/"_s);
    named<QRadioButton>(*dialog, u"Read and write"_s)->click();
    press(*dialog, u"Change folder"_s);
    QVERIFY(!page.dialog());
    QCOMPARE(page.item(u"models"_s)->row().host, u"/data/models"_s);
    QVERIFY(page.offersToSave());
    const AppSettings saved = page.saved();
    QCOMPARE(saved.folders.value(u"models"_s), u"/data/models"_s);
    QCOMPARE(saved.access.value(u"models"_s), Mount::Access::ReadWrite);
}

void TestMountsTab::keepsNoMoreThanDiffers()
{
    MountsTabView page;
    for (const QString &text : {u"/data/models"_s, u"/srv/models"_s}) {
        MountDialog *dialog = page.change(u"models"_s);
        write(*dialog, text);
        press(*dialog, u"Change folder"_s);
    }
    QVERIFY2(!page.offersToSave(), "it is the usual one again");
}

void TestMountsTab::looksWhileItIsWritten()
{
    const MountsTabView page;
    MountDialog *dialog = page.change(u"models"_s);
    write(*dialog, u"/mnt/old-disk/models"_s);
    QCOMPARE(page.workbench.mountLooks.last().folders.value(u"models"_s),
             u"/mnt/old-disk/models"_s);
    QVERIFY(dialog->findChild<MountChecksView *>()->accessibleName().contains(
        u"The folder is not there. Forge will not start without it."_s));
    write(*dialog, u"models"_s);
    QVERIFY(dialog->findChild<MountChecksView *>()->accessibleName().isEmpty());
    write(*dialog, u"~/models"_s);
    QVERIFY(page.workbench.mountLooks.last().folders.value(u"models"_s).startsWith(u'/'));
}

void TestMountsTab::waitsForWhatIsSeen()
{
    MountsTabView page;
    MountDialog *dialog = page.change(u"models"_s);
    page.workbench.looksAtMounts = false;
    write(*dialog, u"/data/models"_s);
    press(*dialog, u"Change folder"_s);
    QVERIFY(page.dialog() && !page.offersToSave());
    page.workbench.looksAtMounts = true;
    emit page.workbench.mountsChanged(FakeWorkbench::id("forge"));
    QVERIFY(!page.dialog() && page.offersToSave());
}

void TestMountsTab::tellsWhatIsWrong_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << true << QString() << u"Nothing is written here yet."_s;
    QTest::newRow("a relative path")
        << true << u"my/films"_s
        << u"Write a whole path, from the first “/”, or the name of a volume."_s;
    QTest::newRow("a volume for a folder of the profile's")
        << false << u"cache"_s << u"Write the whole path, from the first “/”."_s;
    QTest::newRow("what apps never get")
        << true << u"/"_s << u"Forge could change every file of this computer."_s;
    QTest::newRow("one that is missing and cannot be made")
        << false << u"/mnt/old-disk/models"_s << u"It is not there, and you may not make it."_s;
}

void TestMountsTab::tellsWhatIsWrong()
{
    QFETCH(bool, isNew);
    QFETCH(QString, host);
    QFETCH(QString, problem);
    const MountsTabView page;
    MountDialog *dialog = isNew ? page.add() : page.change(u"models"_s);
    write(*dialog, host);
    if (isNew)
        named<QLineEdit>(*dialog, u"Path in the app"_s)->setText(u"/mnt/x"_s);
    press(*dialog, isNew ? u"Add folder"_s : u"Change folder"_s);
    QVERIFY(page.dialog() && !page.offersToSave());
    bool isTold = false;
    for (const TextLabel *label : dialog->findChildren<TextLabel *>())
        isTold = isTold || (label->isVisible() && label->text() == problem);
    QVERIFY2(isTold, qPrintable(problem));
}

void TestMountsTab::asksBeforeAFolderIsMade()
{
    const MountsTabView page;
    const QSignalSpy wishes(&page.tab, &MountsTab::wished);
    MountDialog *dialog = page.change(u"output"_s);
    write(*dialog, u"/srv/new"_s);
    press(*dialog, u"Change folder"_s);
    auto *question = dialog->findChild<Question *>();
    QVERIFY(question);
    press(*question, u"Leave it"_s);
    QVERIFY(wishes.isEmpty() && page.dialog());
    press(*dialog, u"Change folder"_s);
    press(*dialog->findChildren<Question *>().last(), u"Make the folder"_s);
    QCOMPARE(wishes.size(), 1);
    const auto wish = wishes[0][0].value<Wish>();
    QCOMPARE(wish.kind, Wish::Kind::MakeFolder);
    QCOMPARE(wish.detail.toString(), u"/srv/new"_s);
    QVERIFY(!page.dialog() && page.offersToSave());
}

void TestMountsTab::asksAgainBeforeTheHomeFolderIsGiven()
{
    MountsTabView page;
    MountDialog *dialog = page.add();
    write(*dialog, u"/home/mira"_s);
    QCOMPARE(named<QLineEdit>(*dialog, u"Path in the app"_s)->text(), u"/mnt/mira"_s);
    named<QRadioButton>(*dialog, u"Read and write"_s)->click();
    press(*dialog, u"Add folder"_s);
    auto *question = dialog->findChild<Question *>();
    QVERIFY(question);
    QCOMPARE(question->accessibleDescription(),
             u"Forge could change or remove everything of yours."_s);
    press(*question, u"Choose another folder"_s);
    QVERIFY(page.dialog() && !page.offersToSave());
    named<QRadioButton>(*dialog, u"Read only"_s)->click();
    press(*dialog, u"Add folder"_s);
    QVERIFY2(!page.dialog(), "to be read it is no risk");
    QVERIFY(page.saved().mounts.last().isReadOnly());
}

void TestMountsTab::addsAFolderAndAVolume()
{
    MountsTabView page;
    MountDialog *dialog = page.add();
    named<QLineEdit>(*dialog, u"Purpose"_s)->setText(u"Films"_s);
    write(*dialog, u"/srv/films"_s);
    press(*dialog, u"Add folder"_s);
    dialog = page.add();
    write(*dialog, u"cache"_s);
    named<QRadioButton>(*dialog, u"Read and write"_s)->click();
    press(*dialog, u"Add folder"_s);
    QCOMPARE(page.tab.list().rowCount(), 6);
    const AppSettings saved = page.saved();
    QCOMPARE(saved.mounts.mid(1),
             (QList<Mount>{*Mount::parse(u"/srv/films:/mnt/films:ro"),
                           *Mount::parse(u"cache:/mnt/cache")}));
    QCOMPARE(saved.mountNames.value(u"/mnt/films"_s), u"Films"_s);
}

void TestMountsTab::takesAFolderAway()
{
    MountsTabView page;
    const QString key = u"/home/app/.cache/huggingface"_s;
    QVERIFY2(!page.choose(u"models"_s, u"Take it from Forge"_s), "it is the profile's");
    QVERIFY(page.choose(key, u"Take it from Forge"_s));
    QVERIFY(!page.item(key) || !page.item(key)->isVisible());
    QVERIFY(page.saved().mounts.isEmpty());
}

void TestMountsTab::letsAnAppOnlyRead()
{
    MountsTabView page;
    QVERIFY(page.choose(u"output"_s, u"Make it read only"_s));
    QCOMPARE(page.saved().access.value(u"output"_s), Mount::Access::ReadOnly);
    QVERIFY(page.choose(u"output"_s, u"Let Forge write there…"_s));
    QVERIFY(page.dialog());
    press(*page.dialog(), u"Change folder"_s);
    QVERIFY2(!page.offersToSave(), "as the profile says");
}

void TestMountsTab::goesBackToTheUsualFolder()
{
    MountsTabView page;
    AppSettings own = *page.workbench.appSettings(FakeWorkbench::id("forge"));
    chooseFolder(own, u"models"_s, u"/data/models"_s);
    page.workbench.settings.insert(own.id, own);
    page.tab.show(page.workbench.row("forge"));
    QVERIFY(!page.choose(u"output"_s, u"Back to the usual folder"_s));
    QVERIFY(page.choose(u"models"_s, u"Back to the usual folder"_s));
    QCOMPARE(page.item(u"models"_s)->row().host, u"/srv/models"_s);
    QVERIFY(page.saved().folders.isEmpty());
}

void TestMountsTab::takesWhatIsDragged()
{
    MountsTabView page;
    page.drop({QUrl(u"https://example.org/films"_s)}, {40, 690});
    QVERIFY(!page.isAccepted);
    page.drop({QUrl::fromLocalFile(u"/srv/films"_s), QUrl::fromLocalFile(u"/srv/music"_s)},
              {40, 690});
    QVERIFY(page.isAccepted);
    press(*page.dialog(), u"Add folder"_s);
    QTRY_VERIFY(page.dialog()); // of the second
    press(*page.dialog(), u"Add folder"_s);
    QCOMPARE(page.saved().mounts.mid(1),
             (QList<Mount>{*Mount::parse(u"/srv/films:/mnt/films:ro"),
                           *Mount::parse(u"/srv/music:/mnt/music:ro")}));
}

void TestMountsTab::takesWhatIsDroppedOnARow()
{
    MountsTabView page;
    MountItem *row = page.item(u"models"_s);
    const auto middle = [&] { return row->mapTo(&page.tab, QPoint(200, row->height() / 2)); };
    // Laid out, and once more when each row had found its height.
    QTRY_VERIFY(row->width() > 900 && page.tab.childAt(middle()) == row);
    page.drop({QUrl::fromLocalFile(u"/data/models"_s)}, middle());
    press(*page.dialog(), u"Change folder"_s);
    QCOMPARE(page.saved().folders.value(u"models"_s), u"/data/models"_s);
}

void TestMountsTab::savesAndRestartsAnAppThatRuns()
{
    MountsTabView page;
    page.choose(u"output"_s, u"Make it read only"_s);
    const QSignalSpy wishes(&page.tab, &MountsTab::wished);
    named<Button>(page.tab, u"Save and restart"_s)->click();
    QCOMPARE(wishes.last()[0].value<Wish>().kind, Wish::Kind::SaveAndRestart);
    page.tab.show(page.workbench.row("sdnext"));
    page.choose(u"output"_s, u"Make it read only"_s);
    QVERIFY2(!named<Button>(page.tab, u"Save and restart"_s)->isVisible(), "it does not run");
    named<Button>(page.tab, u"Save"_s)->click();
    QCOMPARE(wishes.last()[0].value<Wish>().kind, Wish::Kind::SaveSettings);
}

void TestMountsTab::discardGoesBack()
{
    MountsTabView page;
    page.choose(u"output"_s, u"Make it read only"_s);
    QVERIFY(page.offersToSave());
    named<Button>(page.tab, u"Discard"_s)->click();
    QVERIFY(!page.offersToSave());
    QVERIFY(!page.item(u"output"_s)->row().isReadOnly);
}

void TestMountsTab::keepsWhatWasChangedWhenTheAppChangesItsState()
{
    MountsTabView page;
    page.choose(u"output"_s, u"Make it read only"_s);
    AppRow row = page.workbench.row("forge");
    row.state = AppState::Stopped;
    page.tab.show(row);
    QVERIFY(page.offersToSave());
    page.tab.show(page.workbench.row("sdnext")); // another app
    QVERIFY(!page.offersToSave());
}

void TestMountsTab::looksAgainOnWish()
{
    MountsTabView page;
    const int forgotten = page.workbench.mountsForgotten;
    const qsizetype looks = page.workbench.mountLooks.size();
    page.tab.show(page.workbench.row("forge"));
    page.tab.show(page.workbench.row("forge")); // as often as its state changes
    const int afterStates = page.workbench.mountsForgotten;
    QVERIFY(afterStates <= forgotten + 1);
    page.tab.check();
    QCOMPARE(page.workbench.mountsForgotten, afterStates + 1);
    QVERIFY(page.workbench.mountLooks.size() > looks);
}

void TestMountsTab::opensAFolder()
{
    MountsTabView page;
    const QSignalSpy wishes(&page.tab, &MountsTab::wished);
    QVERIFY(page.choose(u"models"_s, u"Open the folder"_s));
    const auto wish = wishes.last()[0].value<Wish>();
    QCOMPARE(wish.kind, Wish::Kind::OpenFolder);
    QCOMPARE(wish.detail.toString(), u"/srv/models"_s);
}

void TestMountsTab::movesByKeys()
{
    MountsTabView page;
    QVERIFY(QTest::qWaitForWindowActive(&page.tab));
    page.item(u"models"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page.item(u"models"_s), Qt::Key_Down);
    QVERIFY(page.item(u"output"_s)->hasFocus());
    QTest::keyClick(page.item(u"output"_s), Qt::Key_Space);
    QVERIFY(page.dialog());
}

QTEST_MAIN(TestMountsTab)
#include "tst_mounts_tab.moc"
