// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_values.h"
#include "apps/nvml.h"
#include "base/job.h"

#include <QHash>
#include <QMetaType>

#include <functional>

namespace slipway {

/// Who holds memory of this machine's GPUs at one moment.
struct GpuSample {
    GpuFacts facts;
    /// Full id of a container → bytes that its processes hold on all cards; -1: the driver names
    /// its processes and not what they hold.
    QHash<QString, qint64> byContainer;

    qint64 totalBytes() const; ///< Of the cards that have memory of their own; 0: none has.
    qint64 usedBytes() const; ///< Of the same cards, by whomever.
    int busyPercent() const; ///< Of the busiest card; -1: not known.
    /// What @p container holds; -1: not known, as on cards whose driver names no processes.
    qint64 heldBy(const QString &container) const;
    friend bool operator==(const GpuSample &, const GpuSample &) = default;
};

/// Answers the container that a process lives in, or nothing: see containerOfProcess().
using ContainerOf = std::function<QString(qint64 pid)>;

/// A pure function but for @p containerOf.
GpuSample gpuSampleOf(GpuFacts facts, const ContainerOf &containerOf);

/// Reads it all through @p nvml, which may be null, and from files under @p root. Milliseconds.
GpuSample readGpuSample(const Nvml *nvml, const QString &root = QStringLiteral("/"));

/// One look in a worker, which opens NVIDIA's library and closes it again. Never fails.
JobOf<GpuSample> *sampleGpus(QObject *owner);

/// "7.4": how a card's memory is counted, in units of 1024³ bytes that cards, drivers and people
/// call GB, unlike the GB of disks.
QString vramFigure(qint64 bytes);
QString vramSize(qint64 totalBytes); ///< "24 GB"
QString vramOf(qint64 totalBytes); ///< "of 24 GB"
QString vramShare(qint64 bytes, qint64 totalBytes); ///< "9.2 of 24 GB"

} // namespace slipway

Q_DECLARE_METATYPE(slipway::GpuSample)
