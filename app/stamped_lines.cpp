// SPDX-License-Identifier: GPL-3.0-or-later
#include "stamped_lines.h"

#include <QDateTime>

namespace slipway {
namespace {

// A line that never ends must not gather in memory: it goes on in pieces.
constexpr qsizetype kLongestLine = 1024 * 1024;

int number(const QByteArray &text, qsizetype from, qsizetype length)
{
    int value = 0;
    for (qsizetype i = from; i < from + length; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// Milliseconds since the epoch of "YYYY-MM-DDThh:mm:ss[.fraction]Z", or -1. Read by hand: a log
/// has a million of them.
qint64 readStamp(const QByteArray &stamp)
{
    if (stamp.size() < 20 || stamp[4] != '-' || stamp[7] != '-' || stamp[10] != 'T'
        || stamp[13] != ':')
        return -1;
    if (!stamp.endsWith('Z')) {
        // Podman writes the offset of its own zone.
        const QDateTime time = QDateTime::fromString(QString::fromLatin1(stamp), Qt::ISODateWithMs);
        return time.isValid() ? time.toMSecsSinceEpoch() : -1;
    }
    const QDate date(number(stamp, 0, 4), number(stamp, 5, 2), number(stamp, 8, 2));
    const int hour = number(stamp, 11, 2);
    const int minute = number(stamp, 14, 2);
    const int second = number(stamp, 17, 2);
    if (!date.isValid() || hour < 0 || minute < 0 || second < 0)
        return -1;
    const int thousandths =
        stamp.size() >= 24 && stamp[19] == '.' ? std::max(0, number(stamp, 20, 3)) : 0;
    constexpr qint64 kEpochDay = 2440588; // the Julian day of 1 January 1970
    return (((date.toJulianDay() - kEpochDay) * 24 + hour) * 60 + minute) * 60'000 + second * 1000
        + thousandths;
}

} // namespace

void StampedLines::feed(const QByteArray &bytes)
{
    m_partial += bytes;
    qsizetype from = 0;
    for (qsizetype end = m_partial.indexOf('\n'); end >= 0; end = m_partial.indexOf('\n', from)) {
        take(m_partial.mid(from, end + 1 - from));
        from = end + 1;
    }
    m_partial.remove(0, from);
    if (m_partial.size() > kLongestLine)
        end();
}

void StampedLines::end()
{
    if (!m_partial.isEmpty())
        take(std::exchange(m_partial, {}));
}

void StampedLines::take(const QByteArray &line)
{
    const qsizetype gap = line.left(40).indexOf(' ');
    const qint64 at = gap > 0 ? readStamp(line.left(gap)) : -1;
    if (at < 0)
        m_sink(line, 0);
    else
        m_sink(line.mid(gap + 1), at);
}

} // namespace slipway
