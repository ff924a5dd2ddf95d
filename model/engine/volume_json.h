// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/engine_values.h"

#include <QJsonObject>

namespace slipway {

/// The body of POST /volumes/create (https://docs.docker.com/reference/api/engine/).
QJsonObject createBodyOf(const QString &volume, const Labels &labels);

/// What the engine answers to /volumes/create and /volumes/{name}. Malformed: it has no name.
Result<VolumeDetails> volumeIn(const QByteArray &body);

} // namespace slipway
