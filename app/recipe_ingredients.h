// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/workbench.h"
#include "profiles/app_settings.h"

namespace slipway {

/// What goes into an image, for the list beside the Dockerfile; a pure function.
QList<Fact> ingredientsOf(const Profile &profile, const AppSettings &settings, quint32 uid);

} // namespace slipway
