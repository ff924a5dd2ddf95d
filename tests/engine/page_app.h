// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

inline constexpr int kPagePort = 8199; ///< In the container.

/// The profile of an app that shows the files of its source, on LocalRegistry::Base::Offline.
inline QByteArray pageProfile(const QString &id, const QString &base, const QString &git,
                              const QString &commit)
{
    return QStringLiteral(
               "slipway: 1\nid: %1\nname: Try\nsummary: Shows a page\nkind: ai\nlineage: cuda\n"
               "base: \"%2\"\nsources:\n"
               "  - {path: /opt/app, git: \"%3\", branch: main, commit: \"%4\"}\n"
               "web: {port: %5, path: /, ready: {http: /, within: 30s}}\n"
               "run: {command: [busybox, httpd, -f, -p, \"%5\", -h, /opt/app]}\n")
        .arg(id, base, git, commit)
        .arg(kPagePort)
        .toUtf8();
}
