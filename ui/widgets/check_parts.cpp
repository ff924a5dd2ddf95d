// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_parts.h"

#include "ui/widgets/tile.h"

using namespace Qt::StringLiterals;

namespace slipway {

void showLevel(Mark *mark, Check::Level level)
{
    switch (level) {
    case Check::Level::Ok:
        return mark->setIcon(u"check-circle"_s, Role::SuccessMark);
    case Check::Level::Warn:
        return mark->setIcon(u"warning"_s, Role::WarningMark);
    case Check::Level::Fail:
        return mark->setIcon(u"error"_s, Role::DangerMark);
    }
}

bool canFix(const Check &check, bool canBecomeRoot)
{
    return check.level != Check::Level::Ok && !check.command.isEmpty()
        && (canBecomeRoot || !check.commandAsRoot);
}

QString shownCommand(const Check &check, bool canBecomeRoot)
{
    Check shown = check;
    shown.commandAsRoot = check.commandAsRoot && canBecomeRoot;
    return commandText(shown);
}

} // namespace slipway
