// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench.h"
#include "support/names.h"
#include "ui/pages/app_view_hand.h"
#include "ui/pages/apps_page.h"
#include "ui/pages/card_grid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_widget.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/question.h"
#include "ui/widgets/search_field.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

struct Shown {
    Shown()
        : page(workbench, nullptr)
        , wishes(&page, &AppsPage::wished)
        , pages(&page, &AppsPage::pageWished)
        , builds(&page, &AppsPage::buildWished)
    {
        page.resize(1056, 800);
        page.show();
        installed = page.findChildren<CardGrid *>().at(0);
        available = page.findChildren<CardGrid *>().at(1);
        QCoreApplication::processEvents();
    }
    QModelIndex card(const QString &id) const
    {
        for (const CardGrid *grid : {installed, available}) {
            const QModelIndexList found = grid->model()->match(
                grid->model()->index(0, 0), AppList::IdRole, id, 1, Qt::MatchExactly);
            if (!found.isEmpty())
                return found.first();
        }
        return {};
    }
    CardGrid *gridOf(const QString &id) const
    {
        return card(id).model() == installed->model() ? installed : available;
    }
    /// Makes the card current, as the arrows do.
    CardGrid *go(const QString &id) const
    {
        CardGrid *grid = gridOf(id);
        grid->setFocus(Qt::TabFocusReason);
        grid->setCurrentIndex(card(id));
        QCoreApplication::processEvents();
        return grid;
    }
    Wish wish(int at = 0) const { return wishes.at(at).at(0).value<Wish>(); }

    FakeWorkbench workbench;
    AppsPage page;
    QSignalSpy wishes;
    QSignalSpy pages;
    QSignalSpy builds;
    CardGrid *installed = nullptr;
    CardGrid *available = nullptr;
};

QString appOf(const Wish &wish)
{
    return wish.app ? wish.app->text() : QString();
}

} // namespace

class TestAppsPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void partsTheApps();
    void chipsLetThrough_data();
    void chipsLetThrough();
    void findsByWords_data();
    void findsByWords();
    void saysWhenNothingMatches();
    void saysThatNothingIsInstalledYet();
    void hidesUpdatesThatAreNotKnown();
    void menuKeysOpenTheMenu_data();
    void menuKeysOpenTheMenu();
    void currentCardHasTrueButtons();
    void buttonsFollowAChangedState();
    void ctrlEnterActsMainly_data();
    void ctrlEnterActsMainly();
    void enterOpensThePage();
    void enterOpensTheRunningBuild();
    void whyLeadsToTheFailedBuild();
    void arrowsCrossBetweenTheGrids();
    void slashLeadsToTheSearch();
    void escClearsTheSearch();
    void asksBeforeRemoving();
    void lostEngineStopsNewWork();
    void cardsReflow();
    void everyControlHasAName();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestAppsPage::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    qRegisterMetaType<Wish>();
    qRegisterMetaType<AppId>();
}

void TestAppsPage::partsTheApps()
{
    const Shown shown;
    QCOMPARE(shown.installed->model()->rowCount(), 9);
    QCOMPARE(shown.available->model()->rowCount(), 17);
    QCOMPARE(shown.installed->model()->index(0, 0).data().toString(), u"Forge"_s);
}

void TestAppsPage::chipsLetThrough_data()
{
    QTest::addColumn<int>("chip");
    QTest::addColumn<int>("installed");
    QTest::addColumn<int>("available");
    QTest::newRow("all") << int(AppsFilter::Chip::All) << 9 << 17;
    QTest::newRow("ai") << int(AppsFilter::Chip::Ai) << 7 << 6;
    QTest::newRow("general") << int(AppsFilter::Chip::General) << 2 << 11;
    QTest::newRow("running counts the unhealthy one") << int(AppsFilter::Chip::Running) << 4 << 0;
    QTest::newRow("updates") << int(AppsFilter::Chip::Updates) << 3 << 0;
}

void TestAppsPage::chipsLetThrough()
{
    QFETCH(int, chip);
    QFETCH(int, installed);
    QFETCH(int, available);
    Shown shown;
    shown.page.showChip(AppsFilter::Chip(chip));
    QCOMPARE(shown.installed->model()->rowCount(), installed);
    QCOMPARE(shown.available->model()->rowCount(), available);
    QCOMPARE(shown.available->isVisible(), available > 0);
}

void TestAppsPage::findsByWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("name") << u"forge"_s << QStringList{u"forge"_s};
    QTest::newRow("purpose") << u"podcasts"_s << QStringList{u"audiobookshelf"_s};
    QTest::newRow("two words, any order") << u"webui stable flux"_s << QStringList{u"forge"_s};
    QTest::newRow("id") << u"a1111"_s << QStringList{u"a1111"_s};
    QTest::newRow("no pattern: a bracket is a bracket") << u"(["_s << QStringList{};
}

