// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/accepted.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace slipway {

QString pictureName(const QString &screen, Mode mode)
{
    return u"%1-%2.png"_s.arg(screen, mode == Mode::Light ? u"light"_s : u"dark"_s);
}

QString acceptedFile(const QString &screen, Mode mode)
{
    return QDir(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/ui/pictures"))
        .filePath(pictureName(screen, mode));
}

Tolerance toleranceHere()
{
    const bool isWhereTheyAreMade = QString::fromLatin1(qVersion()).startsWith(u"6.4."_s);
    return isWhereTheyAreMade ? kHere : kElsewhere;
}

} // namespace slipway
