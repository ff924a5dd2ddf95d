// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_rows.h"

#include "recipes/quoting.h"

#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

CheckRow::Level levelOf(Check::Level level)
{
    switch (level) {
    case Check::Level::Ok:
        return CheckRow::Level::Ok;
    case Check::Level::Warn:
        return CheckRow::Level::Warn;
    case Check::Level::Fail:
        return CheckRow::Level::Fail;
    }
    Q_UNREACHABLE();
}

} // namespace

RootWay rootWayHere()
{
    if (geteuid() == 0)
        return RootWay::IsRoot;
    return QStandardPaths::findExecutable(u"pkexec"_s).isEmpty() ? RootWay::None : RootWay::Polkit;
}

QStringList commandOf(const Check &check, RootWay way)
{
    QStringList words = check.command;
    if (!words.isEmpty() && check.commandAsRoot && way == RootWay::Polkit)
        words.prepend(u"pkexec"_s);
    return words;
}

CheckRow checkRowOf(const Check &check, RootWay way)
{
    CheckRow row;
    row.id = check.id;
    row.level = levelOf(check.level);
    row.title = check.fact;
    QStringList sentences{check.meaning, check.remedy};
    sentences.removeAll(QString());
    row.text = sentences.join(u' ');
    // A command that no line can show is not offered: nobody could read it before it is run.
    if (const Result<QString> line = shellCommand(commandOf(check, way)))
        row.command = *line;
    row.commandAsRoot = check.commandAsRoot && way != RootWay::IsRoot;
    return row;
}

} // namespace slipway
