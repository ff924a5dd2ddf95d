// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/engine_values.h"

namespace slipway {

// Answers about the engine itself, and its events.

Result<EngineVersion> engineVersionIn(const QByteArray &body); ///< GET /version
Result<EngineInfo> engineInfoIn(const QByteArray &body); ///< GET /info
Result<EngineDisk> engineDiskIn(const QByteArray &body); ///< GET /system/df
Result<RegistryImage> registryImageIn(const QByteArray &body); ///< GET /distribution/{name}/json
EngineEvent engineEventOf(const QJsonObject &line); ///< One object of GET /events

} // namespace slipway
