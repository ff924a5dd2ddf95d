// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_values.h"

#include <QStringList>

namespace slipway {

/// Device files that are given to a container under their own names, and the groups that may open
/// them.
struct DeviceAccess {
    QStringList devices; ///< "/dev/kfd", "/dev/dri"; a folder stands for all in it.
    QStringList groups; ///< Numbers: the names differ between machine and image.
    bool isEmpty() const { return devices.isEmpty(); }
    friend bool operator==(const DeviceAccess &, const DeviceAccess &) = default;
};

/// What this machine says of the ways to its GPUs beside what its engine says.
struct GpuAccess {
    bool hasHook = false; ///< NVIDIA's runtime hook is installed.
    bool hasNvidiaSpec = false; ///< A CDI specification names NVIDIA's cards.
    DeviceAccess devices; ///< For cards of AMD and Intel.
    friend bool operator==(const GpuAccess &, const GpuAccess &) = default;
};

/// Reads a few small files. @p cdiFolders: EngineInfo::cdiSpecDirs.
GpuAccess gpuAccess(const QStringList &cdiFolders, const QString &root = QStringLiteral("/"));

/// How ROCm's and Intel's documentation start containers: /dev/dri for both, and /dev/kfd for AMD's
/// compute driver. Never the group root.
DeviceAccess drmAccess(const QList<Gpu> &cards, const QString &root = QStringLiteral("/"));

/// Whether one of the CDI specifications in @p folders is of NVIDIA's cards ("kind:
/// nvidia.com/gpu"; https://github.com/cncf-tags/container-device-interface, SPEC.md). Engines
/// before Docker 28.2 read them and do not tell what they found.
bool hasNvidiaSpec(const QStringList &folders);

} // namespace slipway
