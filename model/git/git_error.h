// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace slipway {

/// What libgit2 last said, as an Error. @p code is what its function answered, @p address the
/// remote or folder that the person knows. Cancelled for a callback's own end.
Error gitError(int code, const QString &address);

} // namespace slipway
