// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

/// An answer of a web server: its status and headers, and its body.
inline QByteArray http(const QByteArray &head, const QByteArray &body = {})
{
    return "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

/// A server that answers every connection with the same bytes, or never.
class OddServer
{
public:
    enum class Then { Stays, HangsUp };

    explicit OddServer(QByteArray answer, Then then = Then::HangsUp)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server,
                         [this, answer = std::move(answer), then] {
                             QTcpSocket *socket = m_server.nextPendingConnection();
                             QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                              [this, socket, answer, then] {
                                                  m_asked += socket->readAll();
                                                  socket->write(answer);
                                                  if (then == Then::HangsUp)
                                                      socket->disconnectFromHost();
                                              });
                         });
        m_server.listen(QHostAddress::LocalHost);
    }
    QString url(const QString &scheme, const QString &path = QStringLiteral("/x.git")) const
    {
        return QStringLiteral("%1://127.0.0.1:%2%3")
            .arg(scheme)
            .arg(m_server.serverPort())
            .arg(path);
    }
    const QByteArray &asked() const { return m_asked; } ///< All that was sent to it.

private:
    QTcpServer m_server;
    QByteArray m_asked;
};
