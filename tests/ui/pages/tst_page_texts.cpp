// SPDX-License-Identifier: GPL-3.0-or-later
// What pages say and draw that can be checked without a window.
#include "ui/delegates/step_delegate.h"
#include "ui/pages/build_failed_view.h"
#include "ui/widgets/dockerfile_highlighter.h"
#include "ui/widgets/metric_widget.h"
#include "ui/widgets/prose_label.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestPageTexts : public QObject
{
    Q_OBJECT
private slots:
    void tellsHowLongAStepTook_data();
    void tellsHowLongAStepTook();
    void setsHashesAndPathsAsTyped_data();
    void setsHashesAndPathsAsTyped();
    void cutsTheMiddleOfAnExcerpt_data();
    void cutsTheMiddleOfAnExcerpt();
    void coloursADockerfile_data();
    void coloursADockerfile();
    void leavesAHereDocumentPlain();
    void drawsSamplesFromTheRightAgainstTheLimit();
};

void TestPageTexts::tellsHowLongAStepTook_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("tenths") << qint64(400) << u"0.4 s"_s;
    QTest::newRow("just under ten") << qint64(9'900) << u"9.9 s"_s;
    QTest::newRow("from ten on") << qint64(19'000) << u"0:19"_s;
    QTest::newRow("minutes") << qint64(112'000) << u"1:52"_s;
    QTest::newRow("hours") << qint64(3'729'000) << u"1:02:09"_s;
}

void TestPageTexts::tellsHowLongAStepTook()
{
    QFETCH(qint64, ms);
    QTEST(durationText(ms), "text");
}

void TestPageTexts::setsHashesAndPathsAsTyped_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("typed");
    QTest::newRow("hash") << u"Rebuilt at 4f825bc0, 6 of 11 steps"_s << QStringList{u"4f825bc0"_s};
    QTest::newRow("a word is no hash") << u"The facade faded"_s << QStringList{};
    QTest::newRow("long number") << u"12345678 lines"_s << QStringList{u"12345678"_s};
    QTest::newRow("path at the end") << u"Made in /srv/models."_s << QStringList{u"/srv/models"_s};
    QTest::newRow("home") << u"See ~/.cache/huggingface now"_s
                          << QStringList{u"~/.cache/huggingface"_s};
    QTest::newRow("identifier") << u"contains pkg_resources, and"_s
                                << QStringList{u"pkg_resources"_s};
    QTest::newRow("file") << u"Started with a.safetensors"_s << QStringList{u"a.safetensors"_s};
    QTest::newRow("either/or is prose") << u"yes and/or no"_s << QStringList{};
}

void TestPageTexts::setsHashesAndPathsAsTyped()
{
    QFETCH(QString, sentence);
    QStringList typed;
    QString whole;
    for (const ProsePart &part : proseParts(sentence)) {
        whole += part.text;
        if (part.isTyped)
            typed << part.text;
    }
    QCOMPARE(whole, sentence);
    QTEST(typed, "typed");
}

void TestPageTexts::cutsTheMiddleOfAnExcerpt_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("error");
    QTest::addColumn<QList<qint64>>("lines");
    QTest::newRow("as drawn") << 211 << 231 << 228
                              << QList<qint64>{211, 212, 213, 227, 228, 229, 230, 231};
    QTest::newRow("short") << 5 << 8 << 6 << QList<qint64>{5, 6, 7, 8};
    QTest::newRow("no error line: the end")
        << 1 << 50 << 0 << QList<qint64>{1, 2, 3, 46, 47, 48, 49, 50};
    QTest::newRow("error among the first") << 1 << 50 << 2 << QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8};
    QTest::newRow("one line") << 7 << 7 << 7 << QList<qint64>{7};
    QTest::newRow("none") << 0 << 0 << 0 << QList<qint64>{};
    QTest::newRow("fell away") << 20 << 10 << 0 << QList<qint64>{};
}

void TestPageTexts::cutsTheMiddleOfAnExcerpt()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, error);
    QTEST(excerptLines(first, last, error), "lines");
}

void TestPageTexts::coloursADockerfile_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("tokens"); // "I" instruction, "F" flag, "S" string, "C" comment
    QTest::newRow("from") << u"FROM nvidia/cuda:12.8.1 AS base"_s
                          << QStringList{u"I FROM"_s, u"I AS"_s};
    QTest::newRow("flags") << u"RUN --mount=type=cache,target=/x apt-get -y --quiet install"_s
                           << QStringList{u"I RUN"_s, u"F --mount=type=cache,target=/x"_s};
    QTest::newRow("strings") << uR"(ENTRYPOINT ["a", 'b c'])"_s
                             << QStringList{u"I ENTRYPOINT"_s, u"S \"a\""_s, u"S 'b c'"_s};
    QTest::newRow("escaped quote")
        << uR"(ENV A="x \" y")"_s << QStringList{u"I ENV"_s, uR"(S "x \" y")"_s};
    QTest::newRow("health check") << u"HEALTHCHECK --start-period=90s CMD curl x"_s
                                  << QStringList{u"I HEALTHCHECK"_s, u"F --start-period=90s"_s,
                                                 u"I CMD"_s};
    QTest::newRow("comment") << u"# RUN nothing"_s << QStringList{u"C # RUN nothing"_s};
    QTest::newRow("not an instruction") << u"RUNNING x"_s << QStringList{};
    QTest::newRow("empty") << QString() << QStringList{};
}

void TestPageTexts::coloursADockerfile()
{
    QFETCH(QString, line);
    DockerfileState state;
    QStringList tokens;
    for (const DockerfileToken &token : dockerfileTokens(line, state))
        tokens << u"%1 %2"_s.arg(u"IFSC"_s[int(token.kind)], line.mid(token.start, token.length));
    QTEST(tokens, "tokens");
}

void TestPageTexts::leavesAHereDocumentPlain()
{
    DockerfileState state;
    QCOMPARE(dockerfileTokens(u"RUN <<'EOF'"_s, state).size(), 2);
    QCOMPARE(dockerfileTokens(u"FROM here on \"text\""_s, state).size(), 0);
    QCOMPARE(dockerfileTokens(u"EOF"_s, state).size(), 0);
    QCOMPARE(dockerfileTokens(u"USER app"_s, state).size(), 1);
    QCOMPARE(dockerfileTokens(u"RUN a \\"_s, state).size(), 1);
    QCOMPARE(dockerfileTokens(u"  user b"_s, state).size(), 0); // goes on, is no instruction
}

void TestPageTexts::drawsSamplesFromTheRightAgainstTheLimit()
{
    const QRectF box(0, 0, 59, 12);
    QCOMPARE(sparkLine({0, 12, 24}, 24, box), QPolygonF({{57, 11}, {58, 6}, {59, 1}}));
    QCOMPARE(sparkLine({48}, 24, box), QPolygonF({{59, 1}})); // never above the limit's line
    QCOMPARE(sparkLine(QList<double>(100, 1.0), 1, box).size(), 60);
    QVERIFY(sparkLine({}, 24, box).isEmpty());
}

QTEST_MAIN(TestPageTexts)
#include "tst_page_texts.moc"
