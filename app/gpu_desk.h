// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_sampler.h"
#include "apps/known_gpus.h"
#include "lists/workbench.h"

namespace slipway {

/// What the window knows of this machine's GPUs: looked at when it opens and when something may
/// have changed, sampled while somebody watches an app that uses them. No timers.
class GpuDesk : public QObject
{
    Q_OBJECT
public:
    GpuDesk(KnownGpus &known, QObject *owner);
    QList<GpuRow> rows() const { return m_rows; }

    void look(); ///< At cards and drivers; and so what recipes follow. Takes a second.
    void glance(); ///< One sample, unless somebody watches anyhow; nothing without a card.
    void sample(); ///< One of a row of samples; rest() ends the row.
    void rest();

signals:
    void looked(); ///< KnownGpus has something new.
    void sampled(const slipway::GpuSample &use);
    void rowsChanged();

private:
    void take(const GpuFacts &facts);
    KnownGpus &m_known;
    GpuSampler m_sampler;
    QPointer<Job> m_look;
    QPointer<Job> m_glance;
    bool m_isWatched = false;
    QList<GpuRow> m_rows;
};

/// Cards with memory of their own, under the names that people know them by. A pure function.
QList<GpuRow> gpuRowsOf(const GpuFacts &facts);

/// "RTX 3090" of "NVIDIA GeForce RTX 3090". A pure function.
QString briefGpuName(const QString &name);

} // namespace slipway