void TestAppsPage::findsByWords()
{
    QFETCH(QString, words);
    QFETCH(QStringList, ids);
    Shown shown;
    shown.page.findChild<SearchField *>()->setText(words);
    QStringList found;
    for (const CardGrid *grid : {shown.installed, shown.available}) {
        for (int i = 0; i < grid->model()->rowCount(); ++i)
            found << grid->model()->index(i, 0).data(AppList::IdRole).toString();
    }
    QCOMPARE(found, ids);
}

void TestAppsPage::saysWhenNothingMatches()
{
    Shown shown;
    shown.page.findChild<SearchField *>()->setText(u"fluxgymnast"_s);
    QAbstractButton *all = buttonNamed(shown.page, u"Show all apps"_s);
    QVERIFY(all);
    all->click();
    QCOMPARE(shown.installed->model()->rowCount(), 9);
    QVERIFY(shown.installed->isVisible());
}

void TestAppsPage::saysThatNothingIsInstalledYet()
{
    Shown shown;
    QList<AppRow> rows = shown.workbench.apps()->rows();
    for (AppRow &row : rows) {
        row.isInstalled = false;
        row.state = AppState::NotInstalled;
    }
    shown.workbench.apps()->setRows(rows);
    const auto isSaid = [&shown] {
        const QList<EmptyWidget *> all = shown.page.findChildren<EmptyWidget *>();
        return std::any_of(all.begin(), all.end(), [](const EmptyWidget *empty) {
            return empty->isVisible() && empty->accessibleName() == u"Nothing is installed yet";
        });
    };
    QVERIFY(isSaid());
    QVERIFY(shown.available->isVisible());
    shown.page.findChild<SearchField *>()->setText(u"gitea"_s);
    QVERIFY(!isSaid());
}

void TestAppsPage::hidesUpdatesThatAreNotKnown()
{
    Shown shown;
    const auto *updates = qobject_cast<QWidget *>(buttonNamed(shown.page, u"Updates, 3"_s));
    QVERIFY(updates);
    shown.page.showChip(AppsFilter::Chip::Updates);
    QList<AppRow> rows = shown.workbench.apps()->rows();
    for (AppRow &row : rows)
        row.behind = -1;
    shown.workbench.apps()->setRows(rows);
    QVERIFY(!updates->isVisible());
    QCOMPARE(shown.installed->model()->rowCount(), 9);
}

void TestAppsPage::menuKeysOpenTheMenu_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("held");
    QTest::newRow("Menu") << int(Qt::Key_Menu) << int(Qt::NoModifier);
    QTest::newRow("Shift+F10") << int(Qt::Key_F10) << int(Qt::ShiftModifier);
}

void TestAppsPage::menuKeysOpenTheMenu()
{
    QFETCH(int, key);
    QFETCH(int, held);
    const Shown shown;
    QTest::keyClick(shown.go(u"forge"_s), Qt::Key(key), Qt::KeyboardModifier(held));
    auto *menu = shown.page.findChild<Menu *>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->accessibleName(), u"Actions for Forge"_s);
    menu->close();
}

void TestAppsPage::currentCardHasTrueButtons()
{
    const Shown shown;
    shown.go(u"forge"_s);
    QAbstractButton *open = buttonNamed(shown.page, u"Open Forge"_s);
    QVERIFY(open);
    QVERIFY(buttonNamed(shown.page, u"Stop Forge"_s));
    QVERIFY(buttonNamed(shown.page, u"More for Forge"_s));
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(shown.wishes.size(), 1);
    QCOMPARE(shown.wish().kind, Wish::Kind::Open);
    QCOMPARE(appOf(shown.wish()), u"forge"_s);
}

void TestAppsPage::buttonsFollowAChangedState()
{
    Shown shown;
    shown.go(u"sdnext"_s);
    QVERIFY(buttonNamed(shown.page, u"Start SD.Next"_s));
    AppRow row = shown.workbench.row("sdnext");
    row.state = AppState::Starting;
    shown.workbench.apps()->update(row);
    QVERIFY(!buttonNamed(shown.page, u"Start SD.Next"_s));
    QVERIFY(buttonNamed(shown.page, u"Cancel SD.Next"_s));
}

