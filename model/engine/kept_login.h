// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/endpoint.h"
#include "engine/engine_values.h"

#include <optional>

namespace slipway {

/// What `docker login` kept for @p registry ("docker.io", "localhost:5000") in @p config, Docker's
/// config.json: `auths` with base64 of user:password, and the token that stands for the password
/// (docker/cli, cli/config/configfile). Unset when there is none or it cannot be read; then the
/// engine asks the registry as nobody.
std::optional<RegistryLogin> loginIn(const QByteArray &config, const QString &registry);

/// The same from the file itself, in DOCKER_CONFIG or ~/.docker. Blocking.
std::optional<RegistryLogin> keptLogin(const QString &registry,
                                       const EngineSurroundings &surroundings);

} // namespace slipway
