// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_engine.h"
#include "transport_talk.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/// The engine's version is asked first, and again when it may be another engine.
class TransportNegotiationTest : public QObject
{
    Q_OBJECT
private slots:
    void asksForTheVersionFirstAndSpeaksTheLower_data();
    void asksForTheVersionFirstAndSpeaksTheLower();
    void asksOnceForRequestsThatWaitTogether();
    void asksAgainWhenTheEngineWasStartedAnew();
    void asksAgainAfterAnAnswerWasCut();
    void asksByGetWhereHeadIsNotKnown();
    void knowsPodman();
    void refusesAnEngineThatIsTooOld();
    void refusesAPingThatIsNone();
};

void TransportNegotiationTest::asksForTheVersionFirstAndSpeaksTheLower_data()
{
    QTest::addColumn<QByteArray>("engine");
    QTest::addColumn<QByteArray>("spoken");
    QTest::newRow("Docker 20.10") << QByteArray("1.41") << QByteArray("1.41");
    QTest::newRow("the newest that is spoken") << QByteArray("1.51") << QByteArray("1.51");
    QTest::newRow("newer, whose answers have other shapes")
        << QByteArray("1.55") << QByteArray("1.51");
    QTest::newRow("a proxy that takes the header away") << QByteArray() << QByteArray("1.51");
}

void TransportNegotiationTest::asksForTheVersionFirstAndSpeaksTheLower()
{
    QFETCH(QByteArray, engine);
    FakeEngine fake;
    fake.setApiVersion(engine);
    fake.willAnswer(FakeAnswer::json("[]"));
    EngineTransport transport(fake.choice());
    Talk talk(transport.send(get("/containers/json?all=1"), nullptr));
    QTRY_VERIFY(talk.isGood());
    QCOMPARE(talk.body, QByteArray("[]"));
    QCOMPARE(fake.pings(), 1);
    QTEST(fake.last().version, "spoken");
    QCOMPARE(fake.last().path, QByteArray("/containers/json?all=1"));
    QCOMPARE(fake.last().headers.value("host"), QByteArray("docker"));
    QCOMPARE(fake.connectionsMade(), 1);
}

void TransportNegotiationTest::asksOnceForRequestsThatWaitTogether()
{
    FakeEngine fake;
    fake.willAnswer("GET", "/containers/json", FakeAnswer::json("[]"), 3);
    EngineTransport transport(fake.choice());
    Talk first(transport.send(get("/containers/json"), nullptr));
    Talk second(transport.send(get("/containers/json"), nullptr));
    auto third = std::make_unique<Talk>(transport.send(get("/containers/json"), nullptr));
    third.reset(); // one that no longer waits
    QTRY_VERIFY(first.isGood() && second.isGood());
    QCOMPARE(fake.pings(), 1);
    QCOMPARE(fake.requests().size(), 2);
}

void TransportNegotiationTest::asksAgainWhenTheEngineWasStartedAnew()
{
    FakeEngine fake;
    fake.willAnswer("GET", "/info", FakeAnswer::json("{}"), -1);
    EngineTransport transport(fake.choice());
    Talk before(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(before.isGood());
    QCOMPARE(fake.last().version, QByteArray("1.41"));

    fake.stop();
    Talk without(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(without.isOver());
    QCOMPARE(without.kind(), Error::Kind::NotInstalled);

    fake.setApiVersion("1.45");
    fake.start();
    Talk after(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(after.isGood());
    QCOMPARE(fake.last().version, QByteArray("1.45"));
    QCOMPARE(transport.negotiated()->spoken.text(), u"1.45"_s);
}

void TransportNegotiationTest::asksAgainAfterAnAnswerWasCut()
{
    FakeEngine fake;
    fake.willAnswer("GET", "/events", FakeAnswer::chunked({"{}"}).cut(110));
    fake.willAnswer("GET", "/info", FakeAnswer::json("{}"));
    EngineTransport transport(fake.choice());
    Talk events(transport.send(get("/events"), nullptr));
    QTRY_VERIFY(events.isOver());
    QCOMPARE(events.kind(), Error::Kind::Lost);
    Talk info(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(info.isGood());
    QCOMPARE(fake.pings(), 2);
}

void TransportNegotiationTest::asksByGetWhereHeadIsNotKnown()
{
    FakeEngine fake;
    fake.refuseHead();
    fake.willAnswer("GET", "/info", FakeAnswer::json("{}"));
    EngineTransport transport(fake.choice());
    Talk info(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(info.isGood());
    QCOMPARE(fake.pings(), 2);
}

void TransportNegotiationTest::knowsPodman()
{
    FakeEngine fake;
    fake.setPodman("4.3.1");
    fake.willAnswer("GET", "/info", FakeAnswer::json("{}"));
    EngineTransport transport(fake.choice());
    QVERIFY(!transport.negotiated());
    Talk info(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(info.isGood());
    QVERIFY(transport.negotiated()->isPodman);
    QVERIFY(!transport.negotiated()->hasBuildKit);
}

void TransportNegotiationTest::refusesAnEngineThatIsTooOld()
{
    FakeEngine fake;
    fake.setApiVersion("1.39");
    EngineTransport transport(fake.choice());
    Talk one(transport.send(get("/info"), nullptr));
    Talk other(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(one.isOver() && other.isOver());
    QCOMPARE(one.kind(), Error::Kind::Failed);
    QCOMPARE(other.kind(), Error::Kind::Failed);
    QCOMPARE(fake.asked(), QStringList());
}

void TransportNegotiationTest::refusesAPingThatIsNone()
{
    FakeEngine fake;
    fake.setPing(FakeAnswer::text("Bad Gateway", 502));
    EngineTransport transport(fake.choice());
    Talk talk(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.kind(), Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(TransportNegotiationTest)
#include "tst_transport_negotiation.moc"
