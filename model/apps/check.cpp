// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/check.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

QString nameOf(Check::Level level)
{
    switch (level) {
    case Check::Level::Ok:
        return u"ok"_s;
    case Check::Level::Warn:
        return u"warn"_s;
    case Check::Level::Fail:
        break;
    }
    return u"fail"_s;
}

QStringList wholeCommand(const Check &check)
{
    if (check.command.isEmpty() || !check.commandAsRoot)
        return check.command;
    return QStringList{u"pkexec"_s} + check.command;
}

QString commandText(const Check &check)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    QStringList words = wholeCommand(check);
    for (QString &word : words) {
        if (!plain.match(word).hasMatch())
            word = u'\'' + word.replace(u'\'', "'\\''"_L1) + u'\'';
    }
    return words.join(u' ');
}

} // namespace slipway
