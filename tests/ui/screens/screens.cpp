// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/screens.h"

#include "profiles/mount_edits.h"
#include "support/fake_workbench_data.h"
#include "ui/first_run/check_line.h"
#include "ui/first_run/first_run.h"
#include "ui/pages/app_settings_tab.h"
#include "ui/pages/apps_page.h"
#include "ui/pages/card_grid.h"
#include "ui/pages/history_item.h"
#include "ui/pages/mounts_tab.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/settings_sources.h"
#include "ui/widgets/log_pane.h"
#include "ui/widgets/question.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QEnterEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A field of an app's Settings tab.
QLineEdit *settingsField(const Stage &stage, const QString &name)
{
    const auto fields = stage.window.findChild<AppSettingsTab *>()->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == name)
            return field;
    }
    qFatal("There is no field called %s.", qPrintable(name));
}

QList<Screen> appsScreens()
{
    return {
        {.name = u"01-apps"_s,
         .prepare = [](Stage &stage) { stage.window.showApps(); },
         .isMain = true},
        {.name = u"01-apps-narrow"_s,
         .prepare = [](Stage &stage) { stage.window.showApps(); },
         .size = {960, 640}},
        {.name = u"01-apps-wide"_s,
         .prepare = [](Stage &stage) { stage.window.showApps(); },
         .size = {1700, 900}},
        {.name = u"01-apps-list"_s,
         .prepare =
             [](Stage &stage) { stage.window.findChild<AppsPage *>()->setLook({.asTable = true}); },
         .isMain = true},
        {.name = u"01-apps-list-open"_s,
         .prepare =
             [](Stage &stage) {
                 auto *page = stage.window.findChild<AppsPage *>();
                 page->setLook(
                     {.asTable = true, .unfolded = true, .order = AppsFilter::Order::Name});
                 page->focusGrid();
             }},
        {.name = u"10-error-toast"_s,
         .prepare =
             [](Stage &stage) {
                 stage.window.showApps();
                 stage.workbench.loseEngine();
                 auto *toast = stage.window.findChild<Toast *>();
                 toast->offerUndo(u"stop"_s, u"Forge is stopped"_s, [] {});
                 QEnterEvent enter({}, {}, {}); // It stays while it is pointed at.
                 QApplication::sendEvent(toast, &enter);
             },
         .isMain = true},
        {.name = u"10-first"_s,
         .prepare =
             [](Stage &stage) {
                 QList<AppRow> rows = stage.workbench.apps()->rows();
                 for (AppRow &row : rows) {
                     row.isInstalled = false;
                     row.state = AppState::NotInstalled;
                 }
                 stage.workbench.apps()->setRows(rows);
             },
         .isMain = true},
        {.name = u"10-no-match"_s,
         .prepare =
             [](Stage &stage) {
                 stage.window.findChild<AppsPage *>()->findChild<SearchField *>()->setText(
                     u"fluxgymnast"_s);
             },
         .isMain = true},
        {.name = u"10-focus"_s,
         .prepare =
             [](Stage &stage) {
                 stage.window.showApps();
                 auto *grid = stage.window.findChild<CardGrid *>();
                 grid->setFocus(Qt::TabFocusReason);
                 grid->setCurrentIndex(grid->model()->index(4, 0));
             }},
        {.name = u"10-command-palette"_s,
         .prepare =
             [](Stage &stage) {
                 stage.window.showApps();
                 QTest::keyClick(&stage.window, Qt::Key_K, Qt::ControlModifier);
                 QTest::keyClicks(QApplication::focusWidget(), u"forge re"_s);
             },
         .isMain = true},
    };
}

