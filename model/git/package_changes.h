// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace slipway {

/// A package that two states of a requirements file do not ask for alike.
struct PackageChange {
    QString file; ///< In the source: "requirements.txt"
    QString package; ///< As the file writes it.
    QString before; ///< "0.45.2", ">=2.0,<3"; "any" without a version; empty: it was not there.
    QString after; ///< Empty: it is not there any more.
    friend bool operator==(const PackageChange &, const PackageChange &) = default;
};

/// Whether packagesIn() can read @p path: requirements*.txt, constraints, pyproject.toml,
/// environment.yml, package.json.
bool listsPackages(QStringView path);

/// The packages that a file asks for: name as written → version as PackageChange gives it. What
/// cannot be read is left out.
QMap<QString, QString> packagesIn(QStringView path, const QByteArray &text);

/// In order of their names; a file that is not there is empty.
QList<PackageChange> packageChanges(const QString &path, const QByteArray &before,
                                    const QByteArray &after);

} // namespace slipway
