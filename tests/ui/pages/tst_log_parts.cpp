// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/log_find.h"
#include "ui/widgets/log_ink.h"
#include "ui/widgets/log_needle.h"
#include "ui/widgets/log_painter.h"
#include "ui/widgets/log_rows.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestLogParts : public QObject
{
    Q_OBJECT
private slots:
    void findsPlaces_data();
    void findsPlaces();
    void anExpressionMayNotTryForEver();
    void saysWhatIsWrongWithAnExpression();
    void looksFromALineOnAndThenRound();
    void aNewSearchEndsTheOneBefore();
    void everyColourCanBeRead_data();
    void everyColourCanBeRead();
    void aReadableColourStaysAsItIs();
    void wrapsWhereTheRoomEnds();
    void wrapsWideCharactersByTheirWidth();
    void spansFollowTheirTabs();
    void findsAColumnInWideCharacters();
    void showsTabsAsSpaces();
    void showsTabsAsSpaces_data();
};

void TestLogParts::findsPlaces_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<bool>("isExpression");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("marked");
    QTest::newRow("nothing") << u""_s << false << u"abc"_s << u"abc"_s;
    QTest::newRow("whatever the case") << u"ERR"_s << false << u"err Err"_s << u"<err> <Err>"_s;
    QTest::newRow("signs stand for themselves")
        << u"a.c"_s << false << u"abc a.c"_s << u"abc <a.c>"_s;
    QTest::newRow("no overlap") << u"aa"_s << false << u"aaaaa"_s << u"<aa><aa>a"_s;
    QTest::newRow("expression") << u"a.c"_s << true << u"abc a.c"_s << u"<abc> <a.c>"_s;
    QTest::newRow("alternatives") << u"\\b(warn|error)\\b"_s << true << u"Error warning warn"_s
                                  << u"<Error> warning <warn>"_s;
    QTest::newRow("start and end") << u"^a|z$"_s << true << u"aa zz"_s << u"<a>a z<z>"_s;
    QTest::newRow("letters of any script")
        << u"\\w+"_s << true << u"größer 模型"_s << u"<größer> <模型>"_s;
    QTest::newRow("an empty match is no place") << u"x*"_s << true << u"axb"_s << u"a<x>b"_s;
    QTest::newRow("a bad expression finds nothing") << u"a("_s << true << u"a("_s << u"a("_s;
}

void TestLogParts::findsPlaces()
{
    QFETCH(QString, needle);
    QFETCH(bool, isExpression);
    QFETCH(QString, line);
    QFETCH(QString, marked);
    const LogNeedle finder(needle, isExpression);
    const QList<LogNeedle::Place> places = finder.places(line);
    QString shown = line;
    for (qsizetype i = places.size() - 1; i >= 0; --i) {
        shown.insert(places[i].from + places[i].length, u'>');
        shown.insert(places[i].from, u'<');
    }
    QCOMPARE(shown, marked);
    QCOMPARE(finder.isIn(line), !places.isEmpty());
}

void TestLogParts::anExpressionMayNotTryForEver()
{
    // Takes longer than the sun will last without a limit.
    const LogNeedle needle(u"(x+x+)+y"_s, true);
    QVERIFY(needle.problem().isEmpty());
    QVERIFY(!needle.isIn(QString(4000, u'x')));
    QVERIFY(needle.isIn(u"xxxxy"_s));
}

void TestLogParts::saysWhatIsWrongWithAnExpression()
{
    QVERIFY(LogNeedle(u"a("_s, false).problem().isEmpty());
    QVERIFY(LogNeedle(u"a(b)"_s, true).problem().isEmpty());
    QVERIFY(!LogNeedle(u"a("_s, true).problem().isEmpty());
    QVERIFY2(!LogNeedle(u"a("_s, true).problem().contains(u"LIMIT"), "only the person's own words");
}

void TestLogParts::looksFromALineOnAndThenRound()
{
    LogBuffer log(nullptr);
    for (int i = 1; i <= 5000; ++i)
        log.append((i % 1000 == 0 ? u"found %1\n"_s : u"line %1\n"_s).arg(i));
    LogRows rows;
    rows.setBuffer(&log);
    LogFind find(rows);
    QSignalSpy arrived(&find, &LogFind::arrived);
    find.setNeedle(LogNeedle(u"found"_s), 2500);
    QTRY_VERIFY(!find.isReading());
    QCOMPARE(find.current(), 3000);
    QCOMPARE(find.count(), 5);
    QCOMPARE(find.position(), 3);
    find.setNeedle(LogNeedle(u"found 1000"_s), 2500);
    QTRY_VERIFY(!find.isReading());
    QCOMPARE(find.current(), 1000);
    QCOMPARE(arrived.count(), 2);
    log.append(u"found 1000 again\n"_s);
    find.catchUp();
    QTRY_COMPARE(find.count(), 2);
    QCOMPARE(find.current(), 1000);
}

