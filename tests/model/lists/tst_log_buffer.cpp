// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/log_buffer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QStringList linesOf(const LogBuffer &log)
{
    QStringList lines;
    for (int i = 0; i < log.count(); ++i)
        lines << log.line(i).text;
    return lines;
}

} // namespace

class TestLogBuffer : public QObject
{
    Q_OBJECT
private slots:
    void readsLines_data();
    void readsLines();
    void keepsColoursAsSpans();
    void aNewStateHasItsOwnColours();
    void writersHaveLinesOfTheirOwn();
    void readsBytesCutAnywhere();
    void countsTrouble_data();
    void countsTrouble();
    void forgetsTheOldest();
    void cutsALineWithoutEnd();
    void anotherSpeakerBeginsALine();
    void tellsOnceATurn();
    void clearBeginsAtOne();
    void takesAMillionLines();
};

void TestLogBuffer::readsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("one") << u"one\n"_s << QStringList{u"one"_s};
    QTest::newRow("open end") << u"one\ntwo"_s << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("empty lines stay")
        << u"one\n\ntwo\n"_s << QStringList{u"one"_s, u""_s, u"two"_s};
    QTest::newRow("windows ends") << u"one\r\ntwo\r\n"_s << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("a progress bar is one line")
        << u"10 %\r20 %\r100 %\ndone\n"_s << QStringList{u"100 %"_s, u"done"_s};
    QTest::newRow("shorter text replaces all") << u"downloading\rok\n"_s << QStringList{u"ok"_s};
    QTest::newRow("colours") << u"\x1b[1;31mred\x1b[0m plain\n"_s << QStringList{u"red plain"_s};
    QTest::newRow("titles") << u"\x1b]0;title\x07text\n"_s << QStringList{u"text"_s};
    QTest::newRow("tabs stay") << u"a\tb\n"_s << QStringList{u"a\tb"_s};
    QTest::newRow("other controls go") << u"a\x01"
                                          "bc\n"_s
                                       << QStringList{u"abc"_s};
    QTest::newRow("a spinner goes back over itself")
        << u"wait |\b/\b-\bdone\n"_s << QStringList{u"wait done"_s};
    QTest::newRow("a counter goes back over itself")
        << u"10%\b\b\b20%\b\b\b100%\n"_s << QStringList{u"100%"_s};
    QTest::newRow("going back stops at the start") << u"a\b\b\bb\n"_s << QStringList{u"b"_s};
    QTest::newRow("tqdm") << u"\r  0%|     | 0/5\r 60%|███  | 3/5\r100%|█████| 5/5\n"_s
                          << QStringList{u"100%|█████| 5/5"_s};
    QTest::newRow("pip wipes with an escape")
        << u"\x1b[?25l\r\x1b[2K   1.0/1.1 GB eta 0:00:09\r\x1b[2K   1.1/1.1 GB eta 0:00:00\r\n\x1b[?25h"_s
        << QStringList{u"   1.1/1.1 GB eta 0:00:00"_s};
    QTest::newRow("apt wipes with blanks")
        << u"0% [Working]\r            \rGet:1 http://deb main\n"_s
        << QStringList{u"Get:1 http://deb main"_s};
    QTest::newRow("a bar that is wiped at its end keeps its last state")
        << u"98 %\r100 %\r     \r\nnext\n"_s << QStringList{u"100 %"_s, u"next"_s};
    QTest::newRow("wiped by an escape too") << u"100 %\r\x1b[2K\n"_s << QStringList{u"100 %"_s};
    QTest::newRow("blanks in front of a new state stay")
        << u"100 %\r  20 %\n"_s << QStringList{u"  20 %"_s};
    QTest::newRow("first column by number") << u"10 %\x1b[1G20 %\n"_s << QStringList{u"20 %"_s};
}

void TestLogBuffer::readsLines()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    LogBuffer whole(this);
    whole.append(text);
    QCOMPARE(linesOf(whole), lines);
    // The same in two pieces, cut at every place.
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        LogBuffer pieces(this);
        pieces.append(QStringView(text).left(cut));
        pieces.append(QStringView(text).mid(cut));
        QCOMPARE(linesOf(pieces), lines);
    }
}

