// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

namespace slipway {

/// The engine as far as apps know it.
struct EngineView {
    EngineEvents::State state = EngineEvents::State::Connecting;
    std::optional<Error> why; ///< With Lost.
    std::optional<EngineVersion> version; ///< Of the last connection.
    std::optional<EngineInfo> info;
    EngineChoice choice;
};

} // namespace slipway
