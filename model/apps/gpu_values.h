// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <compare>

namespace slipway {

/// A version of two numbers: NVIDIA's compute capability ("8.6"), a CUDA release ("12.8").
struct TwoNumbers {
    int major = 0;
    int minor = 0;
    QString text() const { return QStringLiteral("%1.%2").arg(major).arg(minor); }
    friend auto operator<=>(const TwoNumbers &, const TwoNumbers &) = default;
};

/// A process that holds memory of a GPU.
struct GpuProcess {
    qint64 pid = 0; ///< As the host numbers processes.
    qint64 bytes = -1; ///< Of the GPU's memory; -1: the driver does not say.
    friend bool operator==(const GpuProcess &, const GpuProcess &) = default;
};

struct Gpu {
    enum class Vendor { Nvidia, Amd, Intel };
    Vendor vendor = Vendor::Nvidia;
    QString id; ///< How an engine is asked for this one: NVIDIA's UUID; else "card0".
    QString name; ///< "NVIDIA GeForce RTX 4090"; a PCI id where nothing better is known.
    qint64 memoryBytes = -1; ///< -1: not known, or shared with the processor.
    qint64 usedBytes = -1;
    int busyPercent = -1; ///< -1: not known.
    TwoNumbers capability; ///< NVIDIA's compute capability; 0.0 on others.
    QList<GpuProcess> processes;
    friend bool operator==(const Gpu &, const Gpu &) = default;
};

/// What a machine has to compute with beside its processor.
struct GpuFacts {
    QList<Gpu> gpus;
    QString driver; ///< NVIDIA's: "580.159.04"; empty without one.
    TwoNumbers cuda; ///< The newest CUDA that this driver runs; 0.0 without one.
    friend bool operator==(const GpuFacts &, const GpuFacts &) = default;
};

} // namespace slipway
