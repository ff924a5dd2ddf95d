// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/build_values.h"

namespace slipway {

enum class BuilderKind { BuildKit, Classic };

/// Path and query of POST /build, without the API version.
///
/// BuildKit takes the tar as the body without a session as long as it need not fetch a base image's
/// newest state: `pull` is never asked for. `rm` and `forcerm` make the classic builder leave no
/// container behind.
QByteArray buildPathOf(const BuildRequest &request, BuilderKind builder);

/// Whether an engine's answer of 400 and above means that it has no BuildKit, so that nothing has
/// been run yet.
bool refusesBuildKit(const QString &message);

} // namespace slipway
