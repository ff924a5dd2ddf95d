// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/paths.h"

#include <QStandardPaths>

namespace slipway {

Paths Paths::standard(const QString &config, const QString &data)
{
    const auto under = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location) + QStringLiteral("/slipway");
    };
    Paths paths;
    paths.config = config.isEmpty() ? under(QStandardPaths::GenericConfigLocation) : config;
    paths.data = data.isEmpty() ? under(QStandardPaths::GenericDataLocation) : data;
    paths.cache = under(QStandardPaths::GenericCacheLocation);
    paths.pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    // A person who moves the data somewhere else (a test, a second set of apps) wants nothing left
    // outside it.
    if (!data.isEmpty()) {
        paths.cache = data + QStringLiteral("/cache");
        paths.pictures = data + QStringLiteral("/pictures");
    }
    return paths;
}

} // namespace slipway
