// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/preferences.h"
#include "base/settings.h"
#include "lists/workbench.h"
#include "ui/first_run/first_run.h"
#include "ui/key_actions.h"
#include "ui/key_help.h"
#include "ui/main_window_p.h"
#include "ui/pages/activity_page.h"
#include "ui/pages/app_page.h"
#include "ui/pages/apps_page.h"
#include "ui/pages/build_page.h"
#include "ui/pages/card_actions.h"
#include "ui/pages/engine_page.h"
#include "ui/pages/settings_page.h"
#include "ui/palette.h"
#include "ui/palette_entries.h"
#include "ui/sidebar.h"
#include "ui/widgets/banner_widget.h"
#include "ui/widgets/toast.h"
#include "ui/window_session.h"

#include <QAbstractItemView>
#include <QSplitter>
#include <QStackedWidget>

namespace slipway {

namespace {

/// The app of the card or the row that has the focus, or under whose buttons one has it.
std::optional<AppId> appUnder(const QWidget *focus)
{
    for (const QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        if (const auto *buttons = qobject_cast<const CardActions *>(widget))
            return buttons->app();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view)
            continue;
        const auto id = AppId::parse(view->currentIndex().data(AppList::IdRole).toString());
        return id ? std::optional(*id) : std::nullopt;
    }
    return {};
}

std::optional<Wish::Kind> wishOf(Act act)
{
    switch (act) {
    case Act::Install:
        return Wish::Kind::Install;
    case Act::Cancel:
        return Wish::Kind::Cancel;
    case Act::Open:
        return Wish::Kind::Open;
    case Act::Stop:
        return Wish::Kind::Stop;
    case Act::Start:
        return Wish::Kind::Start;
    case Act::Restart:
        return Wish::Kind::Restart;
    case Act::Rebuild:
        return Wish::Kind::Rebuild;
    default:
        return {};
    }
}

/// The first control of a pane in the order of Tab; null: it has none.
QWidget *firstControl(QWidget *pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus))
            return next;
    }
    return nullptr;
}

} // namespace

void MainWindow::Private::addKeys()
{
    m_keys = new KeyActions(m_window, this);
    connect(m_keys, &KeyActions::pressed, this, &Private::run);
    connect(m_sidebar, &Sidebar::paletteWished, this, &Private::openPalette);
    connect(m_palette, &Palette::pageWished, this,
            [this](const AppId &id) { m_window.showApp(id); });
    connect(m_palette, &Palette::chosen, this, [this](const QString &key) { m_uses.add(key); });
}

/// What there is in this window now.
QList<Command> MainWindow::Private::commands() const
{
    QList<Command> all{Command::Apps,       Command::Activity, Command::Engine, Command::Settings,
                       Command::CheckAgain, Command::Help,     Command::Quit};
    if (runningBuild())
        all << Command::RunningBuild;
    return all;
}

void MainWindow::Private::run(Command command)
{
    switch (command) {
    case Command::FindOrRun:
        return openPalette();
    case Command::Apps:
        return m_window.showApps();
    case Command::Activity:
        return m_window.showActivity();
    case Command::Engine:
        return m_window.showEnginePage();
    case Command::Settings:
        return m_window.showSettings();
    case Command::RunningBuild:
        if (const auto id = runningBuild())
            m_window.showBuild(*id);
        return;
    case Command::OpenWebUi:
        return actOnCurrent(Act::Open);
    case Command::Stop:
        return actOnCurrent(Act::Stop);
    case Command::Restart:
        return actOnCurrent(Act::Restart);
    case Command::Rebuild:
        return actOnCurrent(Act::Rebuild);
    case Command::ReviewUpdate:
        if (const auto id = currentApp())
            m_window.showApp(*id, QStringLiteral("source"));
        return;
    case Command::Logs:
        return actOnCurrent(Act::Logs);
    case Command::NextPane:
        return turnPane(1);
    case Command::PreviousPane:
        return turnPane(-1);
    case Command::Undo:
        m_toast->undo();
        return;
    case Command::Back:
        return back();
    case Command::CheckAgain:
        if (isFirstRun())
            return m_workbench.lookAtEngine();
        if (m_stack->currentWidget() == m_app && m_app->checkAgain())
            return;
        emit m_window.wished({Wish::Kind::TryEngine, {}, {}});
        if (m_enginePage && m_stack->currentWidget() == m_enginePage)
            m_enginePage->checkAgain();
        return;
    case Command::Help:
        return showHelp();
    case Command::Quit:
        m_window.close();
        return;
    default:
        return; // It belongs to what has the focus.
    }
}

void MainWindow::Private::showHelp()
{
    (new KeyHelp(keyMap(), &m_window))->open();
}

std::optional<AppId> MainWindow::Private::currentApp() const
{
    if (isFirstRun())
        return {};
    if (m_stack->currentWidget() == m_app)
        return m_app->app();
    if (m_stack->currentWidget() == m_build)
        return m_build->app();
    return appUnder(m_window.focusWidget());
}

