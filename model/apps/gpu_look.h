// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_values.h"
#include "apps/nvml.h"
#include "base/error.h"
#include "base/job.h"

#include <optional>

namespace slipway {

/// What a look at this machine's GPUs found. Cards of NVIDIA come first: they are what most apps
/// are made for.
struct GpuLook {
    GpuFacts facts;
    std::optional<Error> nvmlProblem; ///< Why NVIDIA's driver told nothing; see Nvml::open.
    bool hasNvidiaCard = false; ///< On the PCI bus, also where no driver runs it.
    friend bool operator==(const GpuLook &, const GpuLook &) = default;
};

/// The look itself. Blocks, for about a second where NVIDIA's driver has to wake: for a worker.
///
/// @param root where dev and sys are, for AMD, Intel and the PCI bus.
/// @param library NVIDIA's, see Nvml::open.
GpuLook gpuLook(const QString &root = QStringLiteral("/"),
                const QString &library = Nvml::usualName());

/// gpuLook() of this machine in a worker. Never fails; a look that found nothing is one too.
JobOf<GpuLook> *lookAtGpus(QObject *owner);

/// Whether the PCI bus has a display controller of NVIDIA: sys/bus/pci/devices/*/{vendor,class}
/// ("sysfs-bus-pci" in the kernel's ABI documentation; class 03 of the PCI code list).
bool hasNvidiaOnBus(const QString &root = QStringLiteral("/"));

} // namespace slipway
