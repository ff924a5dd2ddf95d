// SPDX-License-Identifier: GPL-3.0-or-later
// slipway_screens FOLDER: every screen of the window in light and dark, 1280×800, as PNG files to
// look at.

#include "base/settings.h"
#include "support/fake_workbench.h"
#include "ui/app_actions.h"
#include "ui/gallery.h"
#include "ui/main_window.h"
#include "ui/pages/card_grid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/question.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

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
        {u"02-overview"_s,
         [id](MainWindow &window, FakeWorkbench &) { window.showApp(id("forge")); }},
        {u"02-overview-stopped"_s,
         [id](MainWindow &window, FakeWorkbench &) { window.showApp(id("sdnext")); }},
        {u"02-overview-new"_s,
         [id](MainWindow &window, FakeWorkbench &) { window.showApp(id("naifu")); }},
        {u"05-build-running"_s,
         [id](MainWindow &window, FakeWorkbench &) { window.showBuild(id("comfyui")); }},
        {u"05-build-failed"_s,
         [id](MainWindow &window, FakeWorkbench &) { window.showBuild(id("a1111")); }},
        {u"10-error-toast"_s,
         [](MainWindow &window, FakeWorkbench &workbench) {
             window.showApps();
             workbench.loseEngine();
             emit workbench.told(u"Forge is stopped"_s, {}, false);
         }},
        {u"10-focus"_s,
         [](MainWindow &window, FakeWorkbench &) {
             window.showApps();
             auto *grid = window.findChild<CardGrid *>();
             grid->setFocus(Qt::TabFocusReason);
             grid->setCurrentIndex(grid->model()->index(4, 0));
         }},
        {u"11-recipe"_s,
         [id](MainWindow &window, FakeWorkbench &) { window.showApp(id("forge"), u"recipe"_s); }},
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
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "slipway_screens FOLDER [NAME]\n";
        return 2;
    }
    const QDir folder(arguments[1]);
    folder.mkpath(u"."_s);
    Theme theme(application);
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        theme.setMode(mode);
        const QString end = mode == Mode::Light ? u"light"_s : u"dark"_s;
        if (arguments.size() < 3 || arguments[2].startsWith(u"14"_s))
            shootParts(folder, end);
        for (const Screen &screen : screens()) {
            if (arguments.size() > 2 && !screen.name.startsWith(arguments[2]))
                continue;
            shoot(screen, folder.filePath(u"%1-%2.png"_s.arg(screen.name, end)));
        }
    }
    return 0;
}
