// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette_entries.h"

#include "base/preferences.h"
#include "base/settings.h"
#include "lists/workbench.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Group = PaletteEntry::Group;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaletteEntries)
};

struct ActWords {
    Act act;
    QString key; ///< of the entry, never translated
    QString icon;
    QString text; ///< with %1 for the app's name
    std::optional<Command> command;
};

QList<ActWords> actWords()
{
    return {
        {Act::Open, u"open"_s, u"open"_s, Words::tr("Open the web UI of %1"), Command::OpenWebUi},
        {Act::Install, u"install"_s, u"download"_s, Words::tr("Install %1"), {}},
        {Act::Cancel, u"cancel"_s, u"close"_s, Words::tr("Cancel the work on %1"), {}},
        {Act::Start, u"start"_s, u"play"_s, Words::tr("Start %1"), {}},
        {Act::Stop, u"stop"_s, u"stop"_s, Words::tr("Stop %1"), Command::Stop},
        {Act::Restart, u"restart"_s, u"restart"_s, Words::tr("Restart %1"), Command::Restart},
        {Act::Rebuild, u"rebuild"_s, u"rebuild"_s, Words::tr("Rebuild %1"), Command::Rebuild},
        {Act::SeeWhy, u"why"_s, u"error"_s, Words::tr("See why %1 failed"), {}},
        {Act::Logs, u"log"_s, u"log"_s, Words::tr("Show the log of %1"), Command::Logs},
    };
}

QString noteOf(const AppRow &app, Act act)
{
    if (act == Act::Open && app.port > 0)
        return Words::tr("port %1").arg(app.port);
    if (act == Act::Cancel)
        return app.step;
    if (act == Act::SeeWhy)
        return app.reason;
    return act == Act::Install ? app.summary : QString();
}

void addActs(QList<PaletteEntry> &entries, const AppRow &app, bool answers,
             const PaletteDeeds &deeds)
{
    const QList<ActWords> all = actWords();
    for (const ActWords &words : all) {
        if (!allows(words.act, app, answers))
            continue;
        entries << PaletteEntry{
            .key = words.key + u' ' + app.id.text(),
            .group = Group::Actions,
            .text = words.text.arg(app.name),
            .note = noteOf(app, words.act),
            .icon = words.icon,
            .keys = words.command ? keyHint(*words.command) : QString(),
            .app = app.id,
            .act = [act = deeds.act, id = app.id, what = words.act] { act(id, what); }};
    }
}

void addPages(QList<PaletteEntry> &entries, const AppRow &app, const PaletteDeeds &deeds)
{
    const auto add = [&](const QString &tab, const QString &text, const QString &note) {
        entries << PaletteEntry{.key = u"page "_s + app.id.text() + u' ' + tab,
                                .group = Group::GoTo,
                                .text = text,
                                .note = note,
                                .icon = app.icon,
                                .tint = app.tint,
                                .name = app.name,
                                .app = app.id,
                                .act = [show = deeds.showApp, id = app.id, tab] { show(id, tab); }};
    };
    add(u"overview"_s, app.name, app.summary);
    add(u"source"_s, Words::tr("%1, Source").arg(app.name), Words::tr("App"));
    add(u"mounts"_s, Words::tr("%1, Mounts").arg(app.name), Words::tr("App"));
    add(u"recipe"_s, Words::tr("%1, Recipe").arg(app.name), Words::tr("App"));
    if (app.isInstalled)
        add(u"history"_s, Words::tr("%1, History").arg(app.name), Words::tr("App"));
}

QString outcome(const BuildView &build)
{
    switch (build.state) {
    case BuildView::State::Running:
        return build.headline.isEmpty() ? Words::tr("running") : build.headline;
    case BuildView::State::Succeeded:
        return Words::tr("built");
    case BuildView::State::Failed:
        return build.failure ? build.failure->step : Words::tr("failed");
    case BuildView::State::Cancelled:
        return Words::tr("cancelled");
    }
    Q_UNREACHABLE();
}

void addBuild(QList<PaletteEntry> &entries, const BuildView &build, const PaletteDeeds &deeds)
{
    const QString text = build.number > 0
        ? Words::tr("Build %1 of %2", "number, app").arg(build.number).arg(build.name)
        : Words::tr("Build of %1").arg(build.name);
    entries << PaletteEntry{.key = u"build "_s + build.app.text(),
                            .group = Group::Builds,
                            .text = text,
                            .note = outcome(build),
                            .icon = build.icon,
                            .tint = build.tint,
                            .name = build.name,
                            .app = build.app,
                            .act = [show = deeds.showBuild, id = build.app] { show(id); }};
}

struct CommandLook {
    Command command;
    QString key;
    QString icon;
    Group group;
};