std::optional<AppId> MainWindow::Private::runningBuild() const
{
    std::optional<AppId> newest;
    qint64 started = -1;
    for (const AppRow &app : m_workbench.apps()->rows()) {
        const BuildView *build =
            app.state == AppState::Building ? m_workbench.build(app.id) : nullptr;
        if (build && build->startedMs > started) {
            started = build->startedMs;
            newest = app.id;
        }
    }
    return newest;
}

void MainWindow::Private::actOnCurrent(Act act)
{
    if (const auto id = currentApp())
        this->act(*id, act);
}

void MainWindow::Private::act(const AppId &id, Act act)
{
    const auto app = m_workbench.apps()->find(id);
    const bool answers = m_workbench.engine().state == EngineRow::State::Connected;
    if (!app || !allows(act, *app, answers))
        return;
    const BuildView *build = act == Act::SeeWhy ? m_workbench.build(id) : nullptr;
    if (const auto kind = wishOf(act))
        emit m_window.wished({*kind, id, {}});
    else if (build && build->state == BuildView::State::Failed)
        m_window.showBuild(id);
    else if (act == Act::Logs || act == Act::SeeWhy)
        m_window.showApp(id, QStringLiteral("logs"));
    else
        m_window.showApp(id);
}

void MainWindow::Private::openPalette()
{
    const PaletteDeeds deeds{
        [this](const AppId &id, Act what) { act(id, what); },
        [this](const AppId &id, const QString &tab) { m_window.showApp(id, tab); },
        [this](const AppId &id) { m_window.showBuild(id); },
        [this](Command command) { run(command); },
        [this] { m_window.showFirstRun(); },
    };
    m_palette->open(paletteEntries(m_workbench, m_settings, commands(), deeds), m_uses);
}

/// The sidebar, the banner while it is there, the page, and the parts that lie beside each other in
/// it.
QList<QWidget *> MainWindow::Private::panes() const
{
    QWidget *page = m_stack->currentWidget();
    if (isFirstRun())
        return {m_firstRun};
    QList<QWidget *> panes{m_sidebar, m_banner};
    panes << (page == m_apps ? m_apps->panes() : QList<QWidget *>{page});
    const QList<QSplitter *> splitters = page->findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        for (int i = 0; i < splitter->count(); ++i)
            panes << splitter->widget(i);
    }
    panes << m_toast;
    panes.removeIf([](QWidget *pane) { return !pane->isVisible() || !firstControl(pane); });
    return panes;
}

void MainWindow::Private::turnPane(int by)
{
    const QList<QWidget *> all = panes();
    QWidget *focus = m_window.focusWidget();
    qsizetype at = -1; // the innermost that holds the focus
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (focus && (all[i] == focus || all[i]->isAncestorOf(focus)))
            at = i;
    }
    const qsizetype count = all.size();
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype next = at < 0 ? (by > 0 ? step - 1 : count - step)
                                      : ((at + by * step) % count + count) % count;
        QWidget *control = firstControl(all[next]);
        // Among the apps, to the one where the focus was last.
        if (all[next] == m_apps->panes().constLast() && m_apps->focusGrid())
            return;
        if (control != focus)
            return control->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::Private::restoreSession()
{
    restoreLayout(m_window, m_settings);
    if (!Preferences::of(m_settings).restoreSession)
        return;
    const LastPage page = LastPage::of(m_settings.page.get());
    if (page.kind == LastPage::Kind::Activity)
        return m_window.showActivity();
    if (page.kind == LastPage::Kind::Engine)
        return m_window.showEnginePage();
    if (page.kind == LastPage::Kind::Settings)
        return m_window.showSettings();
    if (!page.app || !m_workbench.apps()->find(*page.app))
        return;
    if (page.kind == LastPage::Kind::Build && m_workbench.build(*page.app))
        m_window.showBuild(*page.app);
    else
        m_window.showApp(*page.app, page.tab);
}

void MainWindow::Private::saveSession()
{
    saveLayout(m_window, m_settings);
    LastPage page;
    if (m_stack->currentWidget() == m_app)
        page = {LastPage::Kind::App, m_app->app(), m_app->tab()};
    else if (m_stack->currentWidget() == m_build)
        page = {LastPage::Kind::Build, m_build->app(), {}};
    else if (m_stack->currentWidget() == m_activity)
        page = {LastPage::Kind::Activity, {}, {}};
    else if (m_enginePage && m_stack->currentWidget() == m_enginePage)
        page = {LastPage::Kind::Engine, {}, {}};
    else if (m_settingsPage && m_stack->currentWidget() == m_settingsPage)
        page = {LastPage::Kind::Settings, {}, {}};
    m_settings.page.set(page.text());
}

} // namespace slipway
