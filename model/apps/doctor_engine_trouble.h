// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/check.h"
#include "apps/doctor_facts.h"

namespace slipway {

/// Why an engine does not answer, from what the machine has. Only with EngineFacts::problem.
Check engineTrouble(const DoctorFacts &facts);

/// How a distribution with that installer installs its own engine; empty: not known.
QStringList installEngine(const QString &installer);

} // namespace slipway
