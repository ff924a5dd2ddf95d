// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_values.h"

namespace slipway {

/// The body of POST /containers/create (API 1.40 and newer; fields of
/// https://docs.docker.com/reference/api/engine/).
///
/// Folders are bound through `Mounts`, not `Binds`: a missing source is then refused instead of
/// made by the engine as root. A volume that is not there is made. Ports are published on the
/// address that the spec names, 127.0.0.1 where it names none.
QJsonObject createBodyOf(const ContainerSpec &spec);

} // namespace slipway
