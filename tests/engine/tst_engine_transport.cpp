// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/named_engine.h"
#include "engine/transport.h"

#include <QJsonDocument>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

struct Answer {
    HttpHead head;
    QByteArray body;
    std::optional<Result<>> outcome;
};

/// Asks, and waits for the whole answer.
Answer ask(EngineTransport &transport, const QByteArray &method, const QByteArray &path,
           bool versioned = true)
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.versioned = versioned;
    Answer answer;
    const std::unique_ptr<HttpExchange> exchange(transport.send(request, nullptr));
    QObject::connect(exchange.get(), &HttpExchange::headRead, exchange.get(),
                     [&answer](const HttpHead &head) { answer.head = head; });
    QObject::connect(exchange.get(), &HttpExchange::received, exchange.get(),
                     [&answer](const QByteArray &bytes) { answer.body += bytes; });
    QObject::connect(exchange.get(), &HttpExchange::ended, exchange.get(),
                     [&answer](const Result<> &outcome) { answer.outcome = outcome; });
    if (!QTest::qWaitFor([&answer] { return answer.outcome.has_value(); }, 30'000))
        answer.outcome = failure(Error::Kind::Timeout, u"No answer within 30 s."_s);
    return answer;
}

} // namespace

/// Against a real engine: SLIPWAY_TEST_ENGINE, or Docker's system socket.
class EngineTransportTest : public QObject
{
    Q_OBJECT
private slots:
    void pings();
    void asksFiveHundredTimesOnOneConnection();
    void listsContainersAndImages();
    void keepsTheEnginesWordsForWhatIsMissing();
    void hearsNothingOnAnIdleEventStream();
};

void EngineTransportTest::pings()
{
    EngineTransport transport(namedEngine());
    for (const QByteArray method : {"HEAD", "GET"}) {
        const Answer answer = ask(transport, method, "/_ping", false);
        VERIFY_GOOD(*answer.outcome);
        QCOMPARE(answer.head.status, 200);
        QVERIFY(answer.head.headers.contains("api-version"));
        QCOMPARE(answer.body, QByteArray(method == "GET" ? "OK" : ""));
    }
}

void EngineTransportTest::asksFiveHundredTimesOnOneConnection()
{
    int made = 0;
    const EngineChoice choice = namedEngine();
    EngineTransport transport(choice, [&made, wires = wiresTo(choice)] {
        ++made;
        return wires();
    });
    for (int i = 0; i < 500; ++i) {
        const Answer answer = ask(transport, "GET", "/version");
        VERIFY_GOOD(*answer.outcome);
        QCOMPARE(answer.head.status, 200);
    }
    QCOMPARE(made, 1);
    QVERIFY(transport.negotiated());
}

void EngineTransportTest::listsContainersAndImages()
{
    EngineTransport transport(namedEngine());
    for (const QByteArray path : {"/containers/json?all=1", "/images/json"}) {
        const Answer answer = ask(transport, "GET", path);
        VERIFY_GOOD(*answer.outcome);
        QCOMPARE(answer.head.status, 200);
        QVERIFY(QJsonDocument::fromJson(answer.body).isArray());
    }
}

void EngineTransportTest::keepsTheEnginesWordsForWhatIsMissing()
{
    EngineTransport transport(namedEngine());
    const Answer answer = ask(transport, "GET", "/containers/slipway-test-transport-none/json");
    QVERIFY(*answer.outcome);
    QCOMPARE(answer.head.status, 404);
    const Error error = errorOfAnswer(answer.head.status, answer.body, u"It is not there."_s);
    QCOMPARE(error.kind, Error::Kind::Missing);
    QVERIFY(error.detail.contains(u"slipway-test-transport-none"));
}

void EngineTransportTest::hearsNothingOnAnIdleEventStream()
{
    EngineTransport transport(namedEngine());
    HttpRequest request;
    request.path =
        "/events?filters=%7B%22container%22%3A%5B%22slipway-test-transport-none%22%5D%7D";
    const std::unique_ptr<HttpExchange> events(transport.send(request, nullptr));
    int status = 0;
    bool isOver = false;
    connect(events.get(), &HttpExchange::headRead, this,
            [&status](const HttpHead &head) { status = head.status; });
    connect(events.get(), &HttpExchange::ended, this, [&isOver] { isOver = true; });
    QTRY_COMPARE(status, 200);
    const Answer other = ask(transport, "GET", "/version"); // beside it, on another connection
    QVERIFY(*other.outcome);
    QVERIFY(!isOver);
}

QTEST_GUILESS_MAIN(EngineTransportTest)
#include "tst_engine_transport.moc"
