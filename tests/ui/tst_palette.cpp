// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "support/fake_workbench.h"
#include "support/names.h"
#include "ui/main_window.h"
#include "ui/pages/app_page.h"
#include "ui/pages/build_page.h"
#include "ui/palette.h"
#include "ui/palette_entries.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_widget.h"

#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

struct Opened {
    Opened()
        : settings(home.filePath(u"settings.ini"_s))
        , window(workbench, settings)
        , wishes(&window, &MainWindow::wished)
        , palette(window.findChild<Palette *>())
    {
        window.keepUses(home.filePath(u"palette.json"_s));
        window.show();
        QApplication::setActiveWindow(&window);
        open();
    }
    void open() { QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier); }
    QWidget *field() const { return palette->findChild<QWidget *>(u"paletteField"_s); }
    void type(const QString &words) const { QTest::keyClicks(field(), words); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(field(), key, modifiers);
    }
    QString current() const
    {
        return palette->findChild<QListView *>()->currentIndex().data().toString();
    }

    QTemporaryDir home;
    Settings settings;
    FakeWorkbench workbench;
    MainWindow window;
    QSignalSpy wishes;
    Palette *palette;
};

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void enterDoesIt();
    void arrowsChoose();
    void ctrlEnterOpensTheAppsPage();
    void escGivesTheFocusBack();
    void theWindowsKeysRest();
    void nothingIsCalledSo();
    void aClickDoesIt();
    void aClickBesideClosesIt();
    void whatWasDoneComesFirst();
    void aBuildIsShown();
    void aSettingIsSet();
    void offersOnlyWhatTheStateAllows_data();
    void offersOnlyWhatTheStateAllows();
    void isADialogWithNames();
    void keepsInsideASmallWindow();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestPalette::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestPalette::enterDoesIt()
{
    const Opened opened;
    opened.type(u"forge reb"_s);
    QCOMPARE(opened.current(), u"Rebuild Forge"_s);
    opened.press(Qt::Key_Return);
    QVERIFY(!opened.palette->isOpen());
    QCOMPARE(opened.wishes.size(), 1);
    QCOMPARE(opened.wishes.at(0).at(0).value<Wish>().kind, Wish::Kind::Rebuild);
}

void TestPalette::arrowsChoose()
{
    const Opened opened;
    opened.type(u"forge re"_s);
    const QString first = opened.current();
    opened.press(Qt::Key_Down);
    const QString second = opened.current();
    QVERIFY(second != first);
    opened.press(Qt::Key_Up);
    QCOMPARE(opened.current(), first);
    opened.press(Qt::Key_Up); // round to the last
    QVERIFY(opened.current() != first);
    opened.press(Qt::Key_Down);
    QCOMPARE(opened.current(), first);
}

void TestPalette::ctrlEnterOpensTheAppsPage()
{
    const Opened opened;
    opened.type(u"rebuild forge"_s);
    opened.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(opened.wishes.size(), 0);
    const auto *page = opened.window.findChild<AppPage *>();
    QVERIFY(page->isVisible());
    QCOMPARE(page->app()->text(), u"forge"_s);
}

void TestPalette::escGivesTheFocusBack()
{
    Opened opened;
    opened.press(Qt::Key_Escape);
    QAbstractButton *apps = buttonNamed(opened.window, u"Apps"_s);
    apps->setFocus();
    opened.open();
    QVERIFY(opened.field()->hasFocus());
    opened.press(Qt::Key_Escape);
    QVERIFY(!opened.palette->isOpen());
    QVERIFY(apps->hasFocus());
}

void TestPalette::theWindowsKeysRest()
{
    const Opened opened;
    opened.press(Qt::Key_F5);
    opened.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    opened.press(Qt::Key_Tab);
    QCOMPARE(opened.wishes.size(), 0);
    QVERIFY(opened.palette->isOpen());
    QVERIFY(opened.field()->hasFocus());
    QVERIFY(!opened.window.findChild<BuildPage *>()->isVisible());
}

