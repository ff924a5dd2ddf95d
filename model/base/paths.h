// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"

#include <QString>

namespace slipway {

/// Where Slipway keeps what, after the XDG base directory specification. Only names; nothing is
/// created here.
struct Paths {
    QString config; ///< …/slipway: settings.ini, apps/, profiles/
    QString data; ///< …/slipway: vault/, builds/, rootfs/, apps/ (the config folders of apps)
    QString cache; ///< …/slipway: may be deleted at any time.
    QString pictures; ///< The person's folder for pictures; outputs go under it by default.

    /// From the environment, with the command line's --config and --data in place of the defaults
    /// when not empty.
    static Paths standard(const QString &config = {}, const QString &data = {});

    QString settingsFile() const { return config + QStringLiteral("/settings.ini"); }
    QString appsFolder() const { return config + QStringLiteral("/apps"); }
    QString appFile(const AppId &id) const
    {
        return appsFolder() + u'/' + id.text() + QStringLiteral(".yaml");
    }
    QString logFile() const { return cache + QStringLiteral("/slipway.log"); }
    QString profilesFolder() const { return config + QStringLiteral("/profiles"); }
    QString vault() const { return data + QStringLiteral("/vault"); }
    QString rootfs() const { return data + QStringLiteral("/rootfs"); }
    QString builds(const AppId &id) const { return data + QStringLiteral("/builds/") + id.text(); }
    QString stopped(const AppId &id) const
    {
        return data + QStringLiteral("/stopped/") + id.text();
    }
    QString appData(const AppId &id) const { return data + QStringLiteral("/apps/") + id.text(); }
    QString outputs(const AppId &id) const
    {
        return pictures + QStringLiteral("/slipway/") + id.text();
    }
    QString outputs() const { return pictures + QStringLiteral("/slipway"); }
    QString models() const { return data + QStringLiteral("/models"); }
};

} // namespace slipway
