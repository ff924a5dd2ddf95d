// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/http_reader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;
using Question = HttpReader::Question;

namespace {

/// What became of an answer: comparable and printable.
struct Read {
    int status = 0;
    QByteArray body;
    QByteArray surplus;
    bool isComplete = false;
    bool keepsAlive = false;
    QByteArray error;

    QByteArray text() const
    {
        return QByteArray::number(status) + " body=" + body.toPercentEncoding(" {}[]:\"")
            + " surplus=" + surplus.toPercentEncoding() + (isComplete ? " complete" : " cut")
            + (keepsAlive ? " keep" : " close") + (error.isEmpty() ? "" : " error=" + error);
    }
};

Read readPieces(const QList<QByteArray> &pieces, Question question, bool closes)
{
    HttpReader reader(question);
    Read read;
    for (const QByteArray &piece : pieces) {
        const Result<> fed = reader.feed(piece);
        read.body += reader.takeBody();
        if (!fed) {
            read.error = nameOf(fed.error().kind).toLatin1();
            return read;
        }
    }
    if (closes) {
        const Result<> closed = reader.close();
        read.error = closed ? QByteArray() : nameOf(closed.error().kind).toLatin1();
    }
    read.status = reader.isHeadRead() ? reader.head().status : 0;
    read.isComplete = reader.isComplete();
    read.keepsAlive = reader.keepsAlive();
    read.surplus = reader.takeSurplus();
    return read;
}

QList<QByteArray> singleBytes(const QByteArray &bytes)
{
    QList<QByteArray> pieces;
    for (const char byte : bytes)
        pieces += QByteArray(1, byte);
    return pieces;
}

// As Docker 20.10.24 answers, but for the date.
const QByteArray kList =
    "HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Type: application/json\r\n"
    "Docker-Experimental: false\r\nOstype: linux\r\n"
    "Server: Docker/20.10.24+dfsg1 (linux)\r\nContent-Length: 3\r\n\r\n[]\n";
const QByteArray kPing = "HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nCache-Control: no-cache\r\n"
                         "Content-Length: 0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";
const QByteArray kEvents =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    "15\r\n{\"status\":\"create\"}\r\n\r\n14\r\n{\"status\":\"start\"}\r\n\r\n0\r\n\r\n";
const QByteArray kStarted = "HTTP/1.1 204 No Content\r\nApi-Version: 1.41\r\n\r\n";
const QByteArray kStartedBefore = "HTTP/1.1 304 Not Modified\r\nApi-Version: 1.41\r\n\r\n";
const QByteArray kAttached = "HTTP/1.1 101 UPGRADED\r\nContent-Type: "
                             "application/vnd.docker.raw-stream\r\nConnection: Upgrade\r\n"
                             "Upgrade: tcp\r\n\r\n";
// An exec without "Upgrade".
const QByteArray kUntilClose = "HTTP/1.1 200 OK\r\nContent-Type: "
                               "application/vnd.docker.raw-stream\r\n\r\nhello\n";

} // namespace

class HttpReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void readsAnAnswerHoweverItIsSplit_data();
    void readsAnAnswerHoweverItIsSplit();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void aCutAnswerIsLostWhereverItIsCut();
    void anAnswerUntilCloseIsWholeWhereverItEnds();
    void keepsHeadersByLowerName();
    void aHeadHasALimit();
    void aChunkLineHasALimit();
    void handsBodyBytesOnAtOnce();
    void survivesRandomChanges();
};

