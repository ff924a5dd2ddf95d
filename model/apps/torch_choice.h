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
    int driver = 0; ///< With DriverTooOld: the oldest major version that would do.
    friend bool operator==(const TorchChoice &, const TorchChoice &) = default;
};

/// The card that a person works on: the one with the most memory, since one image serves all. Null
/// where there is none.
const Gpu *workedOn(const GpuFacts &gpus);

/// The wheels of PyTorch that run on @p gpus: what a profile's "auto" means.
///
/// @param torch the release that a profile holds, such as 2.9; unset: not known, which takes the
///     wheels that most releases have.
TorchChoice torchChoice(std::optional<TwoNumbers> torch, const GpuFacts &gpus);

/// Whether the wheels at @p index run on @p gpus: of an address that ends in "/cu128" and the like.
/// Any other one fits as far as anybody knows. The answer's index is @p index.
TorchChoice torchFit(const QString &index, const GpuFacts &gpus);

/// The address of the wheels that pip requirement specifiers ask for by their local version:
/// "torch==2.7.1+cu128"; empty where they ask for none.
QString heldWheels(const QStringList &requirements);

/// The release in pip requirement specifiers: 2.9 of "torch==2.9.1"; unset when none is held.
std::optional<TwoNumbers> torchRelease(const QStringList &requirements);

} // namespace slipway
