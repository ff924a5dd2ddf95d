// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace slipway::labs {

/// Stands in for the indexes of pip, npm and conda, for images on LocalRegistry::Base::Keepers, in
/// the network of an OwnEngine. Gone with the object.
class PackageServer
{
public:
    /// @p entry is put before its commands: OwnEngine::inside({}).
    explicit PackageServer(QStringList entry);
    ~PackageServer();
    PackageServer(const PackageServer &) = delete;
    PackageServer &operator=(const PackageServer &) = delete;

    /// Puts what is written in @p shelf there, in place of what there was; see package_server.py.
    bool fill(const QByteArray &shelf);
    bool start(); ///< True when it answers.
    QString installerUrl() const; ///< Of a stand-in for conda.
    QString installerSum() const; ///< Its SHA-256.
    const QString &problem() const { return m_problem; }

private:
    QStringList m_entry;
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_problem;
};

} // namespace slipway::labs
