// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/doctor_checks.h"

using namespace Qt::StringLiterals;

namespace slipway {

QList<Check> mountChecksOf(const DoctorFacts &facts)
{
    // Whether a folder is there and can be written is told with its app.
    static const QStringList told{u"exists"_s, u"writable"_s};
    QList<Check> checks;
    for (const MountLook &look : facts.mounts) {
        for (const Check &check : mountChecks(look.folders, look.around)) {
            if (check.level != Check::Level::Ok && !told.contains(subjectOf(check)))
                checks << check;
        }
    }
    return checks;
}

} // namespace slipway
