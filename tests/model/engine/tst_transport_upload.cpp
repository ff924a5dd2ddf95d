// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_engine.h"
#include "transport_bodies.h"
#include "transport_talk.h"

#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(FakeAnswer)

/// Requests and their bodies, up to those that are larger than memory.
class TransportUploadTest : public QObject
{
    Q_OBJECT
private slots:
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
};

void TransportUploadTest::sendsABodyWithItsLength()
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

void TransportUploadTest::sendsAnUploadWhole_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("sizeIsTold");
    for (const qint64 size : {qint64(0), qint64(1), qint64(262'144), qint64(5'000'001)}) {
        QTest::addRow("%lld bytes with their length", size) << size << true;
        QTest::addRow("%lld bytes in chunks", size) << size << false;
    }
}

void TransportUploadTest::sendsAnUploadWhole()
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

void TransportUploadTest::sendsNoFasterThanTheEngineReads()
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

void TransportUploadTest::sendsWhatComesBitByBit()
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

void TransportUploadTest::aSourceThatFailsEndsTheRequestUnfinished_data()
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

void TransportUploadTest::aSourceThatFailsEndsTheRequestUnfinished()
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

void TransportUploadTest::anEarlyAnswerWinsOverTheUpload_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    const FakeAnswer full =
        FakeAnswer::json(R"({"message":"write /x: no space left on device"})", 500).early();
    QTest::newRow("the engine stops reading, answers and closes") << full;
    QTest::newRow("in single bytes") << full.inPieces(1);
}

void TransportUploadTest::anEarlyAnswerWinsOverTheUpload()
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

void TransportUploadTest::refusesARequestThatBreaksOutOfItsLine_data()
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

void TransportUploadTest::refusesARequestThatBreaksOutOfItsLine()
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

QTEST_GUILESS_MAIN(TransportUploadTest)
#include "tst_transport_upload.moc"
