// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cli_request.h"
#include "profiles/app_settings.h"

namespace slipway {

/// An app's settings as `mounts` changes them, and which of its folders that touches, by their
/// keys.
struct MountEdit {
    AppSettings settings;
    QStringList touched;
};

/// What `mounts` was told, done to @p settings. Relative folders are seen from @p here, "~" stands
/// for @p home. Malformed: the command line cannot be understood. A pure function.
Result<MountEdit> mountEdit(const CliRequest &request, const Profile &profile,
                            const AppSettings &settings, const QString &here, const QString &home);

} // namespace slipway
