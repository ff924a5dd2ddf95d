// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace slipway {

/// The id of the new image in the stream that POST /images/create?fromSrc=- answers with, or the
/// error in it.
Result<QString> importedIdIn(const QByteArray &body);

} // namespace slipway
