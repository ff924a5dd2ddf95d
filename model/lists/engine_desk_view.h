// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/check.h"

#include <QList>

namespace slipway {

/// One kind of thing that takes room with the engine.
struct DiskPart {
    QString name; ///< "Images"
    QString note; ///< "14, 9 in use"
    QString size; ///< "71.2 GB"
    QString spare; ///< "31.6 GB can go"; empty: nothing
    double share = 0; ///< Of the whole disk, 0 … 1.
    friend bool operator==(const DiskPart &, const DiskPart &) = default;
};

/// The disk on which the engine keeps images; an empty folder: nothing is known of it.
struct DiskView {
    QString folder; ///< "/var/lib/docker"
    QString taken; ///< "118.4 GB", by the engine; empty: it did not say yet.
    QString free; ///< "186 GB free of 476 GB"
    double freeShare = -1; ///< Of the whole disk; negative: not known.
    QList<DiskPart> parts;
    friend bool operator==(const DiskView &, const DiskView &) = default;
};

struct GpuView {
    QString name; ///< "NVIDIA GeForce RTX 3090"
    QString note; ///< "7 % busy, compute capability 8.6"
    QString memory; ///< "9.8 of 24 GB"; empty: not known
    double used = -1; ///< 0 … 1; negative: not known
    friend bool operator==(const GpuView &, const GpuView &) = default;
};

/// A line of the card about the engine.
struct EngineFactLine {
    QString key;
    QString value;
    bool isTyped = false; ///< A path or an address.
    friend bool operator==(const EngineFactLine &, const EngineFactLine &) = default;
};

/// What the Engine page shows.
struct EngineDeskView {
    QString title; ///< "Docker 28.5.2, API 1.51"; empty: it does not answer
    QList<EngineFactLine> facts;
    QList<Check> checks; ///< Those that fail first.
    QString looked; ///< "today 11:04"; empty: never
    bool isLooking = false;
    bool canBecomeRoot = true; ///< What needs root can be run from here.
    QString remedying; ///< The id of the check whose command runs now; empty: none.
    DiskView disk;
    QString driver; ///< "driver 570.153.02, CUDA 12.8"
    QList<GpuView> gpus;
    friend bool operator==(const EngineDeskView &, const EngineDeskView &) = default;
};

} // namespace slipway
