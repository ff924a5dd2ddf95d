// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_look.h"
#include "profiles/app_settings.h"
#include "profiles/profile.h"

namespace slipway {

/// What of an app's recipe follows this machine's GPU and driver, and what to tell beforehand.
struct MachineFit {
    QString torchIndex; ///< Of the profile's "auto"; empty where it names another.
    std::optional<ImageRef> base; ///< In the place of the profile's own.
    QStringList words; ///< For the build's log: what does not fit, and what mends it.
    /// Why a build would be in vain: the app needs a GPU, and its PyTorch cannot use this one.
    std::optional<Error> obstacle;
    friend bool operator==(const MachineFit &, const MachineFit &) = default;
};

/// A pure function.
MachineFit machineFit(const Profile &profile, const AppSettings &settings, const GpuLook &look);

/// Whether anything of the profile follows GPU and driver: else nobody has to look.
bool followsGpu(const Profile &profile);

} // namespace slipway
