// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_values.h"

#include <optional>

namespace slipway {

/// Makes rates of the counters in /containers/{id}/stats, as the `docker stats` command does.
///
/// The processor's share needs two samples. Docker sends the one before (`precpu_stats`) with each
/// but the first; where it is missing the sample before is remembered.
class StatsReader
{
public:
    ContainerStats take(const QJsonObject &sample);
    /// Whether the last sample's cpuPercent is known: not for the first one of an engine that sends
    /// no counters before it.
    bool knowsCpu() const { return m_knowsCpu; }

private:
    struct Cpu {
        double container = 0; ///< ns of all processors that the container used
        double system = 0; ///< ns of all processors that passed
    };
    std::optional<Cpu> m_before;
    bool m_knowsCpu = false;
};

} // namespace slipway
