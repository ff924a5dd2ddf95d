// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace slipway {

/// Numbers and times as people read them. Units stand behind a narrow no-break space; sizes are
/// decimal, as file managers count.
namespace words {

QString bytes(qint64 count); ///< "12.4 GB", "980 MB", "0 bytes"
QString duration(qint64 seconds); ///< "41 s", "9 min 41 s", "3 h 12 min", "4 days"
QString timeLeft(double seconds); ///< "about 4 min left", "less than a minute left"; empty below 0
QString when(const QDateTime &time,
             const QDateTime &now); ///< "today 11:04", "yesterday 23:02", "9 Mar", "9 Mar 2025"
QString underHome(const QString &path, const QString &home); ///< "~/.local/share/slipway"

} // namespace words

/// A pin as people read it: the first 8 digits of a commit, a version as it is.
QString briefPin(const QString &pin);

} // namespace slipway
