// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_actions.h"

#include "ui/key_map.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/question.h"

#include <QCheckBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(AppActions)
};

} // namespace

bool allows(Act act, const AppRow &app, bool engineAnswers)
{
    const AppState state = app.state;
    const bool works = state == AppState::Building || state == AppState::Starting;
    switch (act) {
    case Act::Page:
        return true;
    case Act::Install:
        return state == AppState::NotInstalled && engineAnswers;
    case Act::Cancel:
        return works;
    case Act::Open:
        return app.canOpen;
    case Act::Start:
        return state == AppState::Stopped && engineAnswers;
    case Act::Stop:
    case Act::Restart:
        return isUp(state) && engineAnswers;
    case Act::Rebuild:
    case Act::Remove:
        return state != AppState::NotInstalled && !works && engineAnswers;
    case Act::Logs:
        return state != AppState::NotInstalled;
    case Act::SeeWhy:
        return state == AppState::Failed;
    }
    Q_UNREACHABLE();
}

QList<AppAction> cardActions(const AppRow &app, bool engineAnswers)
{
    using Kind = Button::Kind;
    const AppAction open{Act::Open, Words::tr("Open"), u"open"_s, Kind::Tinted};
    const AppAction start{Act::Start, Words::tr("Start"), u"play"_s, Kind::Plain, engineAnswers};
    switch (app.state) {
    case AppState::NotInstalled:
        return {{Act::Install, Words::tr("Install"), {}, Kind::Plain, engineAnswers}};
    case AppState::Building:
    case AppState::Starting:
        return {{Act::Cancel, Words::tr("Cancel")}};
    case AppState::Running:
        if (app.canOpen)
            return {{Act::Stop, Words::tr("Stop"), u"stop"_s, Kind::Plain, engineAnswers, true},
                    open};
        return {{Act::Stop, Words::tr("Stop"), u"stop"_s, Kind::Plain, engineAnswers}};
    case AppState::Unhealthy:
        return {{Act::Logs, Words::tr("Logs"), {}, Kind::Quiet},
                {Act::Restart, Words::tr("Restart"), u"restart"_s, Kind::Plain, engineAnswers}};
    case AppState::Failed:
        return {{Act::SeeWhy, Words::tr("See why")}};
    case AppState::Stopped:
        return {start};
    case AppState::Unknown:
        if (app.lastSeenRunning && app.canOpen)
            return {{Act::Open, Words::tr("Open"), u"open"_s}};
        if (!app.isInstalled)
            return {{Act::Install, Words::tr("Install"), {}, Kind::Plain, false}};
        return {{Act::Start, Words::tr("Start"), u"play"_s, Kind::Plain, false}};
    }
    Q_UNREACHABLE();
}

Menu *appMenu(const AppRow &app, bool engineAnswers, QWidget *parent,
              const std::function<void(Act)> &act)
{
    auto *menu = new Menu(parent);
    menu->setAccessibleName(Words::tr("Actions for %1").arg(app.name));
    const auto add = [&](Act what, const QString &icon, const QString &text,
                         const QString &key = {}) {
        QAction *action = menu->add(icon, text, key);
        QObject::connect(action, &QAction::triggered, menu, [act, what] { act(what); });
        return action;
    };
    const AppState state = app.state;
    add(Act::Page, u"info"_s, Words::tr("Open page"), keyHint(Command::OpenPage));
    if (app.canOpen)
        add(Act::Open, u"open"_s, Words::tr("Open web UI"), keyHint(Command::OpenWebUi));
    if (state == AppState::NotInstalled) {
        add(Act::Install, u"download"_s, Words::tr("Install"))->setEnabled(engineAnswers);
        return menu;
    }
    add(Act::Logs, u"log"_s, Words::tr("Logs"), keyHint(Command::Logs));
    const bool idle = engineAnswers && state != AppState::Building && state != AppState::Starting;
    add(Act::Rebuild, u"rebuild"_s, Words::tr("Rebuild"), keyHint(Command::Rebuild))
        ->setEnabled(idle);
    if (isUp(state)) {
        add(Act::Restart, u"restart"_s, Words::tr("Restart"), keyHint(Command::Restart))
            ->setEnabled(idle);
        add(Act::Stop, u"stop"_s, Words::tr("Stop"), keyHint(Command::Stop))
            ->setEnabled(engineAnswers);
    }
    menu->addSeparator();
    QAction *remove = menu->addLoss(u"trash"_s, Words::tr("Remove %1…").arg(app.name));
    remove->setEnabled(idle);
    QObject::connect(remove, &QAction::triggered, menu, [act] { act(Act::Remove); });
    return menu;
}

void askToRemove(const AppRow &app, const AppDetails &details, QWidget *window,
                 const std::function<void(bool images, bool data)> &remove)
{
    auto *question = new Question(
        {.title = Words::tr("Remove %1?").arg(app.name),
         .consequence = Words::tr("Its container goes, with all that was written inside it."),
         .verb = Words::tr("Remove %1").arg(app.name),
         .safe = Words::tr("Keep it")},
        window);
    QStringList stays;
    for (const MountFact &mount : details.mounts)
        stays << mount.path;
    question->addList(Words::tr("Your folders stay as they are"), stays);
    const QCheckBox *images = question->addOption(
        Words::tr("Also remove its images, so that a new start needs a build"), true);
    const QCheckBox *data =
        question->addOption(Words::tr("Also delete its own settings, which Slipway keeps for it"));
    QObject::connect(question, &QDialog::accepted, question,
                     [remove, images, data] { remove(images->isChecked(), data->isChecked()); });
    question->open();
}

} // namespace slipway
