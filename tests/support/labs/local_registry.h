// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace slipway::labs {

/// A registry of images on a free port of 127.0.0.1, with its own storage; gone with the object, as
/// are the images that the machine's engine has pulled from it.
///
/// Engines talk plain HTTP to a registry on a loopback address, so `127.0.0.1:PORT/nvidia/cuda:…`
/// can be pulled as it is.
class LocalRegistry
{
public:
    /// @p entry is put before its commands: OwnEngine::inside({}) for a registry in that engine's
    /// network.
    explicit LocalRegistry(QStringList entry = {});
    ~LocalRegistry();
    LocalRegistry(const LocalRegistry &) = delete;
    LocalRegistry &operator=(const LocalRegistry &) = delete;

    bool start(); ///< True when it answers.
    void stop(); ///< The storage stays: start() has it again, on the same port.
    void pause(); ///< It goes on accepting connections and says nothing: how a pull is held in its
                  ///< middle.
    void resume();

    enum class Base {
        Busybox, ///< 2 MB, the applets of busybox.
        Offline, ///< Busybox with package and user tools that need no network: for whole recipes.
        Debian, ///< 60 MB, Debian's smallest system and python3.
        Keepers, ///< 120 MB, the same with pip and npm, which ask PackageServer, and no mirror.
    };
    /// Puts a stand-in there as @p name ("nvidia/cuda:11.7.1-runtime-ubuntu20.04"), with one layer
    /// of noise more for each of @p noiseMegabytes. Its label io.slipway.standin says that it is
    /// one.
    bool push(Base base, const QString &name, const QList<int> &noiseMegabytes = {});
    QString digest() const { return m_digest; } ///< "sha256:…" of what was pushed last.

    QString address() const; ///< "127.0.0.1:PORT"
    int port() const { return m_port; }
    QString image(const QString &name) const { return address() + u'/' + name; }
    const QString &problem() const { return m_problem; }

private:
    void signal(const QString &name);
    void removePulled();
    QStringList m_entry;
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port;
    QString m_digest;
    QStringList m_pushed; ///< By their whole names.
    QString m_problem;
};

} // namespace slipway::labs
