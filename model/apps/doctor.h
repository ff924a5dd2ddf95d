// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "apps/check.h"

namespace slipway {

/// Looks at the engine, its disk, and the ports and folders of @p app (of all installed apps when
/// unset). Succeeds whatever the checks say.
JobOf<QList<Check>> *examine(Apps &apps, const std::optional<AppId> &app, QObject *owner);

} // namespace slipway
