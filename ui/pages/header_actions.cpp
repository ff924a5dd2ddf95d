// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/header_actions.h"

#include "ui/app_actions.h"
#include "ui/key_map.h"
#include "ui/widgets/button.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/split_button.h"
#include "ui/widgets/wrap_layout.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// The one filled button of the page, by the app's state.
struct MainAction {
    QString text;
    QString icon;
    std::optional<Wish::Kind> wish; ///< None: it leads to another page.
    bool isEnabled = true;
};

MainAction mainAction(const AppRow &app)
{
    switch (app.state) {
    case AppState::NotInstalled:
        return {HeaderActions::tr("Install"), u"download"_s, Wish::Kind::Install};
    case AppState::Building:
        return {HeaderActions::tr("Watch the build"), u"log"_s, {}};
    case AppState::Starting:
        return {HeaderActions::tr("Watch it start"), u"log"_s, {}};
    case AppState::Running:
        return {HeaderActions::tr("Open web UI"), u"open"_s, Wish::Kind::Open, app.canOpen};
    case AppState::Unhealthy:
        return {HeaderActions::tr("Restart"), u"restart"_s, Wish::Kind::Restart};
    case AppState::Failed:
        return {HeaderActions::tr("See why"), u"error"_s, {}};
    case AppState::Stopped:
        return {HeaderActions::tr("Start"), u"play"_s, Wish::Kind::Start};
    case AppState::Unknown:
        break;
    }
    if (app.lastSeenRunning)
        return {HeaderActions::tr("Open web UI"), u"open"_s, Wish::Kind::Open, !app.url.isEmpty()};
    return {HeaderActions::tr("Start"), u"play"_s, Wish::Kind::Start, false};
}

} // namespace

HeaderActions::HeaderActions(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_endSearch(new Button(tr("Stop searching")))
    , m_cancel(new Button({}))
    , m_stop(new Button(tr("Stop")))
    , m_rebuild(new SplitButton(tr("Rebuild"), u"rebuild"_s, tr("More ways to build")))
    , m_main(new Button({}, Button::Kind::Primary))
    , m_more(Button::ofIcon(u"more"_s, tr("More actions"), Button::Kind::Quiet))
    , m_menu(new Menu(this))
{
    m_endSearch->setIconName(u"close"_s);
    m_cancel->setIconName(u"close"_s);
    m_stop->setIconName(u"stop"_s);
    auto *row = new WrapLayout(this);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_endSearch, m_cancel, m_stop, m_rebuild, m_main, m_more})
        row->addWidget(part);
    makeMenu();

    connect(m_endSearch, &Button::clicked, this, [this] { wish(Wish::Kind::EndSearch); });
    connect(m_cancel, &Button::clicked, this, [this] { wish(Wish::Kind::Cancel); });
    connect(m_stop, &Button::clicked, this, [this] { wish(Wish::Kind::Stop); });
    connect(m_rebuild, &SplitButton::clicked, this, [this] { wish(Wish::Kind::Rebuild); });
    connect(m_main, &Button::clicked, this, &HeaderActions::pressMain);
    connect(m_more, &Button::clicked, this, [this] { m_menu->popupUnder(*m_more); });
}

void HeaderActions::makeMenu()
{
    const auto add = [this](Menu *menu, const QString &icon, const QString &text,
                            const QString &key, auto &&act) {
        QAction *action = menu->add(icon, text, key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    auto *builds = new Menu(this);
    add(builds, u"rebuild"_s, tr("Rebuild"), keyHint(Command::Rebuild),
        [this] { wish(Wish::Kind::Rebuild); });
    m_lastBuild =
        add(builds, u"log"_s, tr("See the last build"), {}, [this] { emit buildWished(); });
    m_rebuild->setMenu(builds);

    m_menu->setAccessibleName(tr("More actions"));
    m_open = add(m_menu, u"open"_s, tr("Open web UI"), keyHint(Command::OpenWebUi),
                 [this] { wish(Wish::Kind::Open); });
    m_restart = add(m_menu, u"restart"_s, tr("Restart"), keyHint(Command::Restart),
                    [this] { wish(Wish::Kind::Restart); });
    add(m_menu, u"log"_s, tr("Logs"), keyHint(Command::Logs), [this] { emit logsWished(); });
    m_rollBack = add(m_menu, u"rollback"_s, {}, {}, [this] { wish(Wish::Kind::RollBack); });
    // Builds are read from the disk: only when somebody asks.
    connect(m_menu, &QMenu::aboutToShow, this, &HeaderActions::showRollBack);
    m_menu->addSeparator();
    m_remove = m_menu->addLoss(u"trash"_s, {});
    connect(m_remove, &QAction::triggered, this, [this] {
        const auto remove = [this, id = m_app->id](bool images, bool folder) {
            const QVariantMap detail{{u"images"_s, images}, {u"data"_s, folder}};
            emit wished({Wish::Kind::Remove, id, detail});
        };
        askToRemove(*m_app, m_workbench.details(m_app->id), window(), remove);
    });
}

void HeaderActions::show(const AppRow &app, bool isSearching)
{
    m_app = app;
    const bool isBusy = app.state == AppState::Building || app.state == AppState::Starting;
    const bool runs = isUp(app.state);
    const bool isKnown = app.state != AppState::Unknown;
    m_endSearch->setVisible(isSearching);
    m_cancel->setVisible(isBusy && !isSearching);
    m_cancel->setText(app.state == AppState::Building ? tr("Cancel build") : tr("Cancel"));
    m_stop->setVisible(runs && !isSearching);
    m_main->setVisible(!isSearching);
    m_rebuild->setVisible(!isSearching && !isBusy && isKnown
                          && app.state != AppState::NotInstalled);
    m_lastBuild->setVisible(m_workbench.build(app.id) != nullptr);
    m_open->setEnabled(app.canOpen);
    m_restart->setEnabled(runs);
    m_remove->setText(tr("Remove %1…").arg(app.name));
    m_remove->setEnabled(app.isInstalled && !isBusy && isKnown);
    showMain();
}

void HeaderActions::showRollBack()
{
    const QList<HistoryRow> rows = m_workbench.history(m_app->id);
    const auto good = std::find_if(rows.begin(), rows.end(),
                                   [](const HistoryRow &row) { return row.isLastGood; });
    const bool isBusy = m_app->state == AppState::Building || m_app->state == AppState::Starting;
    m_rollBack->setVisible(good != rows.end());
    m_rollBack->setEnabled(!isBusy && m_app->state != AppState::Unknown);
    if (good != rows.end())
        m_rollBack->setText(
            tr("Roll back to %1").arg(good->pin.isEmpty() ? good->title : good->pin));
}

void HeaderActions::showMain()
{
    const MainAction main = mainAction(*m_app);
    m_main->setText(main.text);
    m_main->setIconName(main.icon);
    m_main->setEnabled(main.isEnabled);
    m_main->updateGeometry();
}

void HeaderActions::wish(Wish::Kind kind)
{
    emit wished({kind, m_app->id, {}});
}

void HeaderActions::pressMain()
{
    if (const auto kind = mainAction(*m_app).wish)
        return wish(*kind);
    // A failed start has no build to show; its reason stands in the log.
    const BuildView *build = m_workbench.build(m_app->id);
    const bool hasBuild = build
        && (build->state == BuildView::State::Running || build->state == BuildView::State::Failed);
    if (hasBuild)
        emit buildWished();
    else
        emit logsWished();
}

} // namespace slipway
