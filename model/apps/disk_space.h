// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_values.h"
#include "profiles/profile.h"

namespace slipway {

/// How much a build will need, and how much there is. Bytes.
struct DiskSpace {
    qint64 needed = 0; ///< An estimate from the kind of app.
    qint64 least = 0; ///< With less than this the build is not begun.
    qint64 free = -1; ///< Where the engine keeps images; -1: not known, since the engine is on
                      ///< another machine.
    bool isEnough() const { return free < 0 || free >= least; }
};

/// @p hasImages: an earlier image is there, whose layers will be used again.
DiskSpace spaceFor(const Profile &profile, bool hasImages, qint64 freeBytes);

/// Free bytes where @p dataRoot is; -1 when it is not a folder of this machine.
qint64 freeBytesAt(const QString &dataRoot);

} // namespace slipway
