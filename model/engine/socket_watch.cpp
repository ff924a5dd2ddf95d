// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/socket_watch.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Another one each time that the file is made or its rights change; empty without a file.
QString signOf(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.fileTime(QFile::FileMetadataChangeTime).toString(Qt::ISODateWithMs)
                         : QString();
}

QString pidFileBeside(const QString &path)
{
    return QFileInfo(path).absolutePath() + u"/docker.pid"_s;
}

} // namespace

SocketWatch::SocketWatch(QObject *owner)
    : QObject(owner)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SocketWatch::look);
}

void SocketWatch::watch(const QString &socketPath)
{
    if (socketPath != m_path)
        m_hadPid = false;
    m_path = socketPath;
    watchFolder(); // before looking, so that nothing can come between the two
    takeSigns();
}

void SocketWatch::takeSigns()
{
    m_socket = m_path.isEmpty() ? QString() : signOf(m_path);
    m_pid = m_path.isEmpty() ? QString() : signOf(pidFileBeside(m_path));
}

bool SocketWatch::isNew() const
{
    if (m_path.isEmpty())
        return false;
    const QString socket = signOf(m_path);
    const QString pid = signOf(pidFileBeside(m_path));
    return !socket.isEmpty() && (socket != m_socket || (!pid.isEmpty() && pid != m_pid));
}

void SocketWatch::noteAlive()
{
    takeSigns();
    m_hadPid = !m_pid.isEmpty();
}

bool SocketWatch::isStopped() const
{
    return m_hadPid && QFileInfo::exists(m_path) && !QFileInfo::exists(pidFileBeside(m_path));
}

/// A folder can be watched only once it is there: the nearest one above the socket that is.
void SocketWatch::watchFolder()
{
    const QStringList watched = m_watcher.directories();
    QString folder;
    if (!m_path.isEmpty()) {
        folder = QFileInfo(m_path).absolutePath();
        while (!QFileInfo(folder).isDir() && folder != "/"_L1)
            folder = QFileInfo(folder).absolutePath();
    }
    if (watched == QStringList{folder})
        return;
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!folder.isEmpty())
        m_watcher.addPath(folder);
}

void SocketWatch::look()
{
    watchFolder();
    if (isNew())
        emit changed();
}

} // namespace slipway
