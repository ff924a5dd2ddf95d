// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/problem.h"

namespace slipway {

QString Problem::told() const
{
    QString where = file;
    if (line > 0)
        where += u':' + QString::number(line) + u':' + QString::number(column);
    if (!field.isEmpty())
        where += QStringLiteral(": ") + field;
    return where + QStringLiteral(": ") + text;
}

} // namespace slipway
