// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipes/recipe.h"

namespace slipway {

/// What our own base image is made from; prepareS6Base() gets it.
struct S6BaseParts {
    enum class Kind {
        Overlay, ///< Ubuntu's base tarball and s6-overlay's tarballs.
        Distribution, ///< A root file system of the machine's own distribution, with its s6
                      ///< packages.
    };
    Kind kind = Kind::Distribution;
    QString suite; ///< "noble", "bookworm"
    QString rootfs; ///< The root file system's archive: .tar or .tar.gz, on this machine.
    QStringList overlay; ///< s6-overlay's .tar.xz files, on this machine, noarch first.
    QMap<QString, QString> sums; ///< File name → sha256 of every file above.
    QStringList packages; ///< Distribution: "s6 2.11.3.2-1", …
    QStringList notes; ///< For the person and the lock: which way was taken, and why.
    friend bool operator==(const S6BaseParts &, const S6BaseParts &) = default;
};

/// The recipe of the base image of the s6 lineage, from scratch in several stages. Both kinds keep
/// one contract: /init is the entry point, services lie in /etc/s6-overlay/s6-rc.d, the user abc
/// gets PUID and PGID (911), TZ and UMASK are heeded, and a service that ends by itself ends the
/// container with its code.
Result<Recipe> makeS6Base(const S6BaseParts &parts, const RecipeFacts &facts);

/// The name of the image that @p base builds: equal recipes have equal names, so an image that is
/// there is the right one.
QString s6BaseImage(const Recipe &base);

} // namespace slipway
