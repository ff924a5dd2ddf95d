// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

/// A TCP proxy on a free port of 127.0.0.1 that lets some bytes of the answers through and then
/// holds the rest back: how a download stands still in its middle, whatever the machine's speed.
class HoldingProxy : public QTcpServer
{
public:
    /// Goes to @p port of 127.0.0.1.
    explicit HoldingProxy(int port)
        : m_port(quint16(port))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                join(client);
        });
    }
    bool start() { return listen(QHostAddress::LocalHost); }
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }

    /// Lets @p bytes more of answers through.
    void holdAfter(qint64 bytes) { m_allowed = bytes; }
    bool isHolding() const { return m_allowed == 0; }
    void letGo()
    {
        m_allowed = -1;
        const QList<QTcpSocket *> sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            emit socket->readyRead();
    }
    /// How many connections its clients have open.
    qsizetype connections() const
    {
        return findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly).size();
    }

private:
    void join(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        server->setReadBufferSize(64 * 1024); // what is not taken stays with the sender
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        const auto up = [client, server] {
            if (server->state() == QAbstractSocket::ConnectedState)
                server->write(client->readAll());
        };
        const auto down = [this, client, server] {
            const qint64 there = server->bytesAvailable();
            const qint64 most = m_allowed < 0 ? there : qMin(m_allowed, there);
            client->write(server->read(most));
            if (m_allowed >= 0)
                m_allowed -= most;
            if (most == there && server->state() == QAbstractSocket::UnconnectedState)
                client->disconnectFromHost();
        };
        connect(client, &QTcpSocket::readyRead, server, up);
        connect(server, &QTcpSocket::connected, server, up);
        connect(server, &QTcpSocket::readyRead, client, down);
        connect(server, &QTcpSocket::disconnected, client, down);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    quint16 m_port;
    qint64 m_allowed = -1; ///< Bytes of answers; -1: all.
};
