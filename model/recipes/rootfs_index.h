// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipes/s6_base.h"

#include <optional>

namespace slipway {

/// What rootfs/index.yaml holds: the parts that were got last, if all their files are still there.
std::optional<S6BaseParts> readRootfsIndex(const QString &folder);
Result<> writeRootfsIndex(const QString &folder, const S6BaseParts &parts);

} // namespace slipway
