// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QString>

namespace slipway {

/// Watches where an engine's Unix socket is, or will be, without touching the socket.
///
/// Where systemd holds the socket, its file stays while the engine is stopped and comes again, and
/// connecting would start the engine. Docker's own sign of life is its docker.pid beside it.
class SocketWatch : public QObject
{
    Q_OBJECT
public:
    explicit SocketWatch(QObject *owner);
    /// Takes what is there now for known. An empty path: nothing is watched.
    void watch(const QString &socketPath);
    /// An engine may have come since: the socket's file, or its docker.pid, was made anew, or one
    /// may do more with the socket than before.
    bool isNew() const;
    void noteAlive(); ///< The engine answers.
    /// It answered once, and took its docker.pid with it but not the socket.
    bool isStopped() const;

signals:
    void changed(); ///< isNew() has become true.

private:
    void watchFolder();
    void takeSigns();
    void look();

    QFileSystemWatcher m_watcher;
    QString m_path;
    QString m_socket; ///< When it was made, as of watch().
    QString m_pid;
    bool m_hadPid = false;
};

} // namespace slipway
