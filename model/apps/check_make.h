// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/check.h"

#include <QLocale>

namespace slipway {

inline Check well(const QString &id, const QString &fact, const QString &meaning = {})
{
    return {id, Check::Level::Ok, fact, meaning, {}, {}, false};
}

inline Check warning(const QString &id, const QString &fact, const QString &meaning,
                     const QString &remedy = {}, const QStringList &command = {},
                     bool asRoot = false)
{
    return {id, Check::Level::Warn, fact, meaning, remedy, command, asRoot};
}

inline Check trouble(const QString &id, const QString &fact, const QString &meaning,
                     const QString &remedy = {}, const QStringList &command = {},
                     bool asRoot = false)
{
    return {id, Check::Level::Fail, fact, meaning, remedy, command, asRoot};
}

/// "12.4 GB"
inline QString spokenSize(qint64 bytes)
{
    return QLocale().formattedDataSize(qMax<qint64>(0, bytes), 1, QLocale::DataSizeSIFormat);
}

} // namespace slipway
