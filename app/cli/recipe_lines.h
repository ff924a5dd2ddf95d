// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/app_settings.h"

#include <QJsonArray>

namespace slipway {

class CliSession;

/// `recipe APP --lines`, `--add`, `--mend` and `--drop`: the person's own lines in a recipe. Ends
/// the session when one of them was asked for; false: none was.
bool runRecipeLines(CliSession &session, const AppSettings &settings);

QJsonArray toJson(const QList<OwnLine> &lines);

} // namespace slipway
