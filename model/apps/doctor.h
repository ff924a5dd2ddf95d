// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps.h"
#include "apps/check.h"
#include "apps/doctor_checks.h"
#include "apps/gather_facts_job.h"

namespace slipway {

struct ExamineOptions {
    bool network = false; ///< Ask servers and registries too, which takes up to some seconds.
    QString root = QStringLiteral("/"); ///< Where the system's files are; see GatherRequest.
};

/// Gathers what concerns @p app, or all installed apps when unset.
JobOf<DoctorFacts> *gatherFacts(Apps &apps, const std::optional<AppId> &app,
                                const ExamineOptions &options, QObject *owner);

/// The same, already as checks: those that fail first. Succeeds whatever the checks say.
JobOf<QList<Check>> *examine(Apps &apps, const std::optional<AppId> &app, QObject *owner,
                             const ExamineOptions &options = {});

/// What is looked at before work on one app: only what costs some milliseconds. Those that fail
/// stop the work; those that warn go to its log. Fails with nothing but a cancel.
JobOf<QList<Check>> *lookBefore(BeforeWork work, const AppsContext &context, const Profile &profile,
                                const AppSettings &settings, QObject *owner);

/// Whether the servers answer that an app is built from: those that do not, within some seconds.
JobOf<QList<Check>> *lookAtServers(const AppsContext &context, const Profile &profile,
                                   const AppSettings &settings, QObject *owner);

} // namespace slipway
