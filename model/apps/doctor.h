// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"

namespace slipway {

/// One thing that doctor looked at.
struct Check {
    enum class Level { Ok, Warn, Fail };
    QString id; ///< "engine", "disk", "port:8188", "folder:models", "gpu"
    Level level = Level::Ok;
    QString fact; ///< What is so.
    QString meaning; ///< What follows from it; empty when all is well.
    QString remedy; ///< What to do; empty when nothing has to be done.
    friend bool operator==(const Check &, const Check &) = default;
};

QString nameOf(Check::Level level); ///< "ok", "warn", "fail"

/// Looks at the engine, its disk, and the ports and folders of @p app (of all installed apps when
/// unset). Succeeds whatever the checks say.
JobOf<QList<Check>> *examine(Apps &apps, const std::optional<AppId> &app, QObject *owner);

} // namespace slipway
