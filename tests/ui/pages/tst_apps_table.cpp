// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_workbench.h"
#include "support/names.h"
#include "ui/pages/accessible_walk.h"
#include "ui/pages/app_table.h"
#include "ui/pages/app_view_hand.h"
#include "ui/pages/apps_page.h"
#include "ui/pages/card_grid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/section_toggle.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

struct Shown {
    explicit Shown(bool asTable = true)
        : page(workbench, nullptr)
        , wishes(&page, &AppsPage::wished)
        , pages(&page, &AppsPage::pageWished)
    {
        page.setLook({.asTable = asTable});
        page.resize(1056, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        installed = page.findChildren<AppTable *>().at(0);
        available = page.findChildren<AppTable *>().at(1);
        QCoreApplication::processEvents();
    }
    QStringList ids() const
    {
        QStringList ids;
        for (int i = 0; i < installed->model()->rowCount(); ++i)
            ids << installed->model()->index(i, 0).data(AppList::IdRole).toString();
        return ids;
    }
    void go(int row) const
    {
        installed->setFocus(Qt::TabFocusReason);
        installed->setCurrentIndex(installed->model()->index(row, 0));
        QCoreApplication::processEvents();
    }
    Wish wish() const { return wishes.at(0).at(0).value<Wish>(); }

    FakeWorkbench workbench;
    AppsPage page;
    QSignalSpy wishes;
    QSignalSpy pages;
    AppTable *installed = nullptr;
    AppTable *available = nullptr;
};

/// The app that is called so, anywhere below.
QAccessibleInterface *appNamed(QAccessibleInterface *root, const QString &name)
{
    if (!root || root->state().invisible)
        return nullptr;
    if (root->role() == QAccessible::ListItem && root->text(QAccessible::Name) == name)
        return root;
    for (int i = 0; i < root->childCount(); ++i) {
        if (QAccessibleInterface *found = appNamed(root->child(i), name))
            return found;
    }
    return nullptr;
}

} // namespace

class TestAppsTable : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void headsSort();
    void segmentsTurnTheView();
    void theCurrentAppStaysWhenTheViewTurns();
    void lookIsRemembered_data();
    void lookIsRemembered();
    void foldsWhatIsNotInstalled();
    void aSearchUnfolds();
    void currentRowHasTrueButtons();
    void keysMoveAndAct();
    void narrowTablesLeaveColumnsOut();
    void readersMeetEveryApp_data();
    void readersMeetEveryApp();
    void readersCanActOnAnApp_data();
    void readersCanActOnAnApp();
    void compactSpacingLowersTheCards();
    void everyControlHasAName();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestAppsTable::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    qRegisterMetaType<Wish>();
    qRegisterMetaType<AppId>();
}

void TestAppsTable::headsSort()
{
    const Shown shown;
    QAbstractButton *image = buttonNamed(shown.page, u"Sort by: Image"_s);
    QVERIFY(image);
    const QStringList before = shown.ids();
    image->click();
    QCOMPARE(shown.ids().first(), u"invoke"_s);
    QCOMPARE(image->accessibleDescription(), u"Sorted"_s);
    image->click();
    QCOMPARE(shown.ids().first(), u"syncthing"_s);
    image->click(); // as it was
    QCOMPARE(shown.ids(), before);
}

void TestAppsTable::segmentsTurnTheView()
{
    const Shown shown;
    const QSignalSpy changed(&shown.page, &AppsPage::lookChanged);
    buttonNamed(shown.page, u"Cards"_s)->click();
    QVERIFY(!shown.installed->isVisible());
    QVERIFY(shown.page.findChild<CardGrid *>()->isVisible());
    QCOMPARE(changed.size(), 1);
    buttonNamed(shown.page, u"Table"_s)->click();
    QVERIFY(shown.installed->isVisible());
}

void TestAppsTable::theCurrentAppStaysWhenTheViewTurns()
{
    const Shown shown;
    shown.go(4);
    buttonNamed(shown.page, u"Cards"_s)->click();
    const auto *grid = shown.page.findChild<CardGrid *>();
    QCOMPARE(grid->currentIndex().data(AppList::IdRole).toString(), u"sdnext"_s);
}

void TestAppsTable::lookIsRemembered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again");
    QTest::newRow("cards") << "cards recent"
                           << "cards recent";
    QTest::newRow("table") << "table unfolded image reversed"
                           << "table unfolded image reversed";
    QTest::newRow("nothing was remembered") << ""
                                            << "cards recent";
    QTest::newRow("words of a later version") << "table tiles name"
                                              << "table name";
}

void TestAppsTable::lookIsRemembered()
{
    QFETCH(QString, text);
    QFETCH(QString, again);
    QCOMPARE(AppsPage::Look::of(text).text(), again);
}

void TestAppsTable::foldsWhatIsNotInstalled()
{
    const Shown shown;
    QVERIFY(!shown.available->isVisible());
    auto *toggle = shown.page.findChild<SectionToggle *>();
    QCOMPARE(toggle->accessibleName(), u"Not installed, 17"_s);
    toggle->click();
    QVERIFY(shown.available->isVisible());
    QVERIFY(shown.page.look().unfolded);
}