QList<Screen> appScreens()
{
    const auto id = &FakeWorkbench::id;
    return {
        {.name = u"02-overview"_s,
         .prepare = [id](Stage &stage) { stage.window.showApp(id("forge")); },
         .isMain = true},
        {.name = u"02-overview-stopped"_s,
         .prepare = [id](Stage &stage) { stage.window.showApp(id("sdnext")); },
         .isMain = true},
        {.name = u"02-overview-new"_s,
         .prepare = [id](Stage &stage) { stage.window.showApp(id("naifu")); }},
        {.name = u"04-mounts"_s,
         .prepare = [id](Stage &stage) { stage.window.showApp(id("forge"), u"mounts"_s); },
         .isMain = true},
        {.name = u"04-mounts-changed"_s,
         .prepare =
             [id](Stage &stage) {
                 stage.window.showApp(id("forge"), u"mounts"_s);
                 auto *tab = stage.window.findChild<MountsTab *>();
                 AppSettings changed = *stage.workbench.appSettings(id("forge"));
                 chooseFolder(changed, u"models"_s, u"/mnt/old-disk/models"_s);
                 tab->change(changed);
             }},
        {.name = u"04-mounts-narrow"_s,
         .prepare = [id](Stage &stage) { stage.window.showApp(id("forge"), u"mounts"_s); },
         .size = {960, 640}},
        {.name = u"05-build-running"_s,
         .prepare = [id](Stage &stage) { stage.showBuildStandingStill(id("comfyui")); },
         .isMain = true},
        {.name = u"05-build-failed"_s,
         .prepare = [id](Stage &stage) { stage.window.showBuild(id("a1111")); },
         .isMain = true},
        {.name = u"11-recipe"_s,
         .prepare = [id](Stage &stage) { stage.window.showApp(id("forge"), u"recipe"_s); },
         .isMain = true},
        {.name = u"11-logs-colours"_s,
         .prepare =
             [id](Stage &stage) {
                 LogBuffer *log = stage.workbench.log(id("forge"));
                 QString text;
                 for (int i = 0; i < 16; ++i)
                     text += u"\x1b[%1mcolour %2\x1b[0m  "_s.arg(i < 8 ? 30 + i : 82 + i).arg(i);
                 text += u"\n"_s;
                 for (int i = 16; i < 256; i += 6)
                     text += u"\x1b[1;38;5;%1m%1\x1b[0m "_s.arg(i);
                 text +=
                     u"\n\x1b[31mred\x1b[0m on a line of trouble\nError: \x1b[32mgreen\x1b[0m\n"_s;
                 log->append(text, 1'000'000);
                 stage.window.showApp(id("forge"), u"logs"_s);
                 auto *pane = stage.window.findChild<LogPane *>(u"appLog"_s);
                 pane->setWrapping(true);
                 pane->find(u"mod"_s);
             }},
        {.name = u"11-history"_s,
         .prepare =
             [id](Stage &stage) {
                 stage.window.showApp(id("forge"), u"history"_s);
                 for (auto *item : stage.window.findChildren<HistoryItem *>()) {
                     if (item->row().number == 10)
                         item->click();
                 }
             },
         .isMain = true},
        {.name = u"11-settings"_s,
         .prepare =
             [id](Stage &stage) {
                 stage.window.showApp(id("forge"), u"settings"_s);
                 settingsField(stage, AppSettingsTab::tr("Port"))->setText(u"7900"_s);
             },
         .isMain = true},
        {.name = u"11-settings-options"_s,
         .prepare =
             [id](Stage &stage) {
                 AppSettings forge(id("forge"));
                 forge.run.options = {{u"api"_s, u"true"_s}, {u"vram"_s, u"--always-low-vram"_s}};
                 forge.run.secrets = {u"HF_TOKEN"_s};
                 stage.workbench.settings.insert(forge.id, forge);
                 stage.workbench.runs[forge.id].unknown = {u"--api"_s};
                 stage.window.showApp(forge.id, u"settings"_s);
                 QLineEdit *more = settingsField(stage, u"More options"_s);
                 more->setText(u"--theme dark"_s);
                 auto *area =
                     stage.window.findChild<AppSettingsTab *>()->findChild<QScrollArea *>();
                 QTimer::singleShot(0, area, [area, more] { area->ensureWidgetVisible(more); });
             }},
        {.name = u"11-logs"_s,
         .prepare = [id](Stage &stage) { stage.window.showApp(id("forge"), u"logs"_s); },
         .isMain = true},
    };
}

