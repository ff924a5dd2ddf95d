// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "base/commit.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace slipway::words {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A unit keeps to its number.
QString narrow(QString text)
{
    return text.replace(u' ', QChar(0x202f));
}

} // namespace

QString bytes(qint64 count)
{
    static constexpr std::array units{
        QT_TRANSLATE_NOOP("Words", "%1 kB"), QT_TRANSLATE_NOOP("Words", "%1 MB"),
        QT_TRANSLATE_NOOP("Words", "%1 GB"), QT_TRANSLATE_NOOP("Words", "%1 TB")};
    if (count < 1000)
        return Text::tr("%n bytes", nullptr, int(count));
    double value = double(count) / 1000;
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    const int digits = value < 99.95 && unit > 0 ? 1 : 0;
    return narrow(Text::tr(units[unit]).arg(QLocale().toString(value, 'f', digits)));
}

QString duration(qint64 seconds)
{
    if (seconds < 60)
        return Text::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Text::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    if (seconds < 48 * 3600)
        return Text::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
    return Text::tr("%n days", nullptr, int(seconds / 86400));
}

QString timeLeft(double seconds)
{
    if (seconds < 0)
        return {};
    if (seconds < 60)
        return Text::tr("less than a minute left");
    return Text::tr("about %1 min left").arg(std::lround(seconds / 60));
}

QString when(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime here = time.toLocalTime();
    const QDate day = here.date();
    const QDate today = now.toLocalTime().date();
    const qint64 days = day.daysTo(today);
    if (days == 0 || days == 1) {
        const QString clock = here.time().toString(QStringLiteral("HH:mm"));
        return days == 0 ? Text::tr("today %1").arg(clock) : Text::tr("yesterday %1").arg(clock);
    }
    return QLocale().toString(
        day, day.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString underHome(const QString &path, const QString &home)
{
    if (!home.isEmpty() && (path == home || path.startsWith(home + u'/')))
        return u'~' + path.mid(home.size());
    return path;
}

} // namespace slipway::words

namespace slipway {

QString briefPin(const QString &pin)
{
    const Result<Commit> commit = Commit::parse(pin);
    return commit ? commit->brief() : pin;
}

} // namespace slipway
