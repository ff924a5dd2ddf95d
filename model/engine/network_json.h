// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/engine_values.h"

namespace slipway {

/// The body of POST /networks/create (API 1.40 and newer).
QJsonObject createBodyOf(const NetworkSpec &spec);

Result<NetworkDetails> networkIn(const QByteArray &body); ///< GET /networks/{id}

} // namespace slipway