QList<Screen> sourceScreens()
{
    const auto id = &FakeWorkbench::id;
    return {
        {.name = u"03-source"_s,
         .prepare = [id](Stage &stage) { stage.window.showApp(id("forge"), u"source"_s); },
         .isMain = true},
        {.name = u"03-source-bisect"_s,
         .prepare =
             [id](Stage &stage) {
                 stage.window.showApp(id("forge"), u"source"_s);
                 stage.workbench.beginSearch("forge");
             },
         .isMain = true},
        {.name = u"03-source-found"_s,
         .prepare =
             [id](Stage &stage) {
                 stage.workbench.beginSearch("forge");
                 SearchView &search = stage.workbench.searches[id("forge")];
                 search.state = SearchView::State::Ended;
                 search.text = u"Add Chroma, by lllyasviel, 23 Jun. Its parent works."_s;
                 search.left.clear();
                 search.test = 0;
                 search.tests = 0;
                 search.steps.removeFirst();
                 search.commits[3].state = CommitRow::State::Bad;
                 search.parent = search.commits[4].hash;
                 stage.window.showApp(id("forge"), u"source"_s);
             },
         .isMain = true},
        {.name = u"03-source-gone"_s,
         .prepare =
             [id](Stage &stage) {
                 stage.workbench.sources[id("forge")].notice = {
                     .title = u"Commit 4f825bc0 is gone upstream."_s,
                     .text = u"The author rewrote the branch. Slipway’s copy still builds it."_s,
                     .button = u"Choose a commit"_s,
                     .remedy = SourceNotice::Remedy::ChooseCommit};
                 stage.workbench.sources[id("forge")].choices.append(
                     {u"/opt/app/huggingface_guess"_s, u"huggingface_guess"_s, 3});
                 stage.window.showApp(id("forge"), u"source"_s);
             },
         .isMain = true},
        {.name = u"03-source-none"_s,
         .prepare = [id](Stage &stage) { stage.window.showApp(id("jellyfin"), u"source"_s); },
         .isMain = true},
    };
}

QList<Screen> firstRunScreens()
{
    const auto at = [](FirstRun::Step step) {
        return [step](Stage &stage) {
            stage.workbench.deskView.checks = fake::checks();
            stage.window.showFirstRun();
            stage.window.findChild<FirstRun *>()->showStep(step);
        };
    };
    return {
        {.name = u"09-first-run-check"_s, .prepare = at(FirstRun::Step::Check), .isMain = true},
        {.name = u"09-first-run-models"_s, .prepare = at(FirstRun::Step::Models), .isMain = true},
        {.name = u"09-first-run-app"_s, .prepare = at(FirstRun::Step::App), .isMain = true},
        {.name = u"09-first-run-fix"_s,
         .prepare =
             [](Stage &stage) {
                 stage.workbench.deskView.checks = fake::checks();
                 stage.window.showFirstRun();
                 for (CheckLine *line : stage.window.findChildren<CheckLine *>()) {
                     if (line->check().id == "permission"_L1)
                         emit line->fixPressed(line->check());
                 }
                 stage.shown = stage.window.findChild<Question *>();
             },
         .isMain = true},
    };
}

QList<Screen> otherScreens()
{
    return {
        {.name = u"08-engine"_s,
         .prepare = [](Stage &stage) { stage.window.showEnginePage(); },
         .isMain = true},
        {.name = u"12-activity"_s,
         .prepare = [](Stage &stage) { stage.window.showActivity(); },
         .isMain = true},
        {.name = u"12-activity-empty"_s,
         .prepare =
             [](Stage &stage) {
                 stage.workbench.activity()->setRows({});
                 stage.window.showActivity();
             },
         .isMain = true},
        {.name = u"13-settings"_s,
         .prepare = [](Stage &stage) { stage.window.showSettings(); },
         .isMain = true},
        {.name = u"13-settings-sources"_s,
         .prepare =
             [](Stage &stage) {
                 stage.workbench.signInServers = {u"https://git.example.org"_s};
                 stage.window.showSettings();
                 auto *page = stage.window.findChild<SettingsPage *>();
                 // The first turn lays the groups out.
                 QTimer::singleShot(0, page, [page] {
                     QTimer::singleShot(0, page, [page] {
                         page->showGroup(page->findChild<SourcesGroup *>()->title());
                     });
                 });
             },
         .isMain = true},
        {.name = u"13-settings-end"_s,
         .prepare =
             [](Stage &stage) {
                 stage.window.showSettings();
                 auto *page = stage.window.findChild<SettingsPage *>();
                 QTimer::singleShot(0, page, [page] {
                     QScrollBar *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
                     bar->setValue(bar->maximum());
                 });
             },
         .isMain = true},
    };
}

} // namespace

QList<Screen> screens()
{
    return appsScreens() + appScreens() + sourceScreens() + firstRunScreens() + otherScreens();
}

} // namespace slipway