void addCommands(QList<PaletteEntry> &entries, const QList<Command> &commands,
                 const PaletteDeeds &deeds)
{
    const QList<CommandLook> looks{
        {Command::Apps, u"apps"_s, u"apps"_s, Group::GoTo},
        {Command::Activity, u"activity"_s, u"activity"_s, Group::GoTo},
        {Command::Engine, u"engine"_s, u"engine"_s, Group::GoTo},
        {Command::Settings, u"settings"_s, u"settings"_s, Group::GoTo},
        {Command::RunningBuild, u"running build"_s, u"activity"_s, Group::Actions},
        {Command::CheckAgain, u"check"_s, u"refresh"_s, Group::Actions},
        {Command::Help, u"keys"_s, u"keyboard"_s, Group::Actions},
        {Command::Quit, u"quit"_s, u"close"_s, Group::Actions},
    };
    const QList<KeyLine> lines = keyMap();
    for (const CommandLook &look : looks) {
        const auto line = std::find_if(lines.begin(), lines.end(), [&look](const KeyLine &one) {
            return one.command == look.command;
        });
        if (!commands.contains(look.command) || line == lines.end())
            continue;
        entries << PaletteEntry{.key = u"window "_s + look.key,
                                .group = look.group,
                                .text = line->text,
                                .icon = look.icon,
                                .keys = keyHint(look.command),
                                .act = [run = deeds.run, command = look.command] { run(command); }};
    }
}

void addSettings(QList<PaletteEntry> &entries, Settings &settings, bool hasTray)
{
    const Preferences now = Preferences::of(settings);
    const auto add = [&](const QString &key, const QString &text, const QString &icon,
                         auto &&change) {
        Preferences then = now;
        change(then);
        if (then == now)
            return; // It is so already.
        entries << PaletteEntry{.key = u"set "_s + key,
                                .group = Group::Settings,
                                .text = text,
                                .icon = icon,
                                .act = [&settings, change] {
                                    Preferences chosen = Preferences::of(settings);
                                    change(chosen);
                                    chosen.writeTo(settings);
                                }};
    };
    constexpr int kStep = 25;
    add(u"light"_s, Words::tr("Light colours"), u"sun"_s,
        [](Preferences &chosen) { chosen.colours = Colours::Light; });
    add(u"dark"_s, Words::tr("Dark colours"), u"moon"_s,
        [](Preferences &chosen) { chosen.colours = Colours::Dark; });
    add(u"system"_s, Words::tr("Colours as the desktop has them"), u"settings"_s,
        [](Preferences &chosen) { chosen.colours = Colours::System; });
    add(u"larger"_s, Words::tr("Larger text"), u"plus"_s, [](Preferences &chosen) {
        chosen.textSize = qMin(kMostTextSize, chosen.textSize + kStep);
    });
    add(u"smaller"_s, Words::tr("Smaller text"), u"minus"_s, [](Preferences &chosen) {
        chosen.textSize = qMax(kLeastTextSize, chosen.textSize - kStep);
    });
    add(u"compact"_s, Words::tr("Compact spacing"), u"list"_s,
        [](Preferences &chosen) { chosen.spacing = Spacing::Compact; });
    add(u"roomy"_s, Words::tr("Roomy spacing"), u"grid"_s,
        [](Preferences &chosen) { chosen.spacing = Spacing::Roomy; });
    add(u"notify"_s, Words::tr("Show notifications"), u"bell"_s,
        [](Preferences &chosen) { chosen.notifications = true; });
    add(u"quiet"_s, Words::tr("Show no notifications"), u"bell"_s,
        [](Preferences &chosen) { chosen.notifications = false; });
    if (!hasTray)
        return;
    add(u"tray"_s, Words::tr("Icon in the tray"), u"box"_s,
        [](Preferences &chosen) { chosen.tray = true; });
    add(u"no tray"_s, Words::tr("No icon in the tray"), u"box"_s,
        [](Preferences &chosen) { chosen.tray = false; });
}

} // namespace

QList<PaletteEntry> paletteEntries(Workbench &workbench, Settings &settings,
                                   const QList<Command> &commands, const PaletteDeeds &deeds)
{
    const bool answers = workbench.engine().state == EngineRow::State::Connected;
    QList<PaletteEntry> entries;
    const QList<AppRow> apps = workbench.apps()->rows();
    for (const AppRow &app : apps)
        addPages(entries, app, deeds);
    for (const AppRow &app : apps)
        addActs(entries, app, answers, deeds);
    addCommands(entries, commands, deeds);
    if (deeds.setUpAgain)
        entries << PaletteEntry{.key = u"window set up"_s,
                                .group = Group::Actions,
                                .text = Words::tr("Set up Slipway again"),
                                .icon = u"health"_s,
                                .act = deeds.setUpAgain};
    for (const AppRow &app : apps) {
        if (const BuildView *build = app.isInstalled ? workbench.build(app.id) : nullptr)
            addBuild(entries, *build, deeds);
    }
    addSettings(entries, settings, workbench.desk().hasTray);
    return entries;
}

} // namespace slipway
