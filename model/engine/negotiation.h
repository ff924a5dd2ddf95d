// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/engine_values.h"
#include "engine/http_values.h"

#include <optional>

namespace slipway {

/// The newest version whose answers have the shapes that Slipway reads (1.52 takes fields away).
constexpr ApiVersion kNewestApi{1, 51};
/// Docker 19.03: the first with device requests (GPUs).
constexpr ApiVersion kOldestApi{1, 40};

/// "1.41" or "v1.41"; unset for anything else.
std::optional<ApiVersion> parseApiVersion(const QByteArray &text);

/// What the head of an answer to /_ping says, and the version to speak from then on: the lowest of
/// the engine's, kNewestApi and @p newest, the person's own limit. Failed when that is under
/// kOldestApi, Malformed when the version is none. An engine that names no version gets kNewestApi,
/// as Docker's own client does it.
Result<EnginePing> readPing(const HttpHead &head, const std::optional<ApiVersion> &newest = {});

} // namespace slipway