void TestLogParts::aNewSearchEndsTheOneBefore()
{
    LogBuffer log(nullptr);
    for (int i = 1; i <= 100000; ++i)
        log.append(u"some words on line %1\n"_s.arg(i));
    LogRows rows;
    rows.setBuffer(&log);
    LogFind find(rows);
    find.setNeedle(LogNeedle(u"words"_s), 1);
    QVERIFY2(find.isReading(), "a hundred thousand lines do not fit into a slice");
    find.setNeedle(LogNeedle(u"line 7"_s), 1);
    QVERIFY(find.count() < 11111);
    find.setNeedle(LogNeedle(), 1);
    QVERIFY(!find.isReading());
    QCOMPARE(find.count(), 0);
}

void TestLogParts::everyColourCanBeRead_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<Role>("ground");
    QTest::newRow("light") << Mode::Light << Role::Sunken;
    QTest::newRow("dark") << Mode::Dark << Role::Sunken;
}

void TestLogParts::everyColourCanBeRead()
{
    QFETCH(Mode, mode);
    QFETCH(Role, ground);
    Theme theme(*qApp);
    theme.setMode(mode);
    for (int i = 0; i < 256; ++i) {
        const double measured =
            contrast(readable(TerminalColour::ofPalette(quint8(i)), ink(ground)), ink(ground));
        QVERIFY2(measured >= 4.5, qPrintable(u"palette %1: %2"_s.arg(i).arg(measured)));
    }
    for (int i = 0; i < 8 * 8 * 8; ++i) {
        const auto level = [](int step) { return quint8(std::min(255, step * 37)); };
        const auto colour = TerminalColour::ofRgb(level(i / 64), level(i / 8 % 8), level(i % 8));
        const double measured = contrast(readable(colour, ink(ground)), ink(ground));
        QVERIFY2(measured >= 4.5, qPrintable(u"colour %1: %2"_s.arg(i).arg(measured)));
    }
}

void TestLogParts::aReadableColourStaysAsItIs()
{
    QCOMPARE(readable(TerminalColour::ofRgb(10, 20, 120), Qt::white).rgb(), qRgb(10, 20, 120));
    QCOMPARE(readable(TerminalColour::ofPalette(11), Qt::black).rgb(), qRgb(255, 255, 0));
    const QColor yellow = readable(TerminalColour::ofPalette(11), Qt::white);
    QVERIFY2(yellow.red() == yellow.green() && yellow.blue() == 0, "it is only darker");
}

void TestLogParts::wrapsWhereTheRoomEnds()
{
    const LogPainter painter(LogPainter::Columns::Clock);
    const int width = 600;
    const int room = painter.columnsIn(width);
    QCOMPARE(painter.starts({}, width), QList<int>{0});
    QCOMPARE(painter.starts(QString(room, u'x'), width), QList<int>{0});
    QCOMPARE(painter.starts(QString(room + 1, u'x'), width), (QList<int>{0, room}));
    QCOMPARE(painter.starts(QString(3 * room, u'x'), width), (QList<int>{0, room, 2 * room}));
}

void TestLogParts::wrapsWideCharactersByTheirWidth()
{
    const LogPainter painter(LogPainter::Columns::Clock);
    const int width = 600;
    const qreal room = painter.xOf(QString(200, u'x'), painter.columnsIn(width) + 1);
    QString text;
    for (int i = 0; i < 100; ++i)
        text += u"模型😀x"_s;
    QList<int> starts = painter.starts(text, width);
    QVERIFY(starts.size() > 2);
    starts << int(text.size());
    for (qsizetype i = 1; i < starts.size(); ++i) {
        const QString part = text.mid(starts[i - 1], starts[i] - starts[i - 1]);
        QVERIFY(painter.xOf(part, int(part.size())) <= room);
        QVERIFY2(!part.back().isHighSurrogate(), "a character is not cut in two");
    }
}

void TestLogParts::spansFollowTheirTabs()
{
    LogLine line;
    line.text = u"a\tbc\td"_s;
    line.spans = {{0, 1, {}}, {2, 2, {}}, {5, 1, {}}};
    const QList<LogSpan> spans = LogPainter::shownSpans(line);
    QCOMPARE(LogPainter::shown(line.text), u"a       bc      d"_s);
    QCOMPARE(spans, (QList<LogSpan>{{0, 1, {}}, {8, 2, {}}, {16, 1, {}}}));
}

void TestLogParts::showsTabsAsSpaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << u"plain"_s << u"plain"_s;
    QTest::newRow("at the start") << u"\tx"_s << u"        x"_s;
    QTest::newRow("to the next stop") << u"abc\tx"_s << u"abc     x"_s;
    QTest::newRow("at a stop") << u"12345678\tx"_s << u"12345678        x"_s;
}

void TestLogParts::showsTabsAsSpaces()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(LogPainter::shown(text), shown);
}

void TestLogParts::findsAColumnInWideCharacters()
{
    const LogPainter painter(LogPainter::Columns::Clock);
    const QString text = u"模型 loaded █████ 5/5"_s;
    for (int column = 0; column <= text.size(); ++column)
        QCOMPARE(painter.columnAt(text, painter.xOf(text, column)), column);
}

QTEST_MAIN(TestLogParts)
#include "tst_log_parts.moc"
