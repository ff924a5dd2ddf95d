// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/terminal_reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// Pieces as one text: a style stands in braces before what is written in it, [1] for a colour of
/// the palette, #rrggbb for one of its own, ! for bold; ⏎ ends a line, ← returns, ✗ empties, ‹ goes
/// back.
QString told(QStringView text, qsizetype cut = -1)
{
    QString all;
    LogStyle before;
    const auto sink = [&](const TerminalPiece &piece) {
        switch (piece.what) {
        case TerminalPiece::What::Text: {
            if (piece.style != before) {
                const TerminalColour colour = piece.style.colour;
                all += u'{';
                if (colour.isPalette())
                    all += u"[%1]"_s.arg(colour.index());
                else if (!colour.isNone())
                    all += u"#%1"_s.arg(colour.rgb(), 6, 16, QChar(u'0'));
                all += piece.style.bold ? u"!}"_s : u"}"_s;
                before = piece.style;
            }
            all += piece.text;
            break;
        }
        case TerminalPiece::What::LineEnd:
            all += u'⏎';
            break;
        case TerminalPiece::What::Return:
            all += u'←';
            break;
        case TerminalPiece::What::Erase:
            all += u'✗';
            break;
        case TerminalPiece::What::Back:
            all += u'‹';
            break;
        }
    };
    TerminalReader reader;
    if (cut < 0) {
        reader.read(text, sink);
    } else {
        reader.read(text.left(cut), sink);
        reader.read(text.mid(cut), sink);
    }
    return all;
}

} // namespace

class TestTerminalReader : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
};

void TestTerminalReader::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pieces");
    const auto row = [](const char *name, const QString &text, const QString &pieces) {
        QTest::newRow(name) << text << pieces;
    };
    row("text", u"one two\n"_s, u"one two⏎"_s);
    row("a tab is text", u"a\tb"_s, u"a\tb"_s);
    row("windows line end", u"a\r\n"_s, u"a←⏎"_s);
    row("back", u"a\bb"_s, u"a‹b"_s);
    row("other controls", u"a\x01\x0b\x7f\u0085z"_s, u"az"_s);

    row("red", u"\x1b[31mred\x1b[0m plain"_s, u"{[1]}red{} plain"_s);
    row("bright", u"\x1b[91mred"_s, u"{[9]}red"_s);
    row("bold and colour", u"\x1b[1;32mok\x1b[22m ok"_s, u"{[2]!}ok{[2]} ok"_s);
    row("no number is a reset", u"\x1b[1mb\x1b[mp"_s, u"{!}b{}p"_s);
    row("ordinary colour", u"\x1b[1;31ma\x1b[39mb"_s, u"{[1]!}a{!}b"_s);
    row("one of 256", u"\x1b[38;5;208morange"_s, u"{[208]}orange"_s);
    row("with colons", u"\x1b[38:5:208morange"_s, u"{[208]}orange"_s);
    row("true colour", u"\x1b[38;2;255;128;0mx"_s, u"{#ff8000}x"_s);
    row("true colour with a colour space", u"\x1b[38:2::255:128:0mx"_s, u"{#ff8000}x"_s);
    row("true colour with colons and no space", u"\x1b[38:2:255:128:0mx"_s, u"{#ff8000}x"_s);
    row("what follows a true colour", u"\x1b[38;2;1;2;3;1mx"_s, u"{#010203!}x"_s);
    row("black of its own is a colour", u"\x1b[38;2;0;0;0mx"_s, u"{#000000}x"_s);
    row("a background is left out", u"\x1b[41;97mx"_s, u"{[15]}x"_s);
    row("a background of 256, too: its 5 and 1 are no styles", u"\x1b[48;5;1;32mx"_s, u"{[2]}x"_s);
    row("a background of its own", u"\x1b[48;2;31;32;33mx"_s, u"x"_s);
    row("no such colour", u"\x1b[38;5;999mx"_s, u"x"_s);
    row("cut short", u"\x1b[38;5mx"_s, u"x"_s);
    row("a question about keys", u"\x1b[>4;31mx"_s, u"x"_s);
    row("styles outlive the line", u"\x1b[31ma\nb"_s, u"{[1]}a⏎b"_s);
    row("eight bits", u"\u009b31mx"_s, u"{[1]}x"_s);

    row("cursor moves", u"a\x1b[3A\x1b[10Cb\x1b[2Jc"_s, u"abc"_s);
    row("hidden cursor", u"\x1b[?25lx\x1b[?25h"_s, u"x"_s);
    row("to the first column", u"a\x1b[Gb\x1b[1Gc\x1b[0Gd\x1b[9Ge"_s, u"a←b←c←de"_s);
    row("the whole line is erased", u"a\x1b[2Kb\x1b[Kc\x1b[1K"_s, u"a✗bc"_s);
    row("a title", u"\x1b]0;a \\ title\x07x"_s, u"x"_s);
    row("a link", u"\x1b]8;;http://x\x1b\\x\x1b]8;;\x1b\\"_s, u"x"_s);
    row("a device string", u"\x1bPq#0;2\x1b\\x"_s, u"x"_s);
    row("a character set", u"\x1b(B\x1b)0x"_s, u"x"_s);
    row("saved cursor",
        u"\x1b"
        "7x\x1b"
        "8"_s,
        u"x"_s);
    row("full reset",
        u"\x1b[31ma\x1b"
        "cb"_s,
        u"{[1]}a{}b"_s);
    row("cancelled", u"\x1b[31\x18x"_s, u"x"_s);
    row("escape in an escape", u"\x1b[3\x1b[31mx"_s, u"{[1]}x"_s);
    row("a title without end loses no line", u"\x1b]0;title\nx"_s, u"⏎x"_s);
    row("a sequence without end loses no line", u"\x1b[31\nx"_s, u"⏎x"_s);
    row("endless parameters", u"\x1b["_s + QString(5000, u'1') + u"mx"_s, u"x"_s);
}

void TestTerminalReader::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, pieces);
    QCOMPARE(told(text), pieces);
    // The same in two pieces, cut at every place.
    for (qsizetype cut = 0; cut <= std::min<qsizetype>(text.size(), 200); ++cut)
        QCOMPARE(told(text, cut), pieces);
}

QTEST_GUILESS_MAIN(TestTerminalReader)
#include "tst_terminal_reader.moc"
