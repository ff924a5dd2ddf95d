// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/check.h"
#include "apps/doctor_facts.h"

namespace slipway {

// Pure functions from facts to checks. What cannot be told from the facts is left out, rather than
// called well.

QList<Check> engineChecks(const DoctorFacts &facts); ///< Ids "engine", "engine-…".
QList<Check> gpuChecks(const DoctorFacts &facts); ///< "gpu", "gpu-…"
QList<Check> diskChecks(const DoctorFacts &facts); ///< "disk", "disk-…", "data-…"
QList<Check> networkChecks(const DoctorFacts &facts); ///< "network-…"
QList<Check> machineChecks(const DoctorFacts &facts); ///< "machine-…", "leftovers"
/// "port:…", "folder:…", "app-…:APP"
QList<Check> appChecks(const AppNeeds &app, const DoctorFacts &facts);
QList<Check> mountChecksOf(const DoctorFacts &facts); ///< "folder:…", what is amiss with them

/// All of them, those that fail first, then those that warn, else in the order of above.
QList<Check> allChecks(const DoctorFacts &facts);

enum class BeforeWork { Start, Build, Install }; ///< Install: a build that ends with a start.

/// What matters for work on one app, without what that work itself looks at; never those that are
/// well.
QList<Check> checksBefore(BeforeWork work, const AppNeeds &app, const DoctorFacts &facts);

/// How much memory an app takes at work, by what it is; bytes. An estimate.
qint64 memoryNeeded(const Profile &profile);

/// The first check that fails, as the error that work is stopped with; unset: none does.
std::optional<Error> stopOf(const QList<Check> &checks);
/// Those that warn, a line each, for a log.
QString warningLines(const QList<Check> &checks);

} // namespace slipway
