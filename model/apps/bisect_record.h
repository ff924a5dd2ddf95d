// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/bisect.h"
#include "base/paths.h"

namespace slipway {

QByteArray writeBisect(const BisectSearch &search); ///< YAML, of the part of it that JSON is.
/// Malformed: anything that writeBisect() did not write.
Result<BisectSearch> readBisect(const QByteArray &yaml, const AppId &app);

QString bisectFile(const Paths &paths, const AppId &app); ///< data/bisect/<app>.yaml

/// Recipes and logs of the commits that were built.
QString bisectFolder(const Paths &paths, const AppId &app);

/// The search that was begun and not ended. Missing: there is none. One that cannot be read is set
/// aside under a new name, which the error tells.
Result<BisectSearch> keptBisect(const Paths &paths, const AppId &app);
Result<> keepBisect(const Paths &paths, const BisectSearch &search);
void forgetBisect(const Paths &paths, const AppId &app);

} // namespace slipway
