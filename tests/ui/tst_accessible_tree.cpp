// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "support/fake_workbench.h"
#include "ui/first_run/first_run.h"
#include "ui/key_help.h"
#include "ui/main_window.h"
#include "ui/palette.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// What a person can use or is told by: it needs a name, whether or not Tab reaches it.
bool needsName(QAccessible::Role role)
{
    static const QList<QAccessible::Role> roles{
        QAccessible::Button,       QAccessible::ButtonMenu,  QAccessible::ButtonDropDown,
        QAccessible::CheckBox,     QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::Slider,      QAccessible::SpinBox,
        QAccessible::Link,         QAccessible::List,        QAccessible::ListItem,
        QAccessible::Tree,         QAccessible::TreeItem,    QAccessible::Table,
        QAccessible::PageTab,      QAccessible::MenuItem,    QAccessible::Dialog,
        QAccessible::AlertMessage, QAccessible::Terminal,    QAccessible::ProgressBar};
    return roles.contains(role);
}

QString placeOf(QAccessibleInterface *face)
{
    QStringList place;
    for (; face; face = face->parent())
        place.prepend(face->object()
                          ? QString::fromLatin1(face->object()->metaObject()->className())
                          : u"item"_s);
    return place.join(u'/');
}

void walk(QAccessibleInterface *face, QStringList &nameless, int &seen)
{
    if (!face || !face->isValid() || face->state().invisible)
        return;
    ++seen;
    if (needsName(face->role()) && face->text(QAccessible::Name).trimmed().isEmpty())
        nameless << placeOf(face);
    for (int i = 0; i < face->childCount(); ++i)
        walk(face->child(i), nameless, seen);
}

struct Screen {
    const char *name;
    std::function<void(MainWindow &, FakeWorkbench &)> show;
};

QList<Screen> screens()
{
    const auto app = [](const char *id, const QString &tab) {
        return [id, tab](MainWindow &window, FakeWorkbench &) {
            window.showApp(FakeWorkbench::id(id), tab);
        };
    };
    const auto build = [](const char *id) {
        return
            [id](MainWindow &window, FakeWorkbench &) { window.showBuild(FakeWorkbench::id(id)); };
    };
    const auto firstRun = [](FirstRun::Step step) {
        return [step](MainWindow &window, FakeWorkbench &) {
            window.showFirstRun();
            window.findChild<FirstRun *>()->showStep(step);
        };
    };
    return {
        {"apps", [](MainWindow &window, FakeWorkbench &) { window.showApps(); }},
        {"apps, narrow",
         [](MainWindow &window, FakeWorkbench &) {
             window.showApps();
             window.resize(960, 640);
         }},
        {"apps, without an engine",
         [](MainWindow &window, FakeWorkbench &workbench) {
             window.showApps();
             workbench.loseEngine();
         }},
        {"a toast",
         [](MainWindow &, FakeWorkbench &workbench) {
             emit workbench.told(u"Forge did not start"_s, u"Port 7861 is used."_s, true);
         }},
        {"overview", app("forge", u"overview"_s)},
        {"overview of one that is stopped", app("sdnext", u"overview"_s)},
        {"overview of one that is not installed", app("naifu", u"overview"_s)},
        {"source", app("forge", u"source"_s)},
        {"search for a bad commit",
         [](MainWindow &window, FakeWorkbench &workbench) {
             window.showApp(FakeWorkbench::id("forge"), u"source"_s);
             workbench.beginSearch("forge");
         }},
        {"mounts", app("forge", u"mounts"_s)},
        {"recipe", app("forge", u"recipe"_s)},
        {"logs", app("forge", u"logs"_s)},
        {"history", app("forge", u"history"_s)},
        {"activity", [](MainWindow &window, FakeWorkbench &) { window.showActivity(); }},
        {"settings", [](MainWindow &window, FakeWorkbench &) { window.showSettings(); }},
        {"first run, checks", firstRun(FirstRun::Step::Check)},
        {"first run, models", firstRun(FirstRun::Step::Models)},
        {"first run, app", firstRun(FirstRun::Step::App)},
        {"a running build", build("comfyui")},
        {"a failed build", build("a1111")},
        {"palette",
         [](MainWindow &window, FakeWorkbench &) {
             QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
         }},
    };
}

} // namespace

class TestAccessibleTree : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void helpHasNames();
    void findsANamelessControl();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestAccessibleTree::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    QAccessible::setActive(true);
}

void TestAccessibleTree::everyControlHasAName_data()
{
    QTest::addColumn<int>("screen");
    const QList<Screen> all = screens();
    for (int i = 0; i < int(all.size()); ++i)
        QTest::newRow(all[i].name) << i;
}

void TestAccessibleTree::everyControlHasAName()
{
    QFETCH(int, screen);
    const QTemporaryDir home;
    Settings settings(home.filePath(u"settings.ini"_s));
    FakeWorkbench workbench;
    MainWindow window(workbench, settings);
    window.show();
    QApplication::setActiveWindow(&window);
    screens().at(screen).show(window, workbench);
    QCoreApplication::processEvents();
    QStringList nameless;
    int seen = 0;
    walk(QAccessible::queryAccessibleInterface(&window), nameless, seen);
    QCOMPARE(nameless, QStringList());
    QVERIFY2(seen > 30, qPrintable(QString::number(seen))); // The tree is there at all.
}

void TestAccessibleTree::helpHasNames()
{
    auto *help = new KeyHelp(keyMap(), nullptr);
    help->open();
    QStringList nameless;
    int seen = 0;
    walk(QAccessible::queryAccessibleInterface(help), nameless, seen);
    QCOMPARE(nameless, QStringList());
    QVERIFY(seen > int(keyMap().size()));
    help->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestAccessibleTree::findsANamelessControl()
{
    QWidget window;
    auto *inner = new QWidget(&window);
    new QPushButton(inner);
    window.show();
    QStringList nameless;
    int seen = 0;
    walk(QAccessible::queryAccessibleInterface(&window), nameless, seen);
    QCOMPARE(nameless, QStringList(u"QApplication/QWidget/QWidget/QPushButton"_s));
}

QTEST_MAIN(TestAccessibleTree)
#include "tst_accessible_tree.moc"
