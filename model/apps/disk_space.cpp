// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/disk_space.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace slipway {

namespace {

constexpr qint64 kMega = 1'000'000;
constexpr qint64 kGiga = 1'000 * kMega;

// Sizes of images as built from the profiles that come with Slipway: PyTorch with CUDA is 6 to 8 GB
// in one layer, of which pip keeps a download beside it; a web app on the own base stays under 500
// MB.
qint64 estimate(const Profile &profile)
{
    switch (profile.lineage) {
    case Profile::Lineage::Cuda:
        if (profile.python && !profile.python->torch.isEmpty())
            return 14 * kGiga;
        return profile.python ? 5 * kGiga : 2 * kGiga;
    case Profile::Lineage::S6:
        return 600 * kMega;
    case Profile::Lineage::Image:
        break;
    }
    return 1500 * kMega;
}

} // namespace

DiskSpace spaceFor(const Profile &profile, bool hasImages, qint64 freeBytes)
{
    DiskSpace space;
    space.needed = estimate(profile);
    if (hasImages)
        space.needed /= 2;
    // The estimate may be far too large for one app: only what is certain to fail is refused.
    space.least = space.needed / 4;
    space.free = freeBytes;
    return space;
}

qint64 freeBytesAt(const QString &dataRoot)
{
    if (dataRoot.isEmpty() || !QFileInfo(dataRoot).isDir())
        return -1;
    const QStorageInfo storage(dataRoot);
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

} // namespace slipway
