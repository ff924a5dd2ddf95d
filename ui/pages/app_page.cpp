// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/app_page.h"

#include "ui/pages/app_settings_tab.h"
#include "ui/pages/header_actions.h"
#include "ui/pages/history_tab.h"
#include "ui/pages/logs_tab.h"
#include "ui/pages/mounts_tab.h"
#include "ui/pages/overview_tab.h"
#include "ui/pages/page_header.h"
#include "ui/pages/recipe_tab.h"
#include "ui/pages/source_tab.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/wrap_layout.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
const std::array kTabs{"overview"_L1, "source"_L1, "mounts"_L1, "settings"_L1,
                       "recipe"_L1,   "logs"_L1,   "history"_L1};
enum Tab { Overview, Source, Mounts, Settings, Recipe, Logs, History };

PillLook searchingPill()
{
    return {PillLook::Mark::Search, AppPage::tr("Testing commits"), Role::AccentTint,
            Role::AccentText};
}
} // namespace

AppPage::AppPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_header(new PageHeader)
    , m_actions(new HeaderActions(workbench))
    , m_tabs(new PageTabs)
    , m_stack(new QStackedWidget)
    , m_overview(new OverviewTab(workbench))
    , m_source(new SourceTab(workbench))
    , m_mounts(new MountsTab(workbench))
    , m_settings(new AppSettingsTab(workbench))
    , m_recipe(new RecipeTab)
    , m_logs(new LogsTab(workbench))
    , m_history(new HistoryTab(workbench))
{
    m_header->setBack(tr("Apps"));
    m_header->actions()->addWidget(m_actions);
    for (const QString &name : {tr("Overview"), tr("Source"), tr("Mounts"), tr("Settings"),
                                tr("Recipe"), tr("Logs"), tr("History")})
        m_tabs->addTab(name);
    for (QWidget *tab : std::initializer_list<QWidget *>{m_overview, m_source, m_mounts, m_settings,
                                                         m_recipe, m_logs, m_history})
        m_stack->addWidget(tab);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addSpacing(11);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);

    connect(m_header, &PageHeader::backPressed, this, &AppPage::backWished);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        refreshTab();
        watch();
    });
    connect(m_actions, &HeaderActions::wished, this, &AppPage::wished);
    connect(m_overview, &OverviewTab::wished, this, &AppPage::wished);
    connect(m_source, &SourceTab::wished, this, &AppPage::wished);
    connect(m_overview, &OverviewTab::sourceWished, this,
            [this] { m_tabs->setCurrentIndex(Tab::Source); });
    connect(m_overview, &OverviewTab::mountsWished, this,
            [this] { m_tabs->setCurrentIndex(Mounts); });
    connect(m_overview, &OverviewTab::activityWished, this, &AppPage::activityWished);
    connect(m_mounts, &MountsTab::wished, this, &AppPage::wished);
    connect(m_mounts, &MountsTab::storeWished, this, &AppPage::settingsWished);
    connect(m_settings, &AppSettingsTab::wished, this, &AppPage::wished);
    connect(m_recipe, &RecipeTab::wished, this, &AppPage::wished);
    connect(m_history, &HistoryTab::buildWished, this, &AppPage::pastBuildWished);
    connect(m_history, &HistoryTab::wished, this, &AppPage::wished);
    connect(m_actions, &HeaderActions::buildWished, this, [this] { emit buildWished(*m_app); });
    connect(m_actions, &HeaderActions::logsWished, this, [this] { m_tabs->setCurrentIndex(Logs); });

    const auto refreshIfShown = [this](const AppId &id) {
        if (id == m_app && isVisible())
            refresh();
    };
    connect(&workbench, &Workbench::detailsChanged, this, refreshIfShown);
    connect(&workbench, &Workbench::buildChanged, this, refreshIfShown);
    connect(&workbench, &Workbench::sourceChanged, this, [this](const AppId &id) {
        const auto app = id == m_app && isVisible() ? m_workbench.apps()->find(id) : std::nullopt;
        if (app)
            showHead(*app);
    });
    connect(&workbench, &Workbench::metricsChanged, this, [this](const AppId &id) {
        if (id == m_app && isVisible() && m_tabs->currentIndex() == Overview)
            m_overview->refreshMetrics();
    });
    const auto listChanged = [this] {
        if (isVisible())
            refresh();
    };
    connect(workbench.apps(), &QAbstractItemModel::dataChanged, this, listChanged);
    connect(workbench.apps(), &QAbstractItemModel::modelReset, this, listChanged);
    connect(workbench.apps(), &QAbstractItemModel::rowsInserted, this, listChanged);

    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_PageUp, [this] { turnTab(-1); });
    key(Qt::CTRL | Qt::Key_PageDown, [this] { turnTab(1); });
}

void AppPage::show(const AppId &id, const QString &tab)
{
    m_app = id;
    const auto at = std::find(kTabs.begin(), kTabs.end(), tab);
    const int index = at == kTabs.end() ? int(Overview) : int(at - kTabs.begin());
    m_tabs->setCurrentIndex(index);
    refresh();
    watch();
}

QString AppPage::tab() const
{
    return kTabs[size_t(m_tabs->currentIndex())];
}

bool AppPage::checkAgain()
{
    if (m_tabs->currentIndex() == Tab::Source)
        m_source->check();
    else if (m_tabs->currentIndex() == Mounts)
        m_mounts->check();
    else
        return false;
    return true;
}

void AppPage::refresh()
{
    const auto app = m_app ? m_workbench.apps()->find(*m_app) : std::nullopt;
    if (!app) {
        if (m_app && isVisible())
            emit backWished(); // Its profile is gone.
        return;
    }
    const AppDetails details = m_workbench.details(app->id);
    m_header->setTile(app->icon, app->tint, app->name);
    m_header->setTitle(app->name);
    m_header->setSubtitle(details.headline.isEmpty() ? app->summary : details.headline);
    showHead(*app);
    refreshTab();
}

/// While a bad commit is searched, the head offers nothing but to stop that.
void AppPage::showHead(const AppRow &app)
{
    const SearchView search = m_workbench.search(app.id);
    const bool searches = search.isAtWork() || search.state == SearchView::State::Asking;
    m_header->pill()->setLook(searches ? searchingPill() : pillLook(app));
    m_actions->show(app, searches);
}

void AppPage::refreshTab()
{
    const auto app = m_app ? m_workbench.apps()->find(*m_app) : std::nullopt;
    if (!app)
        return;
    switch (m_tabs->currentIndex()) {
    case Overview:
        return m_overview->show(*app);
    case Tab::Source:
        return m_source->show(app->id, app->name);
    case Mounts:
        return m_mounts->show(*app);
    case Tab::Settings:
        return m_settings->show(*app);
    case Recipe:
        return m_recipe->show(m_workbench.settingsOf(app->id), app->name,
                              m_workbench.recipe(app->id));
    case Logs:
        return m_logs->show(*app);
    case History:
        return m_history->show(app->id, app->name);
    default:
        break;
    }
}

void AppPage::turnTab(int by)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

/// Metrics and logs cost the engine work: they are asked for while they are seen.
void AppPage::watch()
{
    if (isVisible() && m_app)
        m_workbench.watch(m_app, m_tabs->currentIndex() == Overview,
                          m_tabs->currentIndex() == Logs);
}

void AppPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    watch();
}

void AppPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_workbench.watch(std::nullopt, false, false);
}

} // namespace slipway
