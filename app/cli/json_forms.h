// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_job.h"
#include "apps/app_status.h"
#include "apps/doctor.h"
#include "base/commit.h"
#include "profiles/problem.h"

#include <QJsonObject>

namespace slipway {

class BisectJob;

QJsonValue orNull(const QString &text); ///< null where it is empty
QJsonValue orNull(const std::optional<Commit> &commit);
QJsonObject toJson(const Error &error); ///< kind, summary, detail
QJsonObject toJson(const AppStep &step, int index);
QJsonObject toJson(const BuildGrade &grade);
QJsonObject toJson(const AppOutcome &outcome);
QJsonObject toJson(const Explanation &told);
QJsonObject toJson(const BisectJob &job);
QJsonObject toJson(const Check &check);
QJsonObject toJson(const Problem &problem);
/// The fields of `slipway apps`.
QJsonObject toJson(const AppStatus &status, const ProfileStore &store);

} // namespace slipway
