// SPDX-License-Identifier: GPL-3.0-or-later
// slipway_screens FOLDER [NAME]: every screen of the window in light and dark, 1280×800, as PNG
// files to look at. See --help for other sizes of text and window.

#include "base/settings.h"
#include "support/fake_workbench.h"
#include "ui/app_actions.h"
#include "ui/gallery.h"
#include "ui/key_help.h"
#include "ui/main_window.h"
#include "ui/pages/app_settings_tab.h"
#include "ui/pages/apps_page.h"
#include "ui/pages/card_grid.h"
#include "ui/pages/history_item.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/question.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

struct Screen {
    QString name;
    std::function<void(MainWindow &, FakeWorkbench &)> prepare;
    QSize size = {1280, 800};
};

QList<Screen> screens()
{
    const auto id = &FakeWorkbench::id;
    return {
        {u"01-apps"_s, [](MainWindow &window, FakeWorkbench &) { window.showApps(); }},
        {u"01-apps-narrow"_s,
         [](MainWindow &window, FakeWorkbench &) { window.showApps(); },
         {960, 640}},
        {u"01-apps-wide"_s,
         [](MainWindow &window, FakeWorkbench &) { window.showApps(); },
         {1700, 900}},
        {u"01-apps-list"_s,
         [](MainWindow &window, FakeWorkbench &) {
             window.findChild<AppsPage *>()->setLook({.asTable = true});
         }},
        {u"01-apps-list-open"_s,
         [](MainWindow &window, FakeWorkbench &) {
             auto *page = window.findChild<AppsPage *>();
             page->setLook({.asTable = true, .unfolded = true, .order = AppsFilter::Order::Name});
             page->focusGrid();
         }},
        {u"02-overview"_s,
         [id](MainWindow &window, FakeWorkbench &) { window.showApp(id("forge")); }},
        {u"02-overview-stopped"_s,
         [id](MainWindow &window, FakeWorkbench &) { window.showApp(id("sdnext")); }},
        {u"02-overview-new"_s,
         [id](MainWindow &window, FakeWorkbench &) { window.showApp(id("naifu")); }},
        {u"03-source"_s,
         [id](MainWindow &window, FakeWorkbench &) { window.showApp(id("forge"), u"source"_s); }},
        {u"03-source-bisect"_s,
         [id](MainWindow &window, FakeWorkbench &workbench) {
             window.showApp(id("forge"), u"source"_s);
             workbench.beginSearch("forge");
         }},
        {u"03-source-found"_s,
         [id](MainWindow &window, FakeWorkbench &workbench) {
             workbench.beginSearch("forge");
             SearchView &search = workbench.searches[id("forge")];
             search.state = SearchView::State::Ended;
             search.text = u"Add Chroma, by lllyasviel, 23 Jun. Its parent works."_s;
             search.left.clear();
             search.test = 0;
             search.tests = 0;
             search.steps.removeFirst();
             search.commits[3].state = CommitRow::State::Bad;
             search.parent = search.commits[4].hash;
             window.showApp(id("forge"), u"source"_s);
         }},
        {u"03-source-gone"_s,
         [id](MainWindow &window, FakeWorkbench &workbench) {
             workbench.sources[id("forge")].notice = {
                 .title = u"Commit 4f825bc0 is gone upstream."_s,
                 .text = u"The author rewrote the branch. Slipway’s copy still builds it."_s,
                 .button = u"Choose a commit"_s,
                 .remedy = SourceNotice::Remedy::ChooseCommit};
             workbench.sources[id("forge")].choices.append(
                 {u"/opt/app/huggingface_guess"_s, u"huggingface_guess"_s, 3});
             window.showApp(id("forge"), u"source"_s);
         }},
        {u"03-source-none"_s,
         [id](MainWindow &window, FakeWorkbench &) {
             window.showApp(id("jellyfin"), u"source"_s);
         }},
        {u"05-build-running"_s,
         [id](MainWindow &window, FakeWorkbench &) { window.showBuild(id("comfyui")); }},
        {u"05-build-failed"_s,
         [id](MainWindow &window, FakeWorkbench &) { window.showBuild(id("a1111")); }},
        {u"10-error-toast"_s,
         [](MainWindow &window, FakeWorkbench &workbench) {
             window.showApps();
             workbench.loseEngine();
             window.findChild<Toast *>()->offerUndo(u"stop"_s, u"Forge is stopped"_s, [] {});
         }},
        {u"10-first"_s,
         [](MainWindow &, FakeWorkbench &workbench) {
             QList<AppRow> rows = workbench.apps()->rows();
             for (AppRow &row : rows) {
                 row.isInstalled = false;
                 row.state = AppState::NotInstalled;
             }
             workbench.apps()->setRows(rows);
         }},
        {u"10-no-match"_s,
         [](MainWindow &window, FakeWorkbench &) {
             window.findChild<AppsPage *>()->findChild<SearchField *>()->setText(u"fluxgymnast"_s);
         }},
        {u"10-focus"_s,
         [](MainWindow &window, FakeWorkbench &) {
             window.showApps();
             auto *grid = window.findChild<CardGrid *>();
             grid->setFocus(Qt::TabFocusReason);
             grid->setCurrentIndex(grid->model()->index(4, 0));
         }},
        {u"10-command-palette"_s,
         [](MainWindow &window, FakeWorkbench &) {
             window.showApps();
             QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
             QTest::keyClicks(QApplication::focusWidget(), u"forge re"_s);
         }},
        {u"11-recipe"_s,
         [id](MainWindow &window, FakeWorkbench &) { window.showApp(id("forge"), u"recipe"_s); }},
        {u"11-logs-colours"_s,
         [id](MainWindow &window, FakeWorkbench &workbench) {
             LogBuffer *log = workbench.log(id("forge"));
             QString text;
             for (int i = 0; i < 16; ++i)
                 text += u"\x1b[%1mcolour %2\x1b[0m  "_s.arg(i < 8 ? 30 + i : 82 + i).arg(i);
             text += u"\n"_s;
             for (int i = 16; i < 256; i += 6)
                 text += u"\x1b[1;38;5;%1m%1\x1b[0m "_s.arg(i);
             text += u"\n\x1b[31mred\x1b[0m on a line of trouble\nError: \x1b[32mgreen\x1b[0m\n"_s;
             log->append(text, 1'000'000);
             window.showApp(id("forge"), u"logs"_s);
             auto *pane = window.findChild<LogPane *>(u"appLog"_s);
             pane->setWrapping(true);
             pane->find(u"mod"_s);
         }},
        {u"11-history"_s,
         [id](MainWindow &window, FakeWorkbench &) {
             window.showApp(id("forge"), u"history"_s);
             for (auto *item : window.findChildren<HistoryItem *>()) {
                 if (item->row().number == 10)
                     item->click();
             }
         }},
        {u"12-activity"_s, [](MainWindow &window, FakeWorkbench &) { window.showActivity(); }},
        {u"12-activity-empty"_s,
         [](MainWindow &window, FakeWorkbench &workbench) {
             workbench.activity()->setRows({});
             window.showActivity();
         }},
        {u"11-settings"_s,
         [id](MainWindow &window, FakeWorkbench &) {
             window.showApp(id("forge"), u"settings"_s);
             window.findChild<AppSettingsTab *>()->findChild<QLineEdit *>()->setText(u"7900"_s);
         }},
        {u"13-settings"_s, [](MainWindow &window, FakeWorkbench &) { window.showSettings(); }},
        {u"13-settings-end"_s,
         [](MainWindow &window, FakeWorkbench &) {
             window.showSettings();
             auto *page = window.findChild<SettingsPage *>();
             QTimer::singleShot(0, page, [page] { page->showGroup(u"Folders"_s); });
         }},
        {u"11-logs"_s,
         [id](MainWindow &window, FakeWorkbench &) { window.showApp(id("forge"), u"logs"_s); }},
    };
}

