// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "engine/endpoint.h"
#include "engine/engine_values.h"

#include <optional>

namespace slipway {

/// What `docker login` kept for @p registry ("docker.io", "localhost:5000") in @p config, Docker's
/// config.json: `auths` with base64 of user:password, and the token that stands for the password
/// (docker/cli, cli/config/configfile). Unset when there is none or it cannot be read; then the
/// engine asks the registry as nobody.
std::optional<RegistryLogin> loginIn(const QByteArray &config, const QString &registry);

/// A program that keeps logins for Docker's client: docker-credential-NAME, spoken to over its
/// standard input and output (docker/docker-credential-helpers).
struct LoginHelper {
    QString program; ///< "docker-credential-secretservice"
    QString server; ///< What it is asked for.
    friend bool operator==(const LoginHelper &, const LoginHelper &) = default;
};

/// The program that @p config names for @p registry: `credHelpers` for this one, else `credsStore`
/// for all. Unset for a name that could be a path.
std::optional<LoginHelper> loginHelperIn(const QByteArray &config, const QString &registry);

/// What a helper's `get` answers: an object of Username and Secret. The user "<token>" stands for
/// an identity token.
std::optional<RegistryLogin> loginFrom(const QByteArray &answer, const QString &registry);

/// The login for @p registry that `docker login` kept in DOCKER_CONFIG or ~/.docker, or with the
/// helper that is named there. Unset when there is none; a helper that is missing or fails is
/// logged and counts as none. Never fails.
JobOf<std::optional<RegistryLogin>> *
keptLogin(const QString &registry, const EngineSurroundings &surroundings, QObject *owner);

} // namespace slipway
