// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/build_values.h"

#include <QList>

#include <variant>

namespace slipway {

/// What a builder's stream brings, in order.
using BuildEvent = std::variant<BuildStep, BuildLog>;
using BuildEvents = QList<BuildEvent>;

/// How a build ended for the steps that never did.
enum class BuildEnd { Success, Failure };

} // namespace slipway
