// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport.h"
#include "support/fake_engine.h"

#include <QBuffer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <sys/fsuid.h>
#include <unistd.h>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// One exchange from its beginning to its end.
struct Talk {
    explicit Talk(HttpExchange *one)
        : exchange(one)
    {
        QObject::connect(one, &HttpExchange::headRead, one,
                         [this](const HttpHead &h) { head = h; });
        QObject::connect(one, &HttpExchange::received, one,
                         [this](const QByteArray &bytes) { body += bytes; });
        QObject::connect(one, &HttpExchange::sent, one, [this](qint64 bytes) { sent = bytes; });
        QObject::connect(one, &HttpExchange::ended, one, [this](const Result<> &result) {
            ++ends;
            outcome = result;
        });
    }
    bool isOver() const { return ends > 0; }
    bool isGood() const { return ends == 1 && *outcome; }
    Error::Kind kind() const { return outcome->error().kind; }

    std::unique_ptr<HttpExchange> exchange;
    HttpHead head;
    QByteArray body;
    qint64 sent = 0;
    int ends = 0;
    std::optional<Result<>> outcome;
};

HttpRequest get(const QByteArray &path)
{
    HttpRequest request;
    request.path = path;
    return request;
}

HttpRequest post(const QByteArray &path, const QByteArray &body = {})
{
    HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.body = body;
    return request;
}

} // namespace

Q_DECLARE_METATYPE(FakeAnswer)

/// A body of any size that is made as it is read, and knows how far the reading is ahead of the
/// engine.
class MadeUpBody : public QIODevice
{
    Q_OBJECT
public:
    MadeUpBody(qint64 size, std::function<qint64()> engineRead = {})
        : m_size(size)
        , m_engineRead(std::move(engineRead))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    static QByteArray all(qint64 size)
    {
        MadeUpBody body(size);
        return body.readAll();
    }
    qint64 furthestAhead = 0;
    bool atEnd() const override { return m_made == m_size; }
    qint64 size() const override { return m_size; }

private:
    qint64 readData(char *bytes, qint64 room) override
    {
        const qint64 now = qMin(room, m_size - m_made);
        for (qint64 i = 0; i < now; ++i)
            bytes[i] = static_cast<char>((m_made + i) % 251);
        m_made += now;
        if (m_engineRead)
            furthestAhead = qMax(furthestAhead, m_made - m_engineRead());
        return now;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

    qint64 m_size;
    qint64 m_made = 0;
    std::function<qint64()> m_engineRead;
};

/// A sequential body as a worker thread makes one: pieces come when they come.
class TrickledBody : public QIODevice
{
    Q_OBJECT
public:
    TrickledBody() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    void put(const QByteArray &bytes)
    {
        m_waiting += bytes;
        emit readyRead();
    }
    void finish() { emit readChannelFinished(); }
    void breakOff(const QString &why)
    {
        setErrorString(why);
        m_isBroken = true;
        emit readyRead();
    }

private:
    qint64 readData(char *bytes, qint64 room) override
    {
        if (m_isBroken)
            return -1;
        const qint64 now = qMin<qint64>(room, m_waiting.size());
        std::copy_n(m_waiting.constData(), now, bytes);
        m_waiting.remove(0, now);
        return now;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

    QByteArray m_waiting;
    bool m_isBroken = false;
};

HttpRequest upload(const QByteArray &path, BodySource source)
{
    HttpRequest request = post(path);
    request.contentType = "application/x-tar";
    request.upload = std::move(source);
    return request;
}

class TransportTest : public QObject
{
    Q_OBJECT
private slots:
    // The version
    void asksForTheVersionFirstAndSpeaksTheLower_data();
    void asksForTheVersionFirstAndSpeaksTheLower();
    void asksOnceForRequestsThatWaitTogether();
    void asksAgainWhenTheEngineWasStartedAnew();
    void asksAgainAfterAnAnswerWasCut();
    void asksByGetWhereHeadIsNotKnown();
    void knowsPodman();
    void refusesAnEngineThatIsTooOld();
    void refusesAPingThatIsNone();

    // Connections
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

    // Answers
    void readsAnAnswerInSingleBytes();
    void aCutAnswerIsLost_data();
    void aCutAnswerIsLost();
    void whatIsNoHttpIsMalformed();
    void pausingStopsTheReading();
    void theEndWaitsWhilePaused();
    void anUpgradedStreamGoesBothWays();

