// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/doctor_facts.h"
#include "apps/job_record.h"
#include "base/paths.h"

#include <QSet>

namespace slipway {

/// What is looked at for what work that was cut short left behind.
struct LeftoverLook {
    QList<ContainerSummary> containers; ///< All of the engine's.
    QList<ImageSummary> images; ///< All of the engine's.
    QList<JobRecord> works; ///< Newest first.
    QSet<QString> searching; ///< Apps with a search for a commit that can go on.
    QMap<QString, QList<int>> builds; ///< app → numbers that there are records of
    QMap<QString, QString> trials; ///< app → folder of copies for a try
};

/// A pure function. An app that something works on now, in this process or another, has no
/// leftovers; the newest image of an app is none either, whatever is known of it.
LeftoverFacts leftoversOf(const LeftoverLook &look);

/// Reads the part of it that is on disk. Blocking.
LeftoverLook lookForLeftovers(const Paths &paths, const QList<ContainerSummary> &containers,
                              const QList<ImageSummary> &images);

} // namespace slipway