void TestLogBuffer::keepsColoursAsSpans()
{
    LogBuffer log(this);
    log.append(u"\x1b[32mok\x1b[0m and \x1b[1;31mbad\nstill bad\x1b[m not\n");
    const LogStyle green{TerminalColour::ofPalette(2), false};
    const LogStyle red{TerminalColour::ofPalette(1), true};
    QCOMPARE(log.line(0).text, u"ok and bad"_s);
    QCOMPARE(log.line(0).spans, (QList<LogSpan>{{0, 2, green}, {7, 3, red}}));
    QCOMPARE(log.line(1).spans, (QList<LogSpan>{{0, 9, red}}));
}

void TestLogBuffer::aNewStateHasItsOwnColours()
{
    LogBuffer log(this);
    log.append(u"\x1b[31m10 %\x1b[0m\r100 %\b\b\x1b[32m ok\x1b[0m\b\n");
    QCOMPARE(log.line(0).text, u"100 o"_s);
    QCOMPARE(log.line(0).spans, (QList<LogSpan>{{3, 2, {TerminalColour::ofPalette(2), false}}}));
}

void TestLogBuffer::writersHaveLinesOfTheirOwn()
{
    LogBuffer log(this);
    const auto write = [&log](const QString &writer, const QString &text) {
        log.append(text, 0, -1, LogBuffer::Kind::Plain, writer);
    };
    write(u"a"_s, u"\x1b[31mfirst, "_s);
    write(u"b"_s, u"10 %"_s);
    QCOMPARE(linesOf(log), QStringList{u"10 %"_s}); // the one that writes now
    log.append(u"Step 2\n", 0, -1, LogBuffer::Kind::Command);
    QCOMPARE(linesOf(log), QStringList{u"Step 2"_s});
    write(u"b"_s, u"\r20 %"_s);
    QCOMPARE(linesOf(log), (QStringList{u"Step 2"_s, u"20 %"_s}));
    write(u"a"_s, u"whole\n"_s);
    QCOMPARE(linesOf(log), (QStringList{u"Step 2"_s, u"first, whole"_s}));
    const LogStyle red{TerminalColour::ofPalette(1), false};
    QCOMPARE(log.line(1).spans, (QList<LogSpan>{{0, 12, red}}));
    write(u"b"_s, u"\r30 %\nend\n"_s);
    QCOMPARE(linesOf(log), (QStringList{u"Step 2"_s, u"first, whole"_s, u"30 %"_s, u"end"_s}));
    QCOMPARE(log.line(2).spans, QList<LogSpan>());
    QCOMPARE(log.lastNumber(), 4);
    QCOMPARE(log.kind(0), LogBuffer::Kind::Command);
}

void TestLogBuffer::readsBytesCutAnywhere()
{
    LogBuffer log(this);
    const QByteArray bytes = u"größer ██ 5/5\n"_s.toUtf8();
    for (const char byte : bytes)
        log.appendBytes(QByteArray(1, byte));
    QCOMPARE(linesOf(log), QStringList{u"größer ██ 5/5"_s});
}

void TestLogBuffer::countsTrouble_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    const int plain = int(LogBuffer::Kind::Plain);
    const int warning = int(LogBuffer::Kind::Warning);
    const int error = int(LogBuffer::Kind::Error);
    QTest::newRow("gcc") << u"main.c:4:2: error: expected ‘;’"_s << error;
    QTest::newRow("pip") << u"ERROR: Failed to build 'CLIP'"_s << error;
    QTest::newRow("git") << u"fatal: not a git repository"_s << error;
    QTest::newRow("python") << u"ModuleNotFoundError: No module named 'pkg_resources'"_s << error;
    QTest::newRow("traceback") << u"Traceback (most recent call last):"_s << error;
    QTest::newRow("in brackets") << u"2026-03-01 [error] upstream timed out"_s << error;
    QTest::newRow("a failure in words") << u"Failed to read style_v2.ckpt"_s << error;
    QTest::newRow("apt") << u"W: GPG is unhappy"_s << plain;
    QTest::newRow("npm") << u"npm WARN: deprecated"_s << warning;
    QTest::newRow("python's") << u"UserWarning: xformers is not installed"_s << warning;
    QTest::newRow("level") << u"WARNING Retrying"_s << warning;
    QTest::newRow("only a word of a sentence")
        << u"finished with 0 errors and no warnings"_s << plain;
    QTest::newRow("part of a path") << u"copying build/error.py"_s << plain;
    QTest::newRow("part of a package") << u"Get:14 libgpg-error0 1.46"_s << plain;
}