void TestAppsTable::aSearchUnfolds()
{
    const Shown shown;
    auto *search = shown.page.findChild<SearchField *>();
    search->setText(u"gitea"_s);
    QVERIFY(shown.available->isVisible());
    QVERIFY(!shown.installed->isVisible());
    search->clear();
    QVERIFY(!shown.available->isVisible());
}

void TestAppsTable::currentRowHasTrueButtons()
{
    const Shown shown;
    shown.go(0);
    QAbstractButton *open = buttonNamed(shown.page, u"Open Forge"_s);
    QVERIFY(open);
    QVERIFY(buttonNamed(shown.page, u"More for Forge"_s));
    QVERIFY(!buttonNamed(shown.page, u"Stop Forge"_s)); // a row shows the main action
    open->click();
    QCOMPARE(shown.wish().kind, Wish::Kind::Open);
}

void TestAppsTable::keysMoveAndAct()
{
    const Shown shown;
    shown.go(0);
    QTest::keyClick(shown.installed, Qt::Key_Down);
    QTest::keyClick(shown.installed, Qt::Key_Down);
    QCOMPARE(shown.installed->currentIndex().row(), 2);
    QTest::keyClick(shown.installed, Qt::Key_Home);
    QCOMPARE(shown.installed->currentIndex().row(), 0);
    QTest::keyClick(shown.installed, Qt::Key_End);
    QCOMPARE(shown.installed->currentIndex().row(), 8);
    QTest::keyClick(shown.installed, Qt::Key_J);
    QCOMPARE(shown.installed->currentIndex().siblingAtColumn(0).data().toString(), u"Jellyfin"_s);
    QTest::keyClick(shown.installed, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.wish().kind, Wish::Kind::Open);
    QTest::keyClick(shown.installed, Qt::Key_Return);
    QCOMPARE(shown.pages.size(), 1);
}

void TestAppsTable::narrowTablesLeaveColumnsOut()
{
    Shown shown;
    QVERIFY(!shown.installed->isColumnHidden(AppList::ImageColumn));
    shown.page.resize(720, 640);
    QCoreApplication::processEvents();
    QVERIFY(shown.installed->isColumnHidden(AppList::ImageColumn));
    QVERIFY(!shown.installed->isColumnHidden(AppList::StateColumn));
    QVERIFY(!buttonNamed(shown.page, u"Sort by: Image"_s));
}

void TestAppsTable::readersMeetEveryApp_data()
{
    QTest::addColumn<bool>("asTable");
    QTest::newRow("cards") << false;
    QTest::newRow("table") << true;
}

void TestAppsTable::readersMeetEveryApp()
{
    QFETCH(bool, asTable);
    Shown shown(asTable);
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&shown.page);
    QAccessibleInterface *forge = appNamed(root, u"Forge, running, 12 commits behind, port 7861"_s);
    QVERIFY(forge);
    QCOMPARE(forge->text(QAccessible::Description), u"Stable Diffusion and Flux WebUI"_s);
    QVERIFY(forge->state().focusable);
    QVERIFY(!forge->state().busy);
    QVERIFY(!forge->rect().isEmpty());
    QAccessibleInterface *failed = appNamed(root, u"AUTOMATIC1111, failed, port 7860"_s);
    QVERIFY(failed);
    QCOMPARE(failed->text(QAccessible::Description), u"CLIP does not build with setuptools 82"_s);
    QVERIFY(appNamed(root, u"ComfyUI, building, port 8188"_s)->state().busy);
    QAccessibleInterface *list = forge->parent();
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 9);
    for (int i = 0; i < list->childCount(); ++i) {
        QVERIFY(!list->child(i)->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->indexOfChild(list->child(i)), i);
    }
}

void TestAppsTable::readersCanActOnAnApp_data()
{
    readersMeetEveryApp_data();
}

void TestAppsTable::readersCanActOnAnApp()
{
    QFETCH(bool, asTable);
    Shown shown(asTable);
    QAccessibleInterface *forge = appNamed(QAccessible::queryAccessibleInterface(&shown.page),
                                           u"Forge, running, 12 commits behind, port 7861"_s);
    QVERIFY(forge);
    QAccessibleActionInterface *actions = forge->actionInterface();
    QVERIFY(actions);
    QVERIFY(actions->actionNames().contains(u"Stop"_s));
    actions->doAction(u"Stop"_s);
    QCOMPARE(shown.wish().kind, Wish::Kind::Stop);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(shown.pages.size(), 1);
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(forge->state().focused);
}

void TestAppsTable::compactSpacingLowersTheCards()
{
    const Shown shown(false);
    const auto *cards = shown.page.findChild<CardGrid *>();
    Appearance compact;
    compact.spacing = Spacing::Compact;
    m_theme->setAppearance(compact);
    const auto back = qScopeGuard([this] { m_theme->setAppearance({}); });
    // Cards of 128 and 12 between them.
    QTRY_COMPARE(cards->height(), 3 * (128 + 12));
}

void TestAppsTable::everyControlHasAName()
{
    Shown shown;
    shown.go(0);
    QCOMPARE(controlsWithoutName(shown.page), QStringList());
    QCOMPARE(namelessControls(shown.page), QStringList());
}

QTEST_MAIN(TestAppsTable)
#include "tst_apps_table.moc"
