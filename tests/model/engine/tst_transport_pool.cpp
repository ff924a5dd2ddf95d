// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_engine.h"
#include "transport_bodies.h"
#include "transport_talk.h"

#include <QTest>

#include <algorithm>

using namespace slipway;

/// Connections are kept, made anew and closed.
class TransportPoolTest : public QObject
{
    Q_OBJECT
private slots:
    void saysNothingBeforeSendReturns();
    void keepsTheConnectionForTheNextRequest();
    void requestsAtOnceHaveConnectionsOfTheirOwn();
    void triesAgainOnAFreshConnectionWhereThatIsSafe_data();
    void triesAgainOnAFreshConnectionWhereThatIsSafe();
    void aConnectionThatClosedWhileIdleIsNotUsed();
    void deletingAnExchangeClosesItsConnection();
    void deletingAnExchangeFromItsOwnSignals_data();
    void deletingAnExchangeFromItsOwnSignals();
    void anExchangeOutlivesItsTransport();
};

void TransportPoolTest::saysNothingBeforeSendReturns()
{
    FakeEngine fake;
    fake.willAnswer(FakeAnswer::empty(204));
    EngineTransport transport(fake.choice());
    HttpExchange *exchange = transport.send(post("/containers/a/start"), nullptr);
    QCOMPARE(fake.connectionsMade(), 0);
    Talk talk(exchange);
    QTRY_VERIFY(talk.isGood());
    QCOMPARE(talk.head.status, 204);
}

void TransportPoolTest::keepsTheConnectionForTheNextRequest()
{
    FakeEngine fake;
    fake.willAnswer("GET", "/info", FakeAnswer::json("{}"), -1);
    EngineTransport transport(fake.choice());
    for (int i = 0; i < 50; ++i) {
        Talk talk(transport.send(get("/info"), nullptr));
        QTRY_VERIFY(talk.isGood());
    }
    QCOMPARE(fake.connectionsMade(), 1);
    QCOMPARE(fake.requests().size(), 50);
}

void TransportPoolTest::requestsAtOnceHaveConnectionsOfTheirOwn()
{
    FakeEngine fake;
    fake.willAnswer("GET", "/events", FakeAnswer::chunked({"{}"}).held());
    fake.willAnswer("GET", "/info", FakeAnswer::json("{}"), 10);
    EngineTransport transport(fake.choice());
    Talk events(transport.send(get("/events"), nullptr));
    QTRY_COMPARE(fake.requests().size(), 1);
    std::vector<std::unique_ptr<Talk>> talks;
    for (int i = 0; i < 10; ++i)
        talks.push_back(std::make_unique<Talk>(transport.send(get("/info"), nullptr)));
    QTRY_VERIFY(std::all_of(talks.begin(), talks.end(), [](const auto &t) { return t->isGood(); }));
    QVERIFY(!events.isOver());
    QCOMPARE(fake.connectionsMade(), 11);
    QTRY_VERIFY(fake.connectionsOpen() <= 5); // a few are kept, not all
    fake.release();
    QTRY_VERIFY(events.isGood());
}

void TransportPoolTest::triesAgainOnAFreshConnectionWhereThatIsSafe_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isUpload");
    QTest::addColumn<bool>("again");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray() << false << true;
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray() << false << true;
    QTest::newRow("POST without a body, which may be done twice")
        << QByteArray("POST") << QByteArray() << false << true;
    QTest::newRow("POST with a body may have been done")
        << QByteArray("POST") << QByteArray("{}") << false << false;
    QTest::newRow("an upload cannot be read twice")
        << QByteArray("POST") << QByteArray() << true << false;
}

void TransportPoolTest::triesAgainOnAFreshConnectionWhereThatIsSafe()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, isUpload);
    QFETCH(bool, again);
    FakeEngine fake;
    EngineTransport transport(fake.choice());
    fake.willAnswer("GET", "/info", FakeAnswer::json("{}"));
    Talk first(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(first.isGood());

    // The engine goes away after it has read the request, before it says a word.
    fake.willAnswer(method, "/thing", FakeAnswer::empty(204));
    fake.willAnswer(method, "/thing", FakeAnswer::empty(204).cut(0));
    HttpRequest request = isUpload
        ? upload("/thing", {[] { return std::make_unique<MadeUpBody>(10); }, 10})
        : post("/thing", body);
    request.method = method;
    Talk talk(transport.send(request, nullptr));
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.ends, 1);
    QCOMPARE(talk.isGood(), again);
    if (again)
        QCOMPARE(talk.head.status, 204);
    else
        QCOMPARE(talk.kind(), Error::Kind::Lost);
    QCOMPARE(fake.requests().size(), again ? 3 : 2);
    QCOMPARE(fake.pings(), again ? 2 : 1); // it may be another engine now
}

