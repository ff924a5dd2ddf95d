// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/engine_values.h"

namespace slipway {

// Answers about images, as Docker 20.10 to 29 and Podman's compatible socket give them.

Result<QList<ImageSummary>> imagesIn(const QByteArray &body); ///< GET /images/json
Result<ImageDetails> imageIn(const QByteArray &body); ///< GET /images/{name}/json

} // namespace slipway
