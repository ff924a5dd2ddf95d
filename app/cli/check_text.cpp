// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_text.h"

using namespace Qt::StringLiterals;

namespace slipway {

QString checkText(const Check &check)
{
    constexpr int kIndent = 6;
    QString text = nameOf(check.level).leftJustified(kIndent) + check.fact + u'\n';
    QStringList more{check.meaning, check.remedy};
    if (!check.command.isEmpty())
        more << u"$ "_s + commandText(check);
    for (const QString &line : std::as_const(more)) {
        if (!line.isEmpty())
            text += QString(kIndent, u' ') + line + u'\n';
    }
    return text;
}

} // namespace slipway
