// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_sample.h"
#include "base/app_id.h"
#include "engine/engine_values.h"

namespace slipway {

/// What programs write when the memory of a GPU is not enough: PyTorch on CUDA and ROCm, CUDA
/// itself, llama.cpp. A regular expression, without regard to case.
inline constexpr const char *kOutOfVram =
    "CUDA out of memory|HIP out of memory|OutOfMemoryError|CUDA error: out of memory|"
    "CUDA_ERROR_OUT_OF_MEMORY|cudaErrorMemoryAllocation|hipErrorOutOfMemory|"
    "cudaMalloc failed: out of memory|CUBLAS_STATUS_ALLOC_FAILED";

bool saysOutOfVram(const QString &log);

/// Who holds the GPU's memory beside the container @p own: "InvokeAI holds 9.2 of 24 GB."; empty
/// when nobody does, or it is not known. At most two are named, the largest first. A pure function
/// but for @p nameOf, which answers what people call an app.
QString vramHolders(const GpuSample &sample, const QList<ContainerSummary> &containers,
                    const QString &own, const std::function<QString(const AppId &)> &nameOf);

/// What an app holds, when that is known: "Forge holds 9.2 of 24 GB of the GPU's memory."
QString vramHeld(const GpuSample &sample, const QString &container, const QString &name);

/// Whether what @p container holds fits a second time. Unset: it is not known, as before an app has
/// loaded anything, or where there are several cards.
std::optional<bool> fitsTwice(const GpuSample &sample, const QString &container);

} // namespace slipway
