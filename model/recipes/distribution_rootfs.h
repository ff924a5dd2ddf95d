// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "recipes/rootfs_addresses.h"
#include "recipes/s6_base.h"

namespace slipway {

/// Makes a root file system of the machine's own release with mmdebstrap and its s6 packages, from
/// the mirrors of
/// @p sources (see aptSources()), and keeps it in @p folder by its sha256. Works for root and,
/// where the system lets users have name spaces, for others. NotInstalled: there is no mmdebstrap.
JobOf<S6BaseParts> *makeDistributionRootfs(const HostRelease &release, const QStringList &sources,
                                           const QString &folder, QObject *owner);

} // namespace slipway