/// Lets layouts, queued signals and short fades come to rest.
void settle()
{
    for (int i = 0; i < 30; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents();
        QThread::msleep(10);
    }
}

void shootParts(const QDir &folder, const QString &end)
{
    const std::unique_ptr<QWidget> gallery(makeGallery());
    gallery->resize(1280, 800);
    gallery->show();
    QApplication::setActiveWindow(gallery.get());
    settle();
    gallery->findChild<QWidget *>(u"focused"_s)->setFocus(Qt::TabFocusReason);
    settle();
    gallery->grab().save(folder.filePath(u"14-controls-%1.png"_s.arg(end)));

    auto *keys = new KeyHelp(keyMap(), gallery.get());
    keys->open();
    settle();
    keys->grab().save(folder.filePath(u"14-keys-%1.png"_s.arg(end)));
    keys->close();

    const FakeWorkbench workbench;
    const AppRow forge = workbench.row("forge");
    const std::unique_ptr<Menu> menu(appMenu(forge, true, nullptr, [](Act) {}));
    menu->popup({});
    settle();
    menu->grab().save(folder.filePath(u"14-menu-%1.png"_s.arg(end)));
    menu->close();
    askToRemove(forge, workbench.details(forge.id), gallery.get(), [](bool, bool) {});
    settle();
    gallery->findChild<Question *>()->grab().save(
        folder.filePath(u"14-question-%1.png"_s.arg(end)));
}

void shoot(const Screen &screen, const QString &file)
{
    QTemporaryDir home;
    Settings settings(home.filePath(u"settings.ini"_s));
    FakeWorkbench workbench;
    MainWindow window(workbench, settings);
    window.resize(screen.size);
    window.show();
    QApplication::setActiveWindow(&window);
    settle();
    screen.prepare(window, workbench);
    settle();
    window.grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption text(u"text"_s, u"Size of the text in per cent"_s, u"size"_s,
                                  u"100"_s);
    const QCommandLineOption compact(u"compact"_s, u"Compact spacing"_s);
    const QCommandLineOption contrast(u"contrast"_s, u"High contrast"_s);
    const QCommandLineOption least(u"least"_s, u"Windows of 960 by 640"_s);
    parser.addOptions({text, compact, contrast, least});
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go"_s);
    parser.addPositionalArgument(u"name"_s, u"Only screens whose names begin so"_s, u"[name]"_s);
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        parser.showHelp(2);
    const QDir folder(arguments[0]);
    folder.mkpath(u"."_s);
    const QString wanted = arguments.value(1);
    Theme theme(application);
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        Appearance appearance;
        appearance.mode = mode;
        appearance.textSize = parser.value(text).toInt();
        appearance.spacing = parser.isSet(compact) ? Spacing::Compact : Spacing::Roomy;
        appearance.highContrast = parser.isSet(contrast);
        theme.setAppearance(appearance);
        const QString end = mode == Mode::Light ? u"light"_s : u"dark"_s;
        if (wanted.isEmpty() || wanted.startsWith(u"14"_s))
            shootParts(folder, end);
        for (Screen screen : screens()) {
            if (!screen.name.startsWith(wanted))
                continue;
            if (parser.isSet(least))
                screen.size = {960, 640};
            shoot(screen, folder.filePath(u"%1-%2.png"_s.arg(screen.name, end)));
        }
    }
    return 0;
}