void TestPalette::nothingIsCalledSo()
{
    const Opened opened;
    opened.type(u"quuxly"_s);
    const auto *nothing = opened.palette->findChild<EmptyWidget *>();
    QVERIFY(nothing->isVisible());
    opened.press(Qt::Key_Return);
    QVERIFY(opened.palette->isOpen());
    QCOMPARE(opened.wishes.size(), 0);
}

void TestPalette::aClickDoesIt()
{
    const Opened opened;
    opened.type(u"rebuild forge"_s);
    auto *view = opened.palette->findChild<QListView *>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->currentIndex()).center());
    QCOMPARE(opened.wishes.size(), 1);
}

void TestPalette::aClickBesideClosesIt()
{
    const Opened opened;
    QTest::mouseClick(opened.palette, Qt::LeftButton, {}, QPoint(4, 4));
    QVERIFY(!opened.palette->isOpen());
}

void TestPalette::whatWasDoneComesFirst()
{
    Opened opened;
    opened.type(u"restart jelly"_s);
    opened.press(Qt::Key_Return);
    opened.open();
    QCOMPARE(opened.current(), u"Restart Jellyfin"_s);
    QVERIFY(QFile::exists(opened.home.filePath(u"palette.json"_s)));
}

void TestPalette::aBuildIsShown()
{
    const Opened opened;
    opened.type(u"build of comfy"_s);
    opened.press(Qt::Key_Return);
    const auto *page = opened.window.findChild<BuildPage *>();
    QVERIFY(page->isVisible());
    QCOMPARE(page->app()->text(), u"comfyui"_s);
}

void TestPalette::aSettingIsSet()
{
    Opened opened;
    opened.type(u"dark"_s);
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.settings.theme.get(), u"dark"_s);
}

void TestPalette::offersOnlyWhatTheStateAllows_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("answers");
    QTest::addColumn<QStringList>("offered");
    const auto row = [](const char *name, AppState state, bool answers, const QString &offered) {
        QTest::newRow(name) << int(state) << answers << offered.split(u' ', Qt::SkipEmptyParts);
    };
    row("not installed", AppState::NotInstalled, true, u"install"_s);
    row("building", AppState::Building, true, u"cancel log"_s);
    row("starting", AppState::Starting, true, u"cancel log"_s);
    row("running", AppState::Running, true, u"stop restart rebuild log"_s);
    row("unhealthy", AppState::Unhealthy, true, u"stop restart rebuild log"_s);
    row("failed", AppState::Failed, true, u"rebuild why log"_s);
    row("stopped", AppState::Stopped, true, u"start rebuild log"_s);
    row("stopped, no engine", AppState::Stopped, false, u"log"_s);
    row("not installed, no engine", AppState::NotInstalled, false, {});
}

void TestPalette::offersOnlyWhatTheStateAllows()
{
    QFETCH(int, state);
    QFETCH(bool, answers);
    QFETCH(QStringList, offered);
    const QTemporaryDir home;
    Settings settings(home.filePath(u"settings.ini"_s));
    FakeWorkbench workbench;
    if (!answers)
        workbench.loseEngine();
    AppRow app = workbench.row("forge");
    app.state = AppState(state);
    app.canOpen = false;
    workbench.apps()->setRows({app});
    QStringList found;
    const QList<PaletteEntry> entries = paletteEntries(workbench, settings, {}, {});
    for (const PaletteEntry &entry : entries) {
        if (entry.group == PaletteEntry::Group::Actions)
            found << entry.key.section(u' ', 0, 0);
    }
    QCOMPARE(found, offered);
}

void TestPalette::isADialogWithNames()
{
    const Opened opened;
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(opened.palette);
    QCOMPARE(face->role(), QAccessible::Dialog);
    QCOMPARE(face->text(QAccessible::Name), u"Find or run"_s);
    QCOMPARE(controlsWithoutName(*opened.palette), QStringList());
}

void TestPalette::keepsInsideASmallWindow()
{
    Opened opened;
    opened.window.resize(960, 640);
    QCoreApplication::processEvents();
    const QWidget *panel = opened.palette->findChild<QListView *>()->parentWidget()->parentWidget();
    QVERIFY(opened.palette->rect().contains(panel->geometry()));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