void HttpReaderTest::readsAnAnswerHoweverItIsSplit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("toHead");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &expected,
                        bool toHead = false, bool closes = false) {
        QTest::newRow(name) << bytes << toHead << closes << expected;
    };
    row("a body with a length", kList, "200 body=[]%0A surplus= complete keep");
    row("chunks", kEvents,
        "200 body={\"status\":\"create\"}%0D%0A{\"status\":\"start\"}%0D%0A surplus= complete "
        "keep");
    row("chunk extensions and trailers, which are read over",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        "3;a=\"b\"\r\nabc\r\n0\r\nX-Sum: 1\r\n\r\n",
        "200 body=abc surplus= complete keep");
    row("204 has no body", kStarted, "204 body= surplus= complete keep");
    row("304 has no body", kStartedBefore, "304 body= surplus= complete keep");
    row("304 has no body whatever its length says",
        "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n",
        "304 body= surplus= complete keep");
    row("an answer to HEAD", kPing, "200 body= surplus= complete keep", true);
    row("an answer to HEAD that names the length of the body it leaves out",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n", "200 body= surplus= complete keep", true);
    row("an answer to HEAD without a length, as Podman gives it",
        "HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nLibpod-Api-Version: 4.3.1\r\n\r\n",
        "200 body= surplus= complete keep", true);
    row("until the connection closes", kUntilClose, "200 body=hello%0A surplus= complete close",
        false, true);
    row("a stream that was upgraded keeps its first bytes", kAttached + "\x01\x02",
        "101 body= surplus=%01%02 complete close");
    row("100 and 103 come before the answer",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + kStarted,
        "204 body= surplus= complete keep");
    row("the engine will close",
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok",
        "200 body=ok surplus= complete close");
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
        "200 body=ok surplus= complete close");
    row("an empty body with a length", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        "200 body= surplus= complete keep");
    row("no chunk but the last", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "200 body= surplus= complete keep");
    row("bytes after the answer make the connection useless",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokay",
        "200 body=ok surplus=ay complete close");
    row("NUL bytes in the body", QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\na\0b", 41),
        "200 body=a%00b surplus= complete keep");
    row("no reason beside the status", "HTTP/1.1 499 \r\nContent-Length: 0\r\n\r\n",
        "499 body= surplus= complete keep");
}

void HttpReaderTest::readsAnAnswerHoweverItIsSplit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, toHead);
    QFETCH(bool, closes);
    QFETCH(QByteArray, expected);
    const Question question = toHead ? Question::Head : Question::Other;
    QCOMPARE(readPieces({bytes}, question, closes).text(), expected);
    QCOMPARE(readPieces(singleBytes(bytes), question, closes).text(), expected);
    for (qsizetype at = 1; at < bytes.size(); ++at) {
        const Read read = readPieces({bytes.first(at), bytes.sliced(at)}, question, closes);
        QVERIFY2(read.text() == expected,
                 "split at " + QByteArray::number(at) + ": " + read.text());
    }
}

void HttpReaderTest::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n\r\n");
    QTest::newRow("a request") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("HTTP/2's preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    QTest::newRow("a version that is none") << QByteArray("HTTP/1.9 200 OK\r\n\r\n");
    QTest::newRow("a status that is none") << QByteArray("HTTP/1.1 abc OK\r\n\r\n");
    QTest::newRow("a header without a colon") << QByteArray("HTTP/1.1 200 OK\r\nnonsense\r\n\r\n");
    QTest::newRow("a blank in a header's name") << QByteArray("HTTP/1.1 200 OK\r\na b: c\r\n\r\n");
    QTest::newRow("a length that is none")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n");
    QTest::newRow("a length below nothing")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("two lengths that differ")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n");
    QTest::newRow("a length and chunks")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n");
    QTest::newRow("a chunk's size that is none") << chunked + "xyz\r\n";
    QTest::newRow("a chunk's size below nothing") << chunked + "-5\r\nhello\r\n";
    QTest::newRow("a chunk's size beyond any number") << chunked + "fffffffffffffffff\r\n";
    QTest::newRow("a chunk longer than its size") << chunked + "3\r\nhello\r\n0\r\n\r\n";
    QTest::newRow("framing in a trailer") << chunked + "0\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("a bare line feed in the head")
        << QByteArray("HTTP/1.1 200 OK\nA: b\n\n\r\n\r\n");
}

void HttpReaderTest::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(readPieces({bytes}, Question::Other, false).error, QByteArray("malformed"));
    QCOMPARE(readPieces(singleBytes(bytes), Question::Other, false).error, QByteArray("malformed"));
}

void HttpReaderTest::aCutAnswerIsLostWhereverItIsCut()
{
    for (const QByteArray &answer : {kList, kEvents, kStarted, QByteArray()}) {
        for (qsizetype at = 0; at < answer.size(); ++at) {
            const Read read = readPieces({answer.first(at)}, Question::Other, true);
            QVERIFY2(!read.isComplete && read.error == "lost",
                     "cut at " + QByteArray::number(at) + ": " + read.text());
        }
    }
}

