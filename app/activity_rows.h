// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/job_record.h"
#include "lists/activity_row.h"
#include "profiles/profile.h"

namespace slipway {

/// A row of the Activity page from what was kept of a job; a pure function. @p profile is null when
/// it is gone. What runs, runs elsewhere, until workOn() says how far it is.
ActivityRow rowOf(const JobRecord &record, const Profile *profile);

/// Adds to @p row what is known of work in this process.
void workOn(ActivityRow &row, const AppJob &job, const QString &timeLeft);

} // namespace slipway
