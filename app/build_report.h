// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "lists/build_view.h"

namespace slipway {

/// What a person sends along when asking for help: the step, the last lines and the versions. The
/// home folder's path and everything that looks like a token or a password are taken out.
QString reportOf(const BuildView &view, const EngineView &engine);

/// @p text without tokens, passwords in addresses, and @p home's own path.
QString withoutSecrets(QString text, const QString &home);

} // namespace slipway
