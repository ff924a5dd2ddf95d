// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/limits_group.h"

#include "ui/pages/settings_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LimitsGroup)
};

} // namespace

void addRunRows(SettingsGroup *group, RunRows &rows)
{
    rows.addSwitch(group,
                   {u"internet"_s, Text::tr("Internet"),
                    Text::tr("Off: it reaches this computer alone, and only it is reached")});
    rows.addSwitch(group, {u"with-slipway"_s, Text::tr("Start with Slipway"), {}});
    rows.addChoice(group, {u"restart"_s, Text::tr("If it stops by itself"), {}},
                   {{{}, Text::tr("Stays stopped")},
                    {u"on-failure"_s, Text::tr("Start again, 3 tries")},
                    {u"unless-stopped"_s, Text::tr("Always start again")}});
}

SettingsGroup *makeLimitsGroup(RunRows &rows)
{
    auto *group = new SettingsGroup(Text::tr("Limits"));
    const QString none = Text::tr("No limit");
    rows.addField(group, {u"memory"_s, Text::tr("Memory"), Text::tr("512m, 8g")}, none);
    rows.addField(group, {u"cpus"_s, Text::tr("Processors"), Text::tr("2, 1.5")}, none);
    rows.addField(group,
                  {u"shm"_s, Text::tr("Shared memory"), Text::tr("What workers of an app share")},
                  Text::tr("As usual"));
    rows.addField(group, {u"pids"_s, Text::tr("Processes"), Text::tr("0: no limit")}, none);
    rows.addSwitch(group,
                   {u"read-only"_s, Text::tr("Files of its image cannot be changed"),
                    Text::tr("It writes to its folders and to memory alone; not every app can")});
    return group;
}

SettingsGroup *makeStopGroup(RunRows &rows)
{
    auto *group = new SettingsGroup(Text::tr("Stopping"));
    QList<RunRows::Choice> ways{{{}, Text::tr("As the app wants")}};
    for (const QString &name : {u"SIGTERM"_s, u"SIGINT"_s, u"SIGQUIT"_s, u"SIGHUP"_s, u"SIGKILL"_s})
        ways.append({name, name});
    rows.addChoice(group, {u"stop-signal"_s, Text::tr("Signal"), {}}, ways);
    rows.addField(
        group, {u"stop-grace"_s, Text::tr("Time to stop"), Text::tr("10s, 2m; then it is ended")});
    return group;
}

} // namespace slipway
