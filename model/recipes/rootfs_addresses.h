// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace slipway {

/// Where the parts of our own base image are published. All addresses that Slipway itself downloads
/// from are here.
struct RootfsAddresses {
    QString suite = QStringLiteral("noble");
    /// Lists "<sha256> *<file>" for every architecture; the newest point release in it is taken.
    QString ubuntuSums =
        QStringLiteral("https://cdimage.ubuntu.com/ubuntu-base/releases/24.04/release/SHA256SUMS");
    QString ubuntuFolder =
        QStringLiteral("https://cdimage.ubuntu.com/ubuntu-base/releases/24.04/release/");
    /// %1 is a file; its publisher's sum is at the same address with ".sha256" after it.
    QString overlay = QStringLiteral(
        "https://github.com/just-containers/s6-overlay/releases/download/v3.2.3.0/%1");
};

/// The two archives of s6-overlay for @p architecture ("amd64", "arm64").
QStringList overlayFiles(const QString &architecture);

/// A publisher's sum file: lines of a sha256, blanks, an optional '*' and a file's name. Other
/// lines are passed over.
QMap<QString, QString> readSums(const QByteArray &text);

/// The newest "ubuntu-base-<version>-base-<architecture>.tar.gz" of @p sums; empty: there is none.
QString newestUbuntuBase(const QMap<QString, QString> &sums, const QString &architecture);

/// "deb <uri> <suite> <components>" lines for the release @p codename out of the machine's apt
/// sources, given as texts of .list and .sources files. Entries of others than the distribution are
/// left out, as are options and source packages. On Ubuntu ("ubuntu") universe is added, where s6
/// is. The distribution's own mirror when nothing fits.
QStringList aptSources(const QList<QByteArray> &files, const QString &distribution,
                       const QString &codename);

/// The release of the machine: {"debian", "bookworm"}; empty texts when it is not Debian or Ubuntu.
struct HostRelease {
    QString distribution;
    QString codename;
};
HostRelease readRelease(const QByteArray &osRelease);

} // namespace slipway
