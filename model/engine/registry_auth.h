// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_values.h"

namespace slipway {

/// The value of X-Registry-Auth: base64url, with padding, of the engine's AuthConfig.
QByteArray registryAuthOf(const RegistryLogin &login);

} // namespace slipway
