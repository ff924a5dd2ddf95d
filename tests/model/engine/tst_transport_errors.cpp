// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_engine.h"
#include "transport_talk.h"

#include <QBuffer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/fsuid.h>
#include <unistd.h>

using namespace slipway;
using namespace Qt::StringLiterals;

/// Engines that cannot be reached, and those over TCP.
class TransportErrorsTest : public QObject
{
    Q_OBJECT
private slots:
    void noSocketIsNotInstalled();
    void aDeadSocketIsUnreachable();
    void aForbiddenSocketIsNoPermission();
    void speaksOverTcp();
    void aTcpPortWhereNobodyListensIsUnreachable();
    void sshIsRefusedWithAWayOut();
};

void TransportErrorsTest::noSocketIsNotInstalled()
{
    FakeEngine fake;
    fake.stop();
    EngineChoice choice = fake.choice();
    choice.rule = EngineChoice::Rule::Fallback;
    choice.looked = QStringList{u"/var/run/docker.sock"_s, u"/run/podman/podman.sock"_s};
    EngineTransport transport(choice);
    Talk talk(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.kind(), Error::Kind::NotInstalled);
    QVERIFY(talk.outcome->error().detail.contains(u"/run/podman/podman.sock"));
}

void TransportErrorsTest::aDeadSocketIsUnreachable()
{
    FakeEngine fake;
    fake.stopListening();
    EngineTransport transport(fake.choice());
    Talk talk(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.kind(), Error::Kind::Unreachable);
    QVERIFY(talk.outcome->error().summary.contains(u"systemctl start docker"));
}

void TransportErrorsTest::aForbiddenSocketIsNoPermission()
{
    FakeEngine fake;
    EngineTransport transport(fake.choice());
    // Root may do everything, so it looks at the file system with somebody else's eyes for a
    // moment.
    const bool isRoot = geteuid() == 0;
    if (isRoot)
        setfsuid(65534);
    else
        QFile::setPermissions(fake.socketPath(), {});
    Talk talk(transport.send(get("/info"), nullptr));
    const bool ended = QTest::qWaitFor([&talk] { return talk.isOver(); });
    if (isRoot)
        setfsuid(0);
    QVERIFY(ended);
    QCOMPARE(talk.kind(), Error::Kind::NoPermission);
    QCOMPARE(fake.connectionsMade(), 0);
}

void TransportErrorsTest::speaksOverTcp()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *peer = server.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, peer, [&heard, peer] {
            const QByteArray bytes = peer->readAll();
            heard += bytes;
            if (bytes.startsWith("HEAD /_ping"))
                peer->write("HTTP/1.1 200 OK\r\nApi-Version: 1.45\r\nContent-Length: 0\r\n\r\n");
            else if (heard.endsWith(QByteArray(100, '\0') + "end"))
                peer->write(
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nyes\r\n0\r\n\r\n");
        });
    });
    const EngineChoice choice{
        *Endpoint::parse(u"tcp://127.0.0.1:"_s + QString::number(server.serverPort())),
        EngineChoice::Rule::Setting,
        {},
        {}};
    EngineTransport transport(choice);
    auto *content = new QByteArray(QByteArray(3'000'000, '\0') + "end");
    const auto open = [content] {
        auto buffer = std::make_unique<QBuffer>(content);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
    Talk talk(transport.send(upload("/build", {open, content->size()}), nullptr));
    QTRY_VERIFY(talk.isGood());
    QCOMPARE(talk.body, QByteArray("yes"));
    QVERIFY(heard.contains("POST /v1.45/build HTTP/1.1\r\nHost: docker\r\n"));
    delete content;
}

void TransportErrorsTest::aTcpPortWhereNobodyListensIsUnreachable()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString endpoint = u"tcp://127.0.0.1:"_s + QString::number(server.serverPort());
    server.close();
    EngineTransport transport({*Endpoint::parse(endpoint), EngineChoice::Rule::Setting, {}, {}});
    Talk talk(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.kind(), Error::Kind::Unreachable);
    QVERIFY(talk.outcome->error().summary.contains(endpoint));
}

void TransportErrorsTest::sshIsRefusedWithAWayOut()
{
    EngineTransport transport(
        {*Endpoint::parse(u"ssh://mira@nas"_s), EngineChoice::Rule::Setting, {}, {}});
    Talk talk(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.kind(), Error::Kind::Failed);
    QVERIFY(talk.outcome->error().summary.contains(u"ssh -nNT -L"));
}

QTEST_GUILESS_MAIN(TransportErrorsTest)
#include "tst_transport_errors.moc"
