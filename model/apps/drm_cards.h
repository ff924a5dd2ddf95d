// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_values.h"

namespace slipway {

/// The AMD and Intel cards under @p root, as the kernel's drivers describe them in
/// sys/class/drm/card*/device. NVIDIA's own driver says nothing there: see Nvml. Reads a handful of
/// small files; a card that cannot be read is left out.
///
/// Of an AMD card: mem_info_vram_total and _used (bytes), gpu_busy_percent; see "GPU/amdgpu" of the
/// kernel's documentation. A processor's own graphics has a little memory set aside and no use for
/// it: less than 1 GiB counts as shared with the processor.
QList<Gpu> drmCards(const QString &root = QStringLiteral("/"));

/// Whether AMD's compute driver is there, which ROCm needs beside a card.
bool hasKfd(const QString &root = QStringLiteral("/"));

} // namespace slipway
