// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

namespace slipway {

// Paths of requests with names in them: nothing that a name holds can end the path or add to the
// query.

QByteArray containerPath(const QString &id,
                         const char *rest); ///< @p rest: "/json", "/stats?stream=1"
QByteArray networkPath(const QString &name);
QByteArray volumePath(const QString &name);
QByteArray imagePath(const QString &nameOrId, const char *rest);
QByteArray registryPath(const ImageRef &image); ///< What its registry says of it.
QByteArray logsPath(const QString &id, const LogsRequest &request);
QByteArray encoded(const QString &value); ///< For the value of a query.

} // namespace slipway
