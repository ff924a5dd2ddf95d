// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport.h"
#include "support/fake_engine.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

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

class TransportTest : public QObject
{
    Q_OBJECT
private slots:
    void asksForTheVersionFirstAndSpeaksTheLower_data();
    void asksForTheVersionFirstAndSpeaksTheLower();
    void saysNothingBeforeSendReturns();
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

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
