// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include "base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 kLongestLine = 4096;
constexpr int kPatienceMs = 5000;
constexpr const char *kTaken = "taken\n";

} // namespace

QByteArray StartRequest::line() const
{
    const QJsonObject object{{u"show"_s, address}, {u"token"_s, token}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> StartRequest::ofLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (line.size() > kLongestLine || !document.isObject())
        return {};
    return StartRequest{document.object().value("show"_L1).toString(),
                        document.object().value("token"_L1).toString()};
}

QString SingleInstance::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

QString SingleInstance::nameFor(const QString &config, const QString &data)
{
    const QString both = QDir(config).absolutePath() + u'\n' + QDir(data).absolutePath();
    const QByteArray sum = QCryptographicHash::hash(both.toUtf8(), QCryptographicHash::Sha256);
    // The whole path of a socket has room for 107 bytes only.
    return u"slipway-"_s + QString::fromLatin1(sum.toHex().left(16));
}

SingleInstance::SingleInstance(const QString &folder, const QString &name, QObject *owner)
    : QObject(owner)
    , m_path(QDir(folder).filePath(name))
    , m_lock(m_path + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // As long as its process lives.
    m_isFirst = m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError;
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &SingleInstance::unanswered);
    if (m_isFirst)
        listen();
}

void SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_path); // What a killed one left.
    if (!m_server.listen(m_path))
        qCWarning(logUi) << "Later starts cannot reach this window:" << m_server.errorString();
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

void SingleInstance::take(QLocalSocket *socket)
{
    socket->setReadBufferSize(kLongestLine);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() >= kLongestLine)
                socket->abort();
            return;
        }
        const auto request = StartRequest::ofLine(socket->readLine());
        if (!request)
            return socket->abort();
        socket->write(kTaken);
        socket->disconnectFromServer();
        emit asked(*request);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    if (socket->bytesAvailable() > 0)
        read();
}

void SingleInstance::pass(const StartRequest &request)
{
    auto *socket = new QLocalSocket(this);
    const auto end = [this, socket](bool isTaken) {
        m_patience.stop();
        socket->disconnect(this);
        socket->deleteLater();
        if (isTaken)
            emit passed();
        else
            emit unanswered();
    };
    connect(socket, &QLocalSocket::connected, this,
            [socket, line = request.line()] { socket->write(line); });
    connect(socket, &QLocalSocket::readyRead, this, [socket, end] {
        if (socket->canReadLine())
            end(socket->readLine() == kTaken);
    });
    connect(
        socket, &QLocalSocket::errorOccurred, this, [end] { end(false); }, Qt::QueuedConnection);
    m_patience.start();
    socket->connectToServer(m_path);
}

} // namespace slipway
