// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace slipway {

using PackageVersions = QMap<QString, QString>; ///< package → version

/// Which packages an image has, by who keeps them.
struct PackageLists {
    /// "apk", "apt", "conda", "npm", "pip" → its packages. Who is not in it keeps none there.
    ///
    /// npm: the place in the tree, "pm2/node_modules/chalk". pip: the version, or the address that
    /// a package was installed from: "git+https://…@<commit>". conda: "version build".
    QMap<QString, PackageVersions> by;
    QMap<QString, QString> condaFiles; ///< conda's package → its archive's address, with its MD5.
    friend bool operator==(const PackageLists &, const PackageLists &) = default;
};

/// Reads what list-packages said. Lines that cannot be of it are passed over: the image, which is
/// not trusted, wrote them.
PackageLists packageListsIn(const QByteArray &said);

} // namespace slipway
