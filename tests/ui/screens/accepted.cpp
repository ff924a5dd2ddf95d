// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/accepted.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace slipway {

QString pictureName(const QString &screen, Mode mode)
{
    return u"%1-%2.png"_s.arg(screen, mode == Mode::Light ? u"light"_s : u"dark"_s);
}

QString acceptedFile(const QString &screen, Mode mode, const QString &language)
{
    const bool isOther = otherLanguages().contains(language);
    return QDir(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/ui/pictures"))
        .filePath((isOther ? language + u'/' : QString()) + pictureName(screen, mode));
}

QStringList otherLanguages()
{
    return {u"de"_s, u"ja"_s};
}

QList<Screen> screensOfOtherLanguages()
{
    const QStringList drawn{
        u"01-apps"_s,          u"01-apps-list"_s,       u"02-overview"_s,
        u"03-source"_s,        u"03-source-bisect"_s,   u"05-build-running"_s,
        u"05-build-failed"_s,  u"09-first-run-check"_s, u"09-first-run-models"_s,
        u"09-first-run-app"_s, u"10-command-palette"_s, u"11-history"_s,
        u"11-logs"_s,          u"11-recipe"_s,          u"11-settings"_s,
        u"12-activity"_s,      u"13-settings"_s};
    QList<Screen> all = screens();
    all.removeIf([&drawn](const Screen &screen) { return !drawn.contains(screen.name); });
    return all;
}

Tolerance toleranceHere()
{
    const bool isWhereTheyAreMade = QString::fromLatin1(qVersion()).startsWith(u"6.4."_s);
    return isWhereTheyAreMade ? kHere : kElsewhere;
}

} // namespace slipway