    // Requests
    void sendsABodyWithItsLength();
    void sendsAnUploadWhole_data();
    void sendsAnUploadWhole();
    void sendsNoFasterThanTheEngineReads();
    void sendsWhatComesBitByBit();
    void aSourceThatFailsEndsTheRequestUnfinished_data();
    void aSourceThatFailsEndsTheRequestUnfinished();
    void anEarlyAnswerWinsOverTheUpload_data();
    void anEarlyAnswerWinsOverTheUpload();
    void refusesARequestThatBreaksOutOfItsLine_data();
    void refusesARequestThatBreaksOutOfItsLine();

    // Engines that cannot be reached
    void noSocketIsNotInstalled();
    void aDeadSocketIsUnreachable();
    void aForbiddenSocketIsNoPermission();
    void speaksOverTcp();
    void aTcpPortWhereNobodyListensIsUnreachable();
    void sshIsRefusedWithAWayOut();
};

void TransportTest::asksForTheVersionFirstAndSpeaksTheLower_data()
{
    QTest::addColumn<QByteArray>("engine");
    QTest::addColumn<QByteArray>("spoken");
    QTest::newRow("Docker 20.10") << QByteArray("1.41") << QByteArray("1.41");
    QTest::newRow("the newest that is spoken") << QByteArray("1.51") << QByteArray("1.51");
    QTest::newRow("newer, whose answers have other shapes")
        << QByteArray("1.55") << QByteArray("1.51");
    QTest::newRow("a proxy that takes the header away") << QByteArray() << QByteArray("1.51");
}

void TransportTest::asksForTheVersionFirstAndSpeaksTheLower()
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

void TransportTest::saysNothingBeforeSendReturns()
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

void TransportTest::asksOnceForRequestsThatWaitTogether()
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

void TransportTest::asksAgainWhenTheEngineWasStartedAnew()
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

void TransportTest::asksAgainAfterAnAnswerWasCut()
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

void TransportTest::asksByGetWhereHeadIsNotKnown()
{
    FakeEngine fake;
    fake.refuseHead();
    fake.willAnswer("GET", "/info", FakeAnswer::json("{}"));
    EngineTransport transport(fake.choice());
    Talk info(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(info.isGood());
    QCOMPARE(fake.pings(), 2);
}

void TransportTest::knowsPodman()
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

void TransportTest::refusesAnEngineThatIsTooOld()
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

void TransportTest::refusesAPingThatIsNone()
{
    FakeEngine fake;
    fake.setPing(FakeAnswer::text("Bad Gateway", 502));
    EngineTransport transport(fake.choice());
    Talk talk(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.kind(), Error::Kind::Malformed);
}

void TransportTest::keepsTheConnectionForTheNextRequest()
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

void TransportTest::requestsAtOnceHaveConnectionsOfTheirOwn()
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

void TransportTest::triesAgainOnAFreshConnectionWhereThatIsSafe_data()
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

void TransportTest::triesAgainOnAFreshConnectionWhereThatIsSafe()
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

void TransportTest::aConnectionThatClosedWhileIdleIsNotUsed()
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

void TransportTest::deletingAnExchangeClosesItsConnection()
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

void TransportTest::deletingAnExchangeFromItsOwnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("headRead") << 0;
    QTest::newRow("received") << 1;
    QTest::newRow("ended") << 2;
    QTest::newRow("sent") << 3;
}

void TransportTest::deletingAnExchangeFromItsOwnSignals()
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

void TransportTest::anExchangeOutlivesItsTransport()
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

void TransportTest::readsAnAnswerInSingleBytes()
{
    FakeEngine fake;
    fake.willAnswer(FakeAnswer::chunked({"{\"a\":1}\r\n", "{\"b\":2}\r\n"}).inPieces(1));
    EngineTransport transport(fake.choice());
    Talk talk(transport.send(get("/events"), nullptr));
    QTRY_VERIFY(talk.isGood());
    QCOMPARE(talk.body, QByteArray("{\"a\":1}\r\n{\"b\":2}\r\n"));
}

void TransportTest::aCutAnswerIsLost_data()
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

void TransportTest::aCutAnswerIsLost()
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

void TransportTest::whatIsNoHttpIsMalformed()
{
    FakeEngine fake;
    fake.willAnswer(FakeAnswer{"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n\r\n"});
    EngineTransport transport(fake.choice());
    Talk talk(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.kind(), Error::Kind::Malformed);
}

void TransportTest::pausingStopsTheReading()
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

void TransportTest::theEndWaitsWhilePaused()
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

void TransportTest::anUpgradedStreamGoesBothWays()
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

void TransportTest::sendsABodyWithItsLength()
{
    FakeEngine fake;
    fake.willAnswer(FakeAnswer::json("{}", 201));
    fake.willAnswer(FakeAnswer::empty(204));
    EngineTransport transport(fake.choice());
    Talk create(transport.send(post("/containers/create?name=a", R"({"Image":"x"})"), nullptr));
    QTRY_VERIFY(create.isGood());
    QCOMPARE(fake.last().body, QByteArray(R"({"Image":"x"})"));
    QCOMPARE(fake.last().headers.value("content-type"), QByteArray("application/json"));
    Talk start(transport.send(post("/containers/a/start"), nullptr));
    QTRY_VERIFY(start.isGood());
    QCOMPARE(fake.last().headers.value("content-length"), QByteArray("0"));
    for (const FakeRequest &request : fake.requests())
        QVERIFY(!request.headers.contains("expect"));
}

void TransportTest::sendsAnUploadWhole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("sizeIsTold");
    for (const qint64 size : {qint64(0), qint64(1), qint64(262'144), qint64(5'000'001)}) {
        QTest::addRow("%lld bytes with their length", size) << size << true;
        QTest::addRow("%lld bytes in chunks", size) << size << false;
    }
}

void TransportTest::sendsAnUploadWhole()
{
    QFETCH(qint64, size);
    QFETCH(bool, sizeIsTold);
    FakeEngine fake;
    fake.willAnswer(FakeAnswer::json("{}"));
    fake.willAnswer(FakeAnswer::json("{}"));
    EngineTransport transport(fake.choice());
    Talk talk(transport.send(
        upload("/build",
               {[size] { return std::make_unique<MadeUpBody>(size); }, sizeIsTold ? size : -1}),
        nullptr));
    QTRY_VERIFY(talk.isGood());
    QVERIFY(fake.last().body == MadeUpBody::all(size));
    QCOMPARE(talk.sent, size);
    QCOMPARE(fake.last().headers.contains("transfer-encoding"), !sizeIsTold);
    QCOMPARE(fake.last().headers.contains("content-length"), sizeIsTold);
    QCOMPARE(fake.last().headers.value("content-type"), QByteArray("application/x-tar"));
    // The connection is good for more: the body's end was understood.
    Talk next(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(next.isGood());
    QCOMPARE(fake.connectionsMade(), 1);
}

void TransportTest::sendsNoFasterThanTheEngineReads()
{
    static constexpr qint64 size = 32 * 1024 * 1024;
    FakeEngine fake;
    fake.willAnswer(FakeAnswer::json("{}"));
    EngineTransport transport(fake.choice());
    MadeUpBody *body = nullptr;
    const auto open = [&fake, &body] {
        auto made = std::make_unique<MadeUpBody>(size, [&fake] { return fake.bytesRead(); });
        body = made.get();
        return made;
    };
    qint64 furthest = 0;
    Talk talk(transport.send(upload("/build", {open, -1}), nullptr));
    connect(talk.exchange.get(), &HttpExchange::sent, this,
            [&] { furthest = qMax(furthest, body->furthestAhead); });
    QTRY_COMPARE(fake.pings(), 1);
    for (qint64 read = 0; fake.requests().isEmpty(); read = fake.bytesRead()) {
        fake.readAtMost(2 * 1024 * 1024);
        QTRY_VERIFY(fake.bytesRead() - read >= 2 * 1024 * 1024 || !fake.requests().isEmpty());
    }
    fake.readAtMost(-1);
    QTRY_VERIFY(talk.isGood());
    QCOMPARE(fake.last().body.size(), size);
    QVERIFY2(furthest < 3 * 1024 * 1024, QByteArray::number(furthest));
}

void TransportTest::sendsWhatComesBitByBit()
{
    FakeEngine fake;
    fake.willAnswer(FakeAnswer::json("{}"));
    EngineTransport transport(fake.choice());
    TrickledBody *body = nullptr;
    const auto open = [&body] {
        auto made = std::make_unique<TrickledBody>();
        body = made.get();
        return made;
    };
    Talk talk(transport.send(upload("/build", {open, -1}), nullptr));
    QTRY_VERIFY(body);
    body->put("one ");
    QTRY_COMPARE(talk.sent, 4);
    body->put("two ");
    body->put("three");
    QTRY_COMPARE(talk.sent, 13);
    QVERIFY(fake.requests().isEmpty());
    body->finish();
    QTRY_VERIFY(talk.isGood());
    QCOMPARE(fake.last().body, QByteArray("one two three"));
}

void TransportTest::aSourceThatFailsEndsTheRequestUnfinished_data()
{
    QTest::addColumn<qint64>("told");
    QTest::addColumn<QString>("breaks");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a file cannot be read")
        << qint64(-1) << u"/a: Permission denied"_s << u"/a: Permission denied"_s;
    QTest::newRow("a file grew while it was packed")
        << qint64(100) << u"/a: grew"_s << u"/a: grew"_s;
    QTest::newRow("fewer bytes than were told") << qint64(100) << QString() << u"4 of 100 bytes"_s;
    QTest::newRow("more bytes than were told") << qint64(3) << QString() << u"more than 3 bytes"_s;
}

void TransportTest::aSourceThatFailsEndsTheRequestUnfinished()
{
    QFETCH(qint64, told);
    QFETCH(QString, breaks);
    FakeEngine fake;
    EngineTransport transport(fake.choice());
    TrickledBody *body = nullptr;
    const auto open = [&body] {
        auto made = std::make_unique<TrickledBody>();
        body = made.get();
        return made;
    };
    Talk talk(transport.send(upload("/build", {open, told}), nullptr));
    QTRY_VERIFY(body);
    body->put("four");
    if (!talk.isOver() && !breaks.isEmpty())
        body->breakOff(breaks);
    else if (!talk.isOver())
        body->finish();
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.kind(), Error::Kind::Failed);
    QTEST(talk.outcome->error().detail, "detail");
    QTRY_COMPARE(fake.connectionsOpen(), 0);
    QVERIFY(fake.requests().isEmpty()); // what came was never a whole request
}

void TransportTest::anEarlyAnswerWinsOverTheUpload_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    const FakeAnswer full =
        FakeAnswer::json(R"({"message":"write /x: no space left on device"})", 500).early();
    QTest::newRow("the engine stops reading, answers and closes") << full;
    QTest::newRow("in single bytes") << full.inPieces(1);
}

void TransportTest::anEarlyAnswerWinsOverTheUpload()
{
    QFETCH(FakeAnswer, answer);
    static constexpr qint64 size = 64 * 1024 * 1024;
    FakeEngine fake;
    fake.willAnswer(answer);
    EngineTransport transport(fake.choice());
    Talk talk(transport.send(
        upload("/build", {[] { return std::make_unique<MadeUpBody>(size); }, size}), nullptr));
    QTRY_VERIFY(talk.isOver());
    QVERIFY(talk.isGood());
    QCOMPARE(talk.head.status, 500);
    QVERIFY(talk.body.contains("no space left"));
    QVERIFY(talk.sent < size);
    QTRY_COMPARE(fake.connectionsOpen(), 0);
}

void TransportTest::refusesARequestThatBreaksOutOfItsLine_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("headerName");
    QTest::addColumn<QByteArray>("headerValue");
    QTest::newRow("a line break in the path")
        << QByteArray("/x HTTP/1.1\r\nHost: y\r\n\r\n") << QByteArray("A") << QByteArray("b");
    QTest::newRow("a blank in the path")
        << QByteArray("/a b") << QByteArray("A") << QByteArray("b");
    QTest::newRow("a letter that was not encoded")
        << QByteArray("/\xc3\xa4") << QByteArray("A") << QByteArray("b");
    QTest::newRow("no slash at its start") << QByteArray("x") << QByteArray("A") << QByteArray("b");
    QTest::newRow("a line break in a header")
        << QByteArray("/x") << QByteArray("A") << QByteArray("b\r\nC: d");
    QTest::newRow("a colon in a header's name")
        << QByteArray("/x") << QByteArray("A: x") << QByteArray("b");
}

void TransportTest::refusesARequestThatBreaksOutOfItsLine()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, headerName);
    QFETCH(QByteArray, headerValue);
    FakeEngine fake;
    EngineTransport transport(fake.choice());
    HttpRequest request = get(path);
    request.headers = {{headerName, headerValue}};
    Talk talk(transport.send(request, nullptr));
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.kind(), Error::Kind::Malformed);
    QCOMPARE(fake.asked(), QStringList());
}

void TransportTest::noSocketIsNotInstalled()
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

void TransportTest::aDeadSocketIsUnreachable()
{
    FakeEngine fake;
    fake.stopListening();
    EngineTransport transport(fake.choice());
    Talk talk(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.kind(), Error::Kind::Unreachable);
    QVERIFY(talk.outcome->error().summary.contains(u"systemctl start docker"));
}

void TransportTest::aForbiddenSocketIsNoPermission()
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

void TransportTest::speaksOverTcp()
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

void TransportTest::aTcpPortWhereNobodyListensIsUnreachable()
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

void TransportTest::sshIsRefusedWithAWayOut()
{
    EngineTransport transport(
        {*Endpoint::parse(u"ssh://mira@nas"_s), EngineChoice::Rule::Setting, {}, {}});
    Talk talk(transport.send(get("/info"), nullptr));
    QTRY_VERIFY(talk.isOver());
    QCOMPARE(talk.kind(), Error::Kind::Failed);
    QVERIFY(talk.outcome->error().summary.contains(u"ssh -nNT -L"));
}

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
