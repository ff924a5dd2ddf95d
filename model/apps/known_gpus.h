// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_look.h"

namespace slipway {

/// What the last look at this machine's GPUs found: a look may take a second, and what is shown
/// cannot wait for one. Of the application's thread.
class KnownGpus
{
public:
    const std::optional<GpuLook> &look() const { return m_look; } ///< Unset: nobody looked yet.
    void keep(GpuLook look) { m_look = std::move(look); }

private:
    std::optional<GpuLook> m_look;
};

} // namespace slipway
