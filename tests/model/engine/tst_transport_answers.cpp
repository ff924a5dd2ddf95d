// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_engine.h"
#include "transport_talk.h"

#include <QTest>

using namespace slipway;

Q_DECLARE_METATYPE(FakeAnswer)

/// Answers as they come: in pieces, cut, paused, upgraded.
class TransportAnswersTest : public QObject
{
    Q_OBJECT
private slots:
    void readsAnAnswerInSingleBytes();
    void aCutAnswerIsLost_data();
    void aCutAnswerIsLost();
    void whatIsNoHttpIsMalformed();
    void pausingStopsTheReading();
    void theEndWaitsWhilePaused();
    void anUpgradedStreamGoesBothWays();
};

void TransportAnswersTest::readsAnAnswerInSingleBytes()
{
    FakeEngine fake;
    fake.willAnswer(FakeAnswer::chunked({"{\"a\":1}\r\n", "{\"b\":2}\r\n"}).inPieces(1));
    EngineTransport transport(fake.choice());
    Talk talk(transport.send(get("/events"), nullptr));
    QTRY_VERIFY(talk.isGood());
    QCOMPARE(talk.body, QByteArray("{\"a\":1}\r\n{\"b\":2}\r\n"));
}

void TransportAnswersTest::aCutAnswerIsLost_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    const FakeAnswer chunked = FakeAnswer::chunked({"{\"a\":1}"});
    const FakeAnswer sized = FakeAnswer::json("{\"a\":1}");
    QTest::newRow("in the head") << sized.cut(20);
    QTest::newRow("before the body") << sized.cut(sized.bytes.size() - 7);
    QTest::newRow("in the body") << sized.cut(sized.bytes.size() - 1);
    QTest::newRow("in a chunk") << chunked.cut(chunked.bytes.size() - 10);
    QTest::newRow("before the last chunk") << chunked.cut(chunked.bytes.size() - 5);
    QTest::newRow("in the last chunk") << chunked.cut(chunked.bytes.size() - 1);
}

void TransportAnswersTest::aCutAnswerIsLost()
{
    QFETCH(FakeAnswer, answer);
    FakeEngine fake;
    fake.willAnswer(answer);
    EngineTransport transport(fake.choice());
    Talk talk(transport.send(post("/containers/create", "{}"), nullptr));
    QTRY_VERIFY(talk.isOver());
    QVERIFY(!talk.isGood());
    QCOMPARE(talk.kind(), Error::Kind::Lost);
}

void TransportAnswersTest::whatIsNoHttpIsMalformed()
{
    FakeEngine fake;
    fake.willAnswer(FakeAnswer{"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n\r\n"});
    EngineTransport transport(fake.choice());
    Talk talk(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.kind(), Error::Kind::Malformed);
}

void TransportAnswersTest::pausingStopsTheReading()
{
    const QByteArray large(8'000'000, 'x');
    FakeEngine fake;
    fake.willAnswer("GET", "/logs", FakeAnswer::untilClose(large));
    fake.willAnswer("GET", "/info", FakeAnswer::json("{}"));
    EngineTransport transport(fake.choice());
    Talk logs(transport.send(get("/logs"), nullptr));
    bool wasPaused = false;
    connect(logs.exchange.get(), &HttpExchange::received, this, [&] {
        if (!std::exchange(wasPaused, true))
            logs.exchange->pause();
    });
    QTRY_VERIFY(wasPaused);
    const qsizetype before = logs.body.size();
    QVERIFY(before < 1'000'000);
    Talk other(transport.send(get("/info"), nullptr)); // others are not held up
    QTRY_VERIFY(other.isGood());
    QCOMPARE(logs.body.size(), before);
    logs.exchange->resume();
    QTRY_VERIFY(logs.isGood());
    QCOMPARE(logs.body, large);
}

void TransportAnswersTest::theEndWaitsWhilePaused()
{
    FakeEngine fake;
    fake.willAnswer("GET", "/one", FakeAnswer::json("{}"));
    fake.willAnswer("GET", "/info", FakeAnswer::json("{}"));
    EngineTransport transport(fake.choice());
    Talk talk(transport.send(get("/one"), nullptr));
    connect(talk.exchange.get(), &HttpExchange::headRead, this, [&] { talk.exchange->pause(); });
    QTRY_COMPARE(talk.head.status, 200);
    Talk other(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(other.isGood());
    QVERIFY(!talk.isOver());
    QCOMPARE(talk.body, QByteArray());
    talk.exchange->resume();
    QTRY_VERIFY(talk.isGood());
    QCOMPARE(talk.body, QByteArray("{}"));
}

void TransportAnswersTest::anUpgradedStreamGoesBothWays()
{
    FakeEngine fake;
    fake.willAnswer("POST", "/session", FakeAnswer::upgrade("first"));
    EngineTransport transport(fake.choice());
    HttpRequest request = post("/session");
    request.headers = {{"Connection", "Upgrade"}, {"Upgrade", "h2c"}};
    Talk talk(transport.send(request, nullptr));
    QTRY_COMPARE(talk.body, QByteArray("first"));
    QCOMPARE(talk.head.status, 101);
    QCOMPARE(fake.last().headers.value("upgrade"), QByteArray("h2c"));
    talk.exchange->write("to the engine");
    QTRY_COMPARE(fake.streamed(), QByteArray("to the engine"));
    fake.sendToAll(" and back");
    QTRY_COMPARE(talk.body, QByteArray("first and back"));
    fake.dropConnections();
    QTRY_VERIFY(talk.isGood());
}

QTEST_GUILESS_MAIN(TransportAnswersTest)
#include "tst_transport_answers.moc"
