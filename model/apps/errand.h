// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_values.h"

namespace slipway {

/// What a container is made from that Slipway runs for an errand of its own in an app's image:
/// without network, health check and anything to write to, and nobody's, so that it is never taken
/// for the app's container. What it does is added.
ContainerSpec errandContainer(const QString &name, const QString &image);

} // namespace slipway
