// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace slipway {

/// What a private server asks for.
struct RemoteLogin {
    QString user;
    QString secret;
    friend bool operator==(const RemoteLogin &, const RemoteLogin &) = default;
};

/// The sign-in that is kept for the server of an address. Called in a worker's thread; may block.
using FindLogin = std::function<std::optional<RemoteLogin>(const QString &address)>;

/// Whether a sign-in may be sent to an address: it is encrypted, or stays on this machine.
bool mayCarryLogin(const QString &address);

/// How servers are reached and how much is taken from them.
struct RemoteAccess {
    QString proxy = {}; ///< "http://host:3128"; empty: as git's settings and the environment say.
    FindLogin login = {}; ///< Empty: nothing is kept.
    std::chrono::seconds quiet{60}; ///< How long a server may say nothing.
    std::chrono::seconds longest{0}; ///< How long one fetch may take; 0: no limit.
    qint64 mostBytes = 0; ///< How much one fetch may bring; 0: no limit.
};

/// Certificates to trust instead of the system's: a file or a folder of them. For the whole
/// program, before its first fetch.
void trustCertificates(const QString &fileOrFolder);

/// A source's repository: where it comes from and where its mirror lies.
struct SourceRemote {
    QString address; ///< https://, http://, git://, ssh://, file:// or an absolute folder
    QString branch = {}; ///< Empty: the server's HEAD.
    QStringList mirrors = {}; ///< Further addresses, asked in turn when the first does not have it.
    QString vault = {}; ///< Paths::vault()
    RemoteAccess access = {};
};

} // namespace slipway