void TransportPoolTest::aConnectionThatClosedWhileIdleIsNotUsed()
{
    FakeEngine fake;
    fake.willAnswer("GET", "/info", FakeAnswer::json("{}"));
    fake.willAnswer("POST", "/containers/create", FakeAnswer::json("{}", 201));
    EngineTransport transport(fake.choice());
    Talk first(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(first.isGood());
    fake.dropConnections();
    // Not one turn of the event loop in between: the close has to be looked for, not waited for.
    Talk second(transport.send(post("/containers/create", "{}"), nullptr));
    QTRY_VERIFY(second.isGood());
    QCOMPARE(fake.pings(), 2);
}

void TransportPoolTest::deletingAnExchangeClosesItsConnection()
{
    FakeEngine fake;
    fake.willAnswer("GET", "/events", FakeAnswer::chunked({"{}"}).held());
    EngineTransport transport(fake.choice());
    auto talk = std::make_unique<Talk>(transport.send(get("/events"), nullptr));
    QTRY_COMPARE(fake.requests().size(), 1);
    QCOMPARE(fake.connectionsOpen(), 1);
    talk.reset();
    QTRY_COMPARE(fake.connectionsOpen(), 0);

    fake.willAnswer("GET", "/info", FakeAnswer::json("{}"));
    auto whole = std::make_unique<Talk>(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(whole->isGood());
    whole.reset();
    QCoreApplication::processEvents();
    QCOMPARE(fake.connectionsOpen(), 1); // it was complete: the connection is kept
}

void TransportPoolTest::deletingAnExchangeFromItsOwnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("headRead") << 0;
    QTest::newRow("received") << 1;
    QTest::newRow("ended") << 2;
    QTest::newRow("sent") << 3;
}

void TransportPoolTest::deletingAnExchangeFromItsOwnSignals()
{
    QFETCH(int, signal);
    FakeEngine fake;
    fake.willAnswer(FakeAnswer::chunked({"one", "two"}));
    EngineTransport transport(fake.choice());
    HttpExchange *exchange = transport.send(
        upload("/build", {[] { return std::make_unique<MadeUpBody>(3'000'000); }, 3'000'000}),
        nullptr);
    bool wasDeleted = false;
    const auto remove = [exchange, &wasDeleted] {
        delete exchange;
        wasDeleted = true;
    };
    if (signal == 0)
        connect(exchange, &HttpExchange::headRead, this, remove);
    else if (signal == 1)
        connect(exchange, &HttpExchange::received, this, remove);
    else if (signal == 2)
        connect(exchange, &HttpExchange::ended, this, remove);
    else
        connect(exchange, &HttpExchange::sent, this, remove);
    QTRY_VERIFY(wasDeleted);
    QTRY_COMPARE(fake.connectionsOpen(), signal == 2 ? 1 : 0);
}

void TransportPoolTest::anExchangeOutlivesItsTransport()
{
    FakeEngine fake;
    fake.willAnswer("GET", "/events", FakeAnswer::chunked({"{}"}).held());
    auto transport = std::make_unique<EngineTransport>(fake.choice());
    Talk running(transport->send(get("/events"), nullptr));
    QTRY_COMPARE(fake.requests().size(), 1);
    Talk waiting(transport->send(get("/events"), nullptr));
    transport.reset();
    QTRY_VERIFY(running.isOver() && waiting.isOver());
    QVERIFY(running.outcome->error().isCancelled());
    QVERIFY(waiting.outcome->error().isCancelled());
    QTRY_COMPARE(fake.connectionsOpen(), 0);
}

QTEST_GUILESS_MAIN(TransportPoolTest)
#include "tst_transport_pool.moc"
