// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/doctor_facts.h"
#include "lists/engine_desk_view.h"

namespace slipway {

/// What the Engine page shows of the facts. @p use: what takes room; unset: the engine did not say
/// yet. The rest of the view is left as it is made.
EngineDeskView engineDeskView(const DoctorFacts &facts, const std::optional<EngineDisk> &use);

} // namespace slipway
