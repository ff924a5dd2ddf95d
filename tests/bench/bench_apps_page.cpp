// SPDX-License-Identifier: GPL-3.0-or-later
// bench_apps_page [APPS]: scrolls the grid and the table of that many apps, a frame for every 24
// pixels, and prints how long a frame takes; and how long it takes from a wish for another page
// until that page is painted.
#include "base/settings.h"
#include "bench/frame_times.h"
#include "support/fake_workbench.h"
#include "ui/main_window.h"
#include "ui/pages/apps_page.h"
#include "ui/pages/apps_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::bench;

namespace {

constexpr int kSwitches = 20;

/// `count` apps in the states of those that the fake brings.
void fill(AppList &apps, int count)
{
    const QList<AppRow> few = apps.rows();
    QList<AppRow> rows;
    for (int i = 0; i < count; ++i) {
        const AppRow &one = few[i % 9];
        AppRow row(*AppId::parse(u"%1-%2"_s.arg(one.id.text()).arg(i)));
        const AppId id = row.id;
        row = one;
        row.id = id;
        row.name += u" %1"_s.arg(i);
        rows << row;
    }
    apps.setRows(rows);
}

void scroll(MainWindow &window, AppsView::Shape shape, int apps)
{
    const bool asTable = shape == AppsView::Shape::Table;
    window.findChild<AppsPage *>()->setLook({.asTable = asTable});
    settle();
    const QList<AppsView *> views = window.findChildren<AppsView *>();
    const auto shown = std::find_if(views.begin(), views.end(),
                                    [](const AppsView *view) { return view->isVisible(); });
    printTimes(
        u"scrolling %1 apps as %2, a frame"_s.arg(apps).arg(asTable ? u"a table"_s : u"cards"_s),
        scrollTimes(*(*shown)->verticalScrollBar()), u"at most 16.7 ms"_s);
}

void turnPages(MainWindow &window, const AppList &apps)
{
    window.findChild<AppsPage *>()->setLook({});
    const AppId app = apps.rows().first().id;
    std::vector<double> toApp;
    std::vector<double> toApps;
    for (int i = 0; i < kSwitches; ++i) {
        QElapsedTimer timer;
        timer.start();
        window.showApp(app);
        settle();
        toApp.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        window.showApps();
        settle();
        toApps.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    printTimes(u"from the apps to the page of one"_s, toApp, u"at most 50 ms"_s);
    printTimes(u"back to all apps"_s, toApps, u"at most 50 ms"_s);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme(application);
    const QStringList arguments = QApplication::arguments();
    const int apps = arguments.size() > 1 ? arguments[1].toInt() : 500;
    const QTemporaryDir home;
    Settings settings(home.filePath(u"settings.ini"_s));
    FakeWorkbench workbench;
    fill(*workbench.apps(), apps);
    MainWindow window(workbench, settings);
    window.resize(1280, 800);
    window.show();
    settle();
    scroll(window, AppsView::Shape::Grid, apps);
    scroll(window, AppsView::Shape::Table, apps);
    turnPages(window, *workbench.apps());
    return 0;
}
