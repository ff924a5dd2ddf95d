// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/engine_values.h"

namespace slipway {

// Answers about containers, as Docker 20.10 (API 1.41) to 29 (1.55) and Podman's compatible socket
// give them.

Result<QList<ContainerSummary>> containersIn(const QByteArray &body); ///< GET /containers/json
Result<ContainerDetails> containerIn(const QByteArray &body); ///< GET /containers/{id}/json
Result<WaitResult> waitResultIn(const QByteArray &body); ///< POST /containers/{id}/wait
Result<QString> createdIdIn(const QByteArray &body); ///< POST /containers/create

} // namespace slipway