void TestAppsPage::ctrlEnterActsMainly_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("kind");
    QTest::newRow("install") << u"gitea"_s << int(Wish::Kind::Install);
    QTest::newRow("start") << u"sdnext"_s << int(Wish::Kind::Start);
    QTest::newRow("open") << u"forge"_s << int(Wish::Kind::Open);
    QTest::newRow("cancel") << u"comfyui"_s << int(Wish::Kind::Cancel);
    QTest::newRow("restart") << u"invoke"_s << int(Wish::Kind::Restart);
}

void TestAppsPage::ctrlEnterActsMainly()
{
    QFETCH(QString, id);
    QFETCH(int, kind);
    const Shown shown;
    QTest::keyClick(shown.go(id), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.wishes.size(), 1);
    QCOMPARE(int(shown.wish().kind), kind);
    QCOMPARE(appOf(shown.wish()), id);
}

void TestAppsPage::enterOpensThePage()
{
    const Shown shown;
    QTest::keyClick(shown.go(u"jellyfin"_s), Qt::Key_Return);
    QCOMPARE(shown.pages.size(), 1);
    // An AppId cannot be made from nothing, which value<>() would need.
    QCOMPARE(static_cast<const AppId *>(shown.pages[0][0].constData())->text(), u"jellyfin"_s);
    QCOMPARE(shown.pages[0][1].toString(), u"overview"_s);
}

void TestAppsPage::enterOpensTheRunningBuild()
{
    const Shown shown;
    QTest::keyClick(shown.go(u"comfyui"_s), Qt::Key_Return);
    QCOMPARE(shown.builds.size(), 1);
}

void TestAppsPage::whyLeadsToTheFailedBuild()
{
    const Shown shown;
    QTest::keyClick(shown.go(u"a1111"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.builds.size(), 1);
    QCOMPARE(shown.wishes.size(), 0);
}

void TestAppsPage::arrowsCrossBetweenTheGrids()
{
    const Shown shown;
    CardGrid *grid = shown.go(u"jellyfin"_s); // second column of the last row
    QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(shown.available->currentIndex().row(), 1);
    QVERIFY(shown.available->hand().showsRing(shown.available->currentIndex())
            || !shown.available->hasFocus());
    QTest::keyClick(shown.available, Qt::Key_Up);
    QCOMPARE(shown.installed->currentIndex().data().toString(), u"Jellyfin"_s);
}

void TestAppsPage::slashLeadsToTheSearch()
{
    Shown shown;
    QApplication::setActiveWindow(&shown.page);
    QTest::keyClick(shown.go(u"forge"_s), Qt::Key_Slash);
    QCOMPARE(shown.page.focusWidget(), shown.page.findChild<SearchField *>());
}

void TestAppsPage::escClearsTheSearch()
{
    const Shown shown;
    auto *search = shown.page.findChild<SearchField *>();
    search->setText(u"forge"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    const QSignalSpy left(search, &SearchField::left);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestAppsPage::asksBeforeRemoving()
{
    const Shown shown;
    emit shown.installed->hand().acted(FakeWorkbench::id("forge"), Act::Remove);
    auto *question = shown.page.window()->findChild<Question *>();
    QVERIFY(question);
    QVERIFY(controlsWithoutName(*question).isEmpty());
    QCOMPARE(shown.wishes.size(), 0);
    buttonNamed(*question, u"Remove Forge"_s)->click();
    QCOMPARE(shown.wishes.size(), 1);
    QCOMPARE(shown.wish().kind, Wish::Kind::Remove);
    const QVariantMap detail = shown.wish().detail.toMap();
    QCOMPARE(detail[u"images"_s].toBool(), true);
    QCOMPARE(detail[u"data"_s].toBool(), false);
}

void TestAppsPage::lostEngineStopsNewWork()
{
    Shown shown;
    shown.workbench.loseEngine();
    shown.go(u"gitea"_s);
    QVERIFY(!buttonNamed(shown.page, u"Install Gitea"_s)->isEnabled());
    QTest::keyClick(shown.available, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.wishes.size(), 0);
    shown.go(u"forge"_s);
    QVERIFY(buttonNamed(shown.page, u"Open Forge"_s)->isEnabled());
}

void TestAppsPage::cardsReflow()
{
    Shown shown;
    QCOMPARE(shown.installed->columns(), 3);
    QCOMPARE(shown.installed->height(), 3 * 160);
    shown.page.resize(800, 600);
    QCoreApplication::processEvents();
    QCOMPARE(shown.installed->columns(), 2);
    QCOMPARE(shown.installed->height(), 5 * 160);
}

void TestAppsPage::everyControlHasAName()
{
    const Shown shown;
    shown.go(u"forge"_s);
    QCOMPARE(controlsWithoutName(shown.page), QStringList());
}

QTEST_MAIN(TestAppsPage)
#include "tst_apps_page.moc"
