// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log_frames.h"
#include "support/byte_streams.h"

#include <QtEndian>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QByteArray frame(int stream, const QByteArray &payload)
{
    QByteArray bytes(8, '\0');
    bytes[0] = static_cast<char>(stream);
    qToBigEndian(static_cast<quint32>(payload.size()), bytes.data() + 4);
    return bytes + payload;
}

/// "out:…|err:…", neighbours joined whatever the reads were.
QByteArray told(const QList<LogPiece> &pieces)
{
    QByteArray text;
    std::optional<bool> last;
    for (const LogPiece &piece : pieces) {
        if (last != piece.isError)
            text += QByteArray(text.isEmpty() ? "" : "|") + (piece.isError ? "err:" : "out:");
        text += piece.bytes;
        last = piece.isError;
    }
    return text;
}

} // namespace

class LogFramesTest : public QObject
{
    Q_OBJECT
private slots:
    void takesFramesApart_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("atRest");
        QTest::newRow("empty") << QByteArray() << QByteArray() << true;
        QTest::newRow("one frame") << frame(1, "hello\n") << QByteArray("out:hello\n") << true;
        QTest::newRow("both streams") << frame(1, "a\n") + frame(2, "b\n") + frame(1, "c\n")
                                      << QByteArray("out:a\n|err:b\n|out:c\n") << true;
        QTest::newRow("an empty frame")
            << frame(1, "") + frame(2, "x") << QByteArray("err:x") << true;
        QTest::newRow("a line of two frames, as lines over 16 KiB come")
            << frame(1, "half ") + frame(1, "line\n") << QByteArray("out:half line\n") << true;
        QTest::newRow("the engine's own errors are errors")
            << frame(3, "lost") << QByteArray("err:lost") << true;
        QTest::newRow("stdin of an attached one")
            << frame(0, "echo") << QByteArray("out:echo") << true;
        QTest::newRow("what looks like a header in the payload")
            << frame(1, frame(2, "no")) << QByteArray("out:") + frame(2, "no") << true;
        QTest::newRow("cut in the payload")
            << frame(1, "hello").chopped(2) << QByteArray("out:hel") << false;
        QTest::newRow("cut in the header")
            << frame(1, "a") + frame(2, "b").left(5) << QByteArray("out:a") << false;
    }
    void takesFramesApart()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, text);
        QFETCH(bool, atRest);
        for (qsizetype size = 1; size <= stream.size() + 1; ++size) {
            LogFrames frames(LogFrames::Framing::Framed);
            QList<LogPiece> pieces;
            for (const QByteArray &piece : inPiecesOf(size, stream))
                pieces += frames.take(piece);
            QCOMPARE(told(pieces), text);
            QCOMPARE(frames.isAtRest(), atRest);
            QVERIFY(!frames.trouble());
        }
    }

    void joinsNeighboursOfOneStream()
    {
        LogFrames frames(LogFrames::Framing::Framed);
        QByteArray stream;
        for (int line = 0; line < 1000; ++line)
            stream += frame(1, "tick\n");
        QCOMPARE(frames.take(stream).size(), 1);
    }

    void leavesATerminalsBytesAlone()
    {
        LogFrames frames(LogFrames::Framing::Raw);
        const QByteArray bytes = frame(2, "as they came\r\n");
        QCOMPARE(frames.take(bytes), (QList<LogPiece>{{bytes, false}}));
        QVERIFY(frames.isAtRest());
    }

    void aFrameOfFourGibibytesNeedsNoMemory()
    {
        LogFrames frames(LogFrames::Framing::Framed);
        QByteArray header(8, '\xFF');
        header.replace(0, 4, QByteArray("\x01\0\0\0", 4));
        frames.take(header);
        QCOMPARE(frames.take("abc"), (QList<LogPiece>{{"abc", false}}));
        QVERIFY(!frames.isAtRest());
    }

    void stopsAtWhatIsNoHeader_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::newRow("text of a container with a terminal") << QByteArray("hello, world\n");
        QTest::newRow("a stream that does not exist") << frame(4, "x");
        QTest::newRow("a negative stream") << frame(-1, "x");
        QTest::newRow("something in the bytes that are zero")
            << QByteArray("\x01\x01\0\0\0\0\0\x01x", 9);
    }
    void stopsAtWhatIsNoHeader()
    {
        QFETCH(QByteArray, stream);
        LogFrames frames(LogFrames::Framing::Framed);
        QVERIFY(frames.take(stream).isEmpty());
        QVERIFY(frames.trouble());
        QCOMPARE(frames.trouble()->kind, Error::Kind::Malformed);
        QVERIFY(frames.take(frame(1, "later")).isEmpty());
    }

    void survivesNoise()
    {
        for (quint32 seed = 0; seed < 3000; ++seed) {
            LogFrames frames(LogFrames::Framing::Framed);
            for (const QByteArray &piece : inPiecesOf(
                     1 + seed % 5,
                     noise(seed, seed % 2 ? frame(1, "hello\n") + frame(2, "x") : QByteArray())))
                frames.take(piece);
        }
    }
};

QTEST_GUILESS_MAIN(LogFramesTest)
#include "tst_log_frames.moc"
