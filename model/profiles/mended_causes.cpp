// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/mended_causes.h"

namespace slipway {

QStringList causesMendedBy(const QList<OwnLine> &lines)
{
    QStringList causes;
    for (const OwnLine &line : lines) {
        if (!line.fix.isEmpty())
            causes << line.fix;
    }
    return causes;
}

} // namespace slipway
