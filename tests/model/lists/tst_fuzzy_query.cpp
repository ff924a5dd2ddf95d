// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/fuzzy_query.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestFuzzyQuery : public QObject
{
    Q_OBJECT
private slots:
    void marksWhatFits_data();
    void marksWhatFits();
    void prefers_data();
    void prefers();
    void foldsEachCharacterIntoOne();
    void nothingTypedIsEmpty();
};

void TestFuzzyQuery::marksWhatFits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked"); // empty: it does not fit
    const auto row = [](const char *name, const QString &typed, const QString &text,
                        const QString &marked) { QTest::newRow(name) << typed << text << marked; };
    row("begin of a word", u"re"_s, u"Rebuild Forge"_s, u"[Re]build Forge"_s);
    row("words in any order", u"forge re"_s, u"Rebuild Forge"_s, u"[Re]build [Forge]"_s);
    row("a later word before the inside of one", u"re"_s, u"Forge, Recipe"_s, u"Forge, [Re]cipe"_s);
    row("inside of a word", u"orge"_s, u"Forge"_s, u"F[orge]"_s);
    row("letters in order", u"cui"_s, u"ComfyUI"_s, u"[C]omfy[UI]"_s);
    row("first letters of words", u"rlb"_s, u"You reach, land ball"_s,
        u"You [r]each, [l]and [b]all"_s);
    row("letters that begin no word", u"fui"_s, u"ComfyUI"_s, {});
    row("one letter only where it stands", u"x"_s, u"Forge"_s, {});
    row("one of two words", u"forge xyz"_s, u"Rebuild Forge"_s, {});
    row("case", u"FORGE"_s, u"Forge"_s, u"[Forge]"_s);
    row("accents of the text", u"uber"_s, u"Über Slipway"_s, u"[Über] Slipway"_s);
    row("accents of the words", u"fórge"_s, u"Forge"_s, u"[Forge]"_s);
    row("words that touch are one mark", u"for ge"_s, u"Forge"_s, u"[Forge]"_s);
    row("Japanese", u"ログ"_s, u"Forgeのログ"_s, u"Forgeの[ログ]"_s);
    row("longer than the text", u"forgeforge"_s, u"Forge"_s, {});
    row("empty text", u"a"_s, {}, {});
}

void TestFuzzyQuery::marksWhatFits()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    QList<Span> spans;
    const int score = FuzzyQuery(typed).score(FuzzyQuery::folded(text), &spans);
    QCOMPARE(score > 0, !marked.isEmpty());
    if (score == 0)
        return;
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        text.insert(span->from + span->length, u']');
        text.insert(span->from, u'[');
    }
    QCOMPARE(text, marked);
}

void TestFuzzyQuery::prefers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("begin of the text to a later word")
        << u"forge"_s << u"Forge, Logs"_s << u"Start Forge"_s;
    QTest::newRow("begin of a word to its inside") << u"log"_s << u"Show the log"_s << u"Catalog"_s;
    QTest::newRow("a whole word to a part") << u"log"_s << u"Log of Forge"_s << u"Logins"_s;
    QTest::newRow("together to apart") << u"com"_s << u"ComfyUI"_s << u"Copy model"_s;
    QTest::newRow("few gaps to many") << u"stfo"_s << u"Stop Forge"_s << u"S t f o"_s;
    QTest::newRow("the shorter") << u"stop"_s << u"Stop it"_s << u"Stop what has a long name"_s;
}

void TestFuzzyQuery::prefers()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const FuzzyQuery query(typed);
    const int more = query.score(FuzzyQuery::folded(better));
    const int less = query.score(FuzzyQuery::folded(worse));
    QVERIFY2(more > less, qPrintable(u"%1 against %2"_s.arg(more).arg(less)));
}

void TestFuzzyQuery::foldsEachCharacterIntoOne()
{
    const QString text = u"ÅŞẞ ﬁ 𝔸é"_s; // The spans count in the text that is shown.
    QCOMPARE(FuzzyQuery::folded(text).size(), text.size());
}

void TestFuzzyQuery::nothingTypedIsEmpty()
{
    QVERIFY(FuzzyQuery(u" \t ").isEmpty());
}

QTEST_GUILESS_MAIN(TestFuzzyQuery)
#include "tst_fuzzy_query.moc"
