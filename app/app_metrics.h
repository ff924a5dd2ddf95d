// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_sample.h"
#include "engine/engine_values.h"
#include "lists/workbench.h"

namespace slipway {

/// The last five minutes of one app's figures: a sample every five seconds, 60 of them, from the
/// engine's one a second.
class AppMetrics
{
public:
    void take(const ContainerStats &stats);
    /// What the app's container holds of the GPUs at @p now.
    void take(const GpuSample &sample, const QString &container, const QDateTime &now);
    QList<Metric> cards() const; ///< VRAM where it is known, processor, memory, network.
    void rest() { m_live = false; } ///< The app stopped: what is there is no longer live.

private:
    struct Series {
        QList<double> samples;
        double newest = 0;
        double peak = 0;
        void take(double value, bool keep);
    };
    Metric vramCard() const;
    bool m_live = false;
    int m_cpus = 0;
    qint64 m_limit = 0;
    qint64 m_lastKeptMs = 0;
    qint64 m_lastMs = 0;
    qint64 m_lastTraffic = -1;
    qint64 m_vramKeptMs = 0;
    qint64 m_vramTotal = 0; ///< 0: there is none, or nothing is known of it.
    bool m_isVramOwn = false; ///< The app's share; else all that is used of the cards.
    int m_gpuBusy = -1;
    Series m_vram;
    Series m_cpu;
    Series m_memory;
    Series m_network;
};

} // namespace slipway
