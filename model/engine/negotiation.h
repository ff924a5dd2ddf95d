// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/engine_values.h"
#include "engine/http_values.h"

namespace slipway {

/// The newest version whose answers have the shapes that Slipway reads (1.52 takes fields away).
constexpr ApiVersion kNewestApi{1, 51};
/// Docker 19.03: the first with device requests (GPUs).
constexpr ApiVersion kOldestApi{1, 40};

/// What the head of an answer to /_ping says, and the version to speak from then on: the lower of
/// the engine's and kNewestApi. Failed when that is under kOldestApi, Malformed when the version is
/// none. An engine that names no version gets kNewestApi, as Docker's own client does it.
Result<EnginePing> readPing(const HttpHead &head);

} // namespace slipway
