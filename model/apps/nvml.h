// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_values.h"
#include "base/result.h"

#include <memory>

namespace slipway {

/// NVIDIA's management library, which comes with the driver. It is loaded at run time: Slipway
/// neither links it nor needs it. Functions and numbers: NVML API reference, nvml.h of CUDA 12.
///
/// Opening wakes the driver and can take a second; reading takes milliseconds. Both block, so they
/// belong into a worker. One object is used by one thread at a time.
class Nvml
{
    Q_DISABLE_COPY(Nvml)
public:
    static QString usualName() { return QStringLiteral("libnvidia-ml.so.1"); }

    /// Missing: there is no such library, or no driver and card that it speaks to. Conflict:
    /// library and kernel module are of different versions, as after an update without a restart.
    static Result<std::unique_ptr<Nvml>> open(const QString &library = usualName());
    ~Nvml();

    /// A card that fell off the bus is left out; what a card does not tell is -1.
    Result<GpuFacts> read() const;

private:
    struct Functions;
    explicit Nvml(std::unique_ptr<Functions> functions);
    std::unique_ptr<Functions> m_functions;
};

} // namespace slipway
