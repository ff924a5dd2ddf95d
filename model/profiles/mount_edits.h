// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/app_settings.h"

namespace slipway {

// Changes of an app's folders, kept as what differs from its profile. Pure functions.

/// One of the profile's folders is at @p host, an absolute path; empty: where it usually is.
void chooseFolder(AppSettings &settings, const QString &name, const QString &host);

/// Unset: as the profile says.
void chooseAccess(AppSettings &settings, const QString &name, std::optional<Mount::Access> access);

/// Adds a further mount, in the place of the one that the app had at @p replaces, if any. @p name
/// is what it is for; empty: nothing is said of that.
void putMount(AppSettings &settings, const Mount &mount, const QString &name,
              const QString &replaces = {});

/// False: the app has no further mount at @p container.
bool dropMount(AppSettings &settings, const QString &container);

} // namespace slipway
