// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"
#include "base/paths.h"
#include "base/result.h"
#include "engine/engine_values.h"

namespace slipway {

/// Whether an event of a container says that somebody asked it to end: "stop", or "kill" with a
/// signal that asks for that. SIGKILL alone is no request, and one to read files again neither.
bool isWishedStop(const EngineEvent &event);

/// Keeps that this run of an app's container (its id and start time) was ended on request, in
/// data/stopped/<app>: an exit code of 137 does not tell who killed it.
Result<> noteWishedStop(const Paths &paths, const AppId &app, const ContainerDetails &container);
bool wasStopWished(const Paths &paths, const AppId &app, const ContainerDetails &container);
void forgetWishedStop(const Paths &paths, const AppId &app);

} // namespace slipway
