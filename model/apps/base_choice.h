// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_values.h"
#include "base/image_ref.h"

#include <optional>

namespace slipway {

/// The image of NVIDIA's that stands for @p base on a machine with @p gpus: of the same flavour and
/// the same Ubuntu, the newest whose CUDA the driver knows, since NVIDIA's toolkit refuses to start
/// a newer one; for an image with CUDA's own libraries or compiler one that knows the card.
///
/// @p base itself where it runs, where it is held by a digest, where it is nobody's but its own
/// author's, or where no NVIDIA card is worked on. Unset: none that this driver runs.
std::optional<ImageRef> baseChoice(const ImageRef &base, const GpuFacts &gpus);

/// The CUDA release of an image of NVIDIA's: 12.8 of "nvidia/cuda:12.8.1-base-ubuntu24.04"; unset
/// for others.
std::optional<TwoNumbers> cudaOf(const ImageRef &base);

} // namespace slipway
