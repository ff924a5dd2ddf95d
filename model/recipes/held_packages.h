// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace slipway {

/// Packages that a recipe installs in the versions that are told here, whatever newer ones there
/// are: package → version.
struct HeldPackages {
    QMap<QString, QString> apt; ///< Of the mirror's, as long as it has them.
    QMap<QString, QString> pip;
    QMap<QString, QString> npm; ///< Place in the tree ("pm2/node_modules/chalk") → version
    QMap<QString, QString> condaFiles; ///< package → address of its archive, with its MD5
    bool isEmpty() const
    {
        return apt.isEmpty() && pip.isEmpty() && npm.isEmpty() && condaFiles.isEmpty();
    }
};

// What the package managers read. Malformed: a name or a version that cannot be one.
Result<QByteArray> aptPreferences(const QMap<QString, QString> &held);
/// Without pip itself, which would replace itself while it runs, and without what came from an
/// address: that is held by the address in the profile.
Result<QByteArray> pipConstraints(const QMap<QString, QString> &held);
/// For pip that the profile's own steps call. It hands these on to where it builds packages, whose
/// own tools (setuptools, wheel) must stay free.
Result<QByteArray> pipStepConstraints(const QMap<QString, QString> &held);
Result<QByteArray> condaExplicit(const QMap<QString, QString> &files);

/// For `npm ci`: a package that needs @p named, and the lock of its tree.
struct NpmLock {
    QByteArray package;
    QByteArray lock;
};
Result<NpmLock> npmLock(const QMap<QString, QString> &tree, const QStringList &named);
/// "pm2" of "pm2@5.3.0", "@a/b" of "@a/b@1".
QString npmName(const QString &specifier);

} // namespace slipway