void TestLogBuffer::countsTrouble()
{
    QFETCH(QString, line);
    QFETCH(int, kind);
    LogBuffer log(this);
    log.append(line + u'\n');
    QCOMPARE(int(log.line(0).kind), kind);
    QCOMPARE(log.warnings(), kind == int(LogBuffer::Kind::Warning) ? 1 : 0);
    QCOMPARE(log.errors(), kind == int(LogBuffer::Kind::Error) ? 1 : 0);
}

void TestLogBuffer::forgetsTheOldest()
{
    LogBuffer log(this, 3);
    for (int i = 1; i <= 5; ++i)
        log.append(QString::number(i) + u'\n');
    QCOMPARE(linesOf(log), (QStringList{u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(log.firstNumber(), 3);
    QCOMPARE(log.lastNumber(), 5);
}

void TestLogBuffer::cutsALineWithoutEnd()
{
    LogBuffer log(this);
    const QString piece(1000, u'x');
    for (int i = 0; i < 100; ++i)
        log.append(piece);
    QCOMPARE(log.count(), 1);
    QVERIFY(log.line(0).text.size() <= LogBuffer::kLineLength);
    log.append(u"\nnext\n");
    QCOMPARE(log.line(1).text, u"next"_s);
}

void TestLogBuffer::anotherSpeakerBeginsALine()
{
    LogBuffer log(this);
    log.append(u"50 %");
    log.append(u"RUN make\n", 0, -1, LogBuffer::Kind::Command);
    QCOMPARE(linesOf(log), (QStringList{u"50 %"_s, u"RUN make"_s}));
}

void TestLogBuffer::tellsOnceATurn()
{
    LogBuffer log(this);
    QSignalSpy changed(&log, &LogBuffer::changed);
    for (int i = 0; i < 100; ++i)
        log.append(u"line\n");
    QCOMPARE(changed.size(), 0);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
}

void TestLogBuffer::clearBeginsAtOne()
{
    LogBuffer log(this);
    log.append(u"error: x\nopen");
    QSignalSpy cleared(&log, &LogBuffer::cleared);
    log.clear();
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(log.count(), 0);
    QCOMPARE(log.errors(), 0);
    QCOMPARE(log.firstNumber(), 1);
    QCOMPARE(log.lastNumber(), 0);
    log.append(u"new\n");
    QCOMPARE(log.line(0).number, 1);
}

void TestLogBuffer::takesAMillionLines()
{
    LogBuffer log(this);
    QByteArray block;
    for (int i = 0; i < 1000; ++i)
        block +=
            "Unpacking package number " + QByteArray::number(i) + " of many over the one before\n";
    for (int i = 0; i < 1000; ++i)
        log.appendBytes(block);
    QCOMPARE(log.lastNumber(), 1000000);
    QCOMPARE(log.count(), 1000000);
    QCOMPARE(log.line(0).text, u"Unpacking package number 0 of many over the one before"_s);
    QCOMPARE(log.line(999999).text, u"Unpacking package number 999 of many over the one before"_s);
    QVERIFY2(log.lines().packedBytes() < 16 * 1024 * 1024, "56 MB of text are kept packed");
    log.appendBytes("one more\n");
    QCOMPARE(log.firstNumber(), 2);
}

QTEST_GUILESS_MAIN(TestLogBuffer)
#include "tst_log_buffer.moc"