void HttpReaderTest::anAnswerUntilCloseIsWholeWhereverItEnds()
{
    const qsizetype head = kUntilClose.indexOf("\r\n\r\n") + 4;
    for (qsizetype at = head; at <= kUntilClose.size(); ++at) {
        const Read read = readPieces({kUntilClose.first(at)}, Question::Other, true);
        QVERIFY2(read.isComplete && read.error.isEmpty(), read.text());
        QCOMPARE(read.body, kUntilClose.first(at).sliced(head));
    }
}

void HttpReaderTest::keepsHeadersByLowerName()
{
    HttpReader reader;
    QVERIFY(reader.feed(
        "HTTP/1.1 200 OK\r\nAPI-Version: 1.41\r\nX-A:\r\nWarning: one\r\nwarning: two\r\n\r\n"));
    QCOMPARE(reader.head().headers.value("api-version"), QByteArray("1.41"));
    QCOMPARE(reader.head().headers.value("x-a"), QByteArray(""));
    QCOMPARE(reader.head().headers.value("warning"), QByteArray("one, two"));
}

void HttpReaderTest::aHeadHasALimit()
{
    HttpReader generous;
    QVERIFY(generous.feed("HTTP/1.1 200 OK\r\nX: " + QByteArray(60'000, 'x') + "\r\n\r\n"));
    QVERIFY(generous.isHeadRead());

    HttpReader reader;
    QVERIFY(reader.feed("HTTP/1.1 200 OK\r\n"));
    Result<> fed;
    qsizetype took = 0;
    while (fed && took < 10'000'000) {
        fed = reader.feed("X: " + QByteArray(1000, 'x') + "\r\n");
        took += 1005;
    }
    QVERIFY(!fed);
    QVERIFY(took < 80'000);
}

void HttpReaderTest::aChunkLineHasALimit()
{
    HttpReader reader;
    QVERIFY(reader.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;"));
    Result<> fed;
    qsizetype took = 0;
    for (; fed && took < 10'000'000; took += 1000)
        fed = reader.feed(QByteArray(1000, 'x'));
    QVERIFY(!fed);
    QVERIFY(took < 80'000);
}

void HttpReaderTest::handsBodyBytesOnAtOnce()
{
    HttpReader reader;
    QVERIFY(reader.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\nab"));
    QCOMPARE(reader.takeBody(), QByteArray("ab"));
    QCOMPARE(reader.takeBody(), QByteArray());
    QVERIFY(reader.feed("c"));
    QCOMPARE(reader.takeBody(), QByteArray("c"));
}

void HttpReaderTest::survivesRandomChanges()
{
    // The same changes each time: what fails here fails again. The sanitizers and Beast's own
    // assertions judge.
    QRandomGenerator random(20'240'229);
    const QList<QByteArray> seeds{kList, kEvents, kStarted, kAttached, kUntilClose, kPing};
    const QByteArray letters = "0123456789abcdefx:;,\r\n \t\"\0\xff=-";
    for (int round = 0; round < 4'000; ++round) {
        QByteArray bytes = seeds[random.bounded(seeds.size())];
        for (int change = random.bounded(1, 6); change > 0; --change) {
            const qsizetype at = random.bounded(bytes.size());
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = letters[random.bounded(letters.size())];
                break;
            case 1:
                bytes.insert(at, letters[random.bounded(letters.size())]);
                break;
            case 2:
                bytes.remove(at, random.bounded(4));
                break;
            default:
                bytes.insert(at, bytes.sliced(at, qMin<qsizetype>(20, bytes.size() - at)));
            }
            if (bytes.isEmpty())
                bytes = "H";
        }
        const Question question = random.bounded(5) == 0 ? Question::Head : Question::Other;
        const Read whole = readPieces({bytes}, question, true);
        const Read single = readPieces(singleBytes(bytes), question, true);
        if (whole.error.isEmpty() && whole.text() != single.text())
            QFAIL(bytes.toPercentEncoding() + "\n" + whole.text() + "\n" + single.text());
    }
}

QTEST_APPLESS_MAIN(HttpReaderTest)
#include "tst_http_reader.moc"
