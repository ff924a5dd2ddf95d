// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_values.h"
#include "lists/workbench.h"

namespace slipway {

/// The last five minutes of one app's figures: a sample every five seconds, 60 of them, from the
/// engine's one a second.
class AppMetrics
{
public:
    void take(const ContainerStats &stats);
    QList<Metric> cards() const; ///< Processor, memory, network.
    void rest() { m_live = false; } ///< The app stopped: what is there is no longer live.

private:
    struct Series {
        QList<double> samples;
        double newest = 0;
        double peak = 0;
        void take(double value, bool keep);
    };
    bool m_live = false;
    int m_cpus = 0;
    qint64 m_limit = 0;
    qint64 m_lastKeptMs = 0;
    qint64 m_lastMs = 0;
    qint64 m_lastTraffic = -1;
    Series m_cpu;
    Series m_memory;
    Series m_network;
};

} // namespace slipway
