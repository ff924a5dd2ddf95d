// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_values.h"

#include <optional>

namespace slipway {

struct TorchChoice {
    enum class Fit {
        Fits,
        NoGpu, ///< Only a processor: slow for pictures.
        DriverTooOld, ///< A newer driver would do.
        GpuTooNew, ///< This release of torch has no kernels for the card yet.
        GpuTooOld, ///< This release of torch has no kernels for the card any more.
    };
    QString index; ///< Address of the wheels; those for processors where nothing fits.
    Fit fit = Fit::Fits;
    friend bool operator==(const TorchChoice &, const TorchChoice &) = default;
};

/// The wheels of PyTorch that run on @p gpus: what a profile's "auto" means.
///
/// @param torch the release that a profile holds, such as 2.9; unset: not known, which takes the
///     wheels that most releases have.
TorchChoice torchChoice(std::optional<TwoNumbers> torch, const GpuFacts &gpus);

/// The release in pip requirement specifiers: 2.9 of "torch==2.9.1"; unset when none is held.
std::optional<TwoNumbers> torchRelease(const QStringList &requirements);

} // namespace slipway
