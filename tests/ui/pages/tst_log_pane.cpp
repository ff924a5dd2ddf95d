// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log_pane_view.h"
#include "ui/widgets/find_field.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestLogPane : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheEndInViewWhileItFollows();
    void staysWhereItWasScrolledToWhileOldLinesFallAway();
    void saysHowManyLinesCameMeanwhile();
    void followsAgainAtTheEnd();
    void showsOnlyWhatTheFilterLetsThrough();
    void countsAnErrorOnlyWhenItsLineHasEnded();
    void findsWhateverTheCaseAndGoesRound();
    void forgetsMatchesThatFellAway();
    void saysWhichMatchItStandsAt();
    void showsPickedLinesAndTheGapBetweenThem();
    void saysThatAnExpressionIsNone();
    void leavesTheSearchByEscape();
    void wrapsLongLines();
    void goesToEveryLineOfALongWrappedLog();
    void hidesTheTimes();
    void drawsColoursOfTheProgram();
    void survivesTheEndOfItsBuffer();
};

void TestLogPane::keepsTheEndInViewWhileItFollows()
{
    LogBuffer log(nullptr, 100);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    fill(log, 50);
    QTRY_COMPARE(bottom(pane), 50);
    fill(log, 500); // more than the buffer keeps
    QTRY_COMPARE(bottom(pane), 550);
    QVERIFY(pane.isFollowing());
    QCOMPARE(pane.rows().count(), 100);
}

void TestLogPane::staysWhereItWasScrolledToWhileOldLinesFallAway()
{
    LogBuffer log(nullptr, 100);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    fill(log, 100);
    QTRY_COMPARE(bottom(pane), 100);
    pane.scrollToLine(80);
    QVERIFY(!pane.isFollowing());
    const qint64 before = top(pane);
    fill(log, 40);
    QTRY_COMPARE(pane.newLines(), 40);
    QTRY_COMPARE(pane.rows().number(0), 41);
    QTRY_COMPARE(top(pane), before);
    fill(log, 60); // now that line is gone: the oldest one that is left
    QTRY_COMPARE(top(pane), 101);
}

void TestLogPane::saysHowManyLinesCameMeanwhile()
{
    LogBuffer log(nullptr);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    fill(log, 60);
    QTRY_COMPARE(bottom(pane), 60);
    auto *jump = pane.findChild<QPushButton *>();
    QVERIFY(!jump->isVisible());
    pane.setFollowing(false);
    fill(log, 42);
    QTRY_COMPARE(jump->text(), u"Jump to end, 42 new lines"_s);
    QVERIFY(jump->isVisible());
    jump->click();
    QVERIFY(pane.isFollowing());
    QVERIFY(!jump->isVisible());
    QCOMPARE(bottom(pane), 102);
}

void TestLogPane::followsAgainAtTheEnd()
{
    LogBuffer log(nullptr);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    fill(log, 60);
    QTRY_COMPARE(pane.verticalScrollBar()->maximum(), 60 * 22 + 20 - pane.viewport()->height());
    QSignalSpy changed(&pane, &LogPane::followingChanged);
    pane.verticalScrollBar()->setValue(5);
    QVERIFY(!pane.isFollowing());
    pane.verticalScrollBar()->setValue(pane.verticalScrollBar()->maximum());
    QVERIFY(pane.isFollowing());
    QCOMPARE(changed.count(), 2);
}

void TestLogPane::showsOnlyWhatTheFilterLetsThrough()
{
    LogBuffer log(nullptr);
    LogPane pane(LogPainter::Columns::Clock);
    pane.setBuffer(&log);
    showPane(pane);
    fill(log, 35);
    pane.setFilter(LogRows::Filter::Errors);
    QCOMPARE(pane.wholeText(), u"error: line 10\nerror: line 20\nerror: line 30"_s);
    fill(log, 10);
    QTRY_COMPARE(pane.rows().count(), 4);
    pane.setFilter(LogRows::Filter::All);
    QCOMPARE(pane.rows().count(), 45);
}

void TestLogPane::countsAnErrorOnlyWhenItsLineHasEnded()
{
    LogBuffer log(nullptr);
    LogRows rows;
    rows.setBuffer(&log);
    rows.setFilter(LogRows::Filter::Errors);
    log.append(u"plain\nerror: no sp"_s);
    rows.catchUp();
    QCOMPARE(rows.count(), 0);
    log.append(u"ace left\n"_s);
    rows.catchUp();
    rows.catchUp(); // once only
    QCOMPARE(rows.count(), 1);
    QCOMPARE(rows.line(0)->text, u"error: no space left"_s);
}

void TestLogPane::findsWhateverTheCaseAndGoesRound()
{
    LogBuffer log(nullptr);
    log.append(u"Alpha\nbeta\nALPHA two\ngamma\nalpha three\n"_s);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    pane.find(u"alpha"_s);
    QCOMPARE(pane.matches(), 3);
    QCOMPARE(pane.match(), 1);
    pane.findNext();
    pane.findNext();
    QCOMPARE(pane.match(), 3);
    pane.findNext();
    QCOMPARE(pane.match(), 1);
    pane.findPrevious();
    QCOMPARE(pane.match(), 3);
    log.append(u"one more alpha\n"_s);
    QTRY_COMPARE(pane.matches(), 4);
    QCOMPARE(pane.match(), 3);
    pane.find({});
    QCOMPARE(pane.matches(), 0);
}

void TestLogPane::forgetsMatchesThatFellAway()
{
    LogBuffer log(nullptr, 50);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    fill(log, 50);
    pane.find(u"error"_s);
    QTRY_COMPARE(pane.matches(), 5);
    for (int i = 0; i < 50; ++i)
        log.append(u"quiet\n"_s);
    QTRY_COMPARE(pane.matches(), 0);
    QCOMPARE(pane.match(), 0);
}

void TestLogPane::saysWhichMatchItStandsAt()
{
    LogBuffer log(nullptr);
    log.append(u"one\ntwo\none\n"_s);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    FindField field(&pane, {});
    field.resize(280, 32);
    field.show();
    QCOMPARE(field.countText(), QString());
    QTest::keyClicks(&field, u"one"_s);
    QCOMPARE(field.countText(), u"1 of 2"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.countText(), u"2 of 2"_s);
    QTest::keyClick(&field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(field.countText(), u"1 of 2"_s);
    QTest::keyClicks(&field, u"x"_s);
    QCOMPARE(field.countText(), u"not found"_s);
}

void TestLogPane::showsPickedLinesAndTheGapBetweenThem()
{
    LogBuffer log(nullptr);
    fill(log, 30);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    pane.showOnly({3, 4, 20, 21}, 20);
    QCOMPARE(pane.rows().count(), 5);
    QCOMPARE(pane.rows().gap(2), 15);
    QCOMPARE(pane.wholeText(), u"line 3\nline 4\nerror: line 20\nline 21"_s);
    QCOMPARE(pane.contentHeight(), 5 * 22 + 20);
}

void TestLogPane::saysThatAnExpressionIsNone()
{
    LogBuffer log(nullptr);
    log.append(u"one (1)\ntwo\n"_s);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    FindField field(&pane, {});
    field.resize(280, 32);
    field.show();
    QTest::keyClicks(&field, u"(o"_s);
    QCOMPARE(field.countText(), u"not found"_s);
    QTest::keyClick(&field, Qt::Key_R, Qt::AltModifier);
    QCOMPARE(field.countText(), u"bad expression"_s);
    QVERIFY2(field.accessibleDescription().startsWith(u"bad expression: "), "and says why");
    QTest::keyClicks(&field, u"|1)"_s);
    QCOMPARE(field.countText(), u"1 of 2"_s);
    QVERIFY(field.toolTip().isEmpty());
    QTest::keyClick(&field, Qt::Key_F3);
    QCOMPARE(field.countText(), u"2 of 2"_s);
    QTest::keyClick(&field, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(field.countText(), u"1 of 2"_s);
}

void TestLogPane::leavesTheSearchByEscape()
{
    LogBuffer log(nullptr);
    log.append(u"one\ntwo\n"_s);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    FindField field(&pane, {});
    field.setText(u"two"_s);
    QCOMPARE(pane.matches(), 1);
    QTest::keyClick(&pane, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(pane.matches(), 0);
}

void TestLogPane::wrapsLongLines()
{
    LogBuffer log(nullptr);
    log.append(u"short\n"_s + QString(500, u'x') + u"end\nlast\n"_s);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    pane.setWrapping(true);
    const QRect last = pane.characterRect(int(pane.textInView().size()) - 1);
    const LogPainter painter(LogPainter::Columns::NumberAndSeconds);
    const auto stretches = painter.starts(QString(503, u'x'), pane.viewport()->width()).size();
    QVERIFY(stretches > 3);
    QCOMPARE(last.top(), 10 + (1 + int(stretches)) * 22);
    // Where the line goes on below, its characters are pointed at there.
    const int end = int(pane.textInView().indexOf(u"end"_s));
    const QRect place = pane.characterRect(end);
    QTest::mouseDClick(pane.viewport(), Qt::LeftButton, {}, place.center());
    QVERIFY(pane.selectedText().endsWith(u"xend"_s));
    QVERIFY2(pane.grab().toImage().pixelColor(place.center().x() + 40, last.top() + 2)
                 != QColor(Qt::transparent),
             "it is drawn");
}

void TestLogPane::goesToEveryLineOfALongWrappedLog()
{
    LogBuffer log(nullptr);
    for (int i = 1; i <= 2000; ++i)
        log.append(u"%1 "_s.arg(i) + QString(i % 40 * 20, u'x') + u'\n');
    LogPane pane(LogPainter::Columns::Clock);
    pane.setBuffer(&log);
    showPane(pane);
    pane.setWrapping(true);
    QCOMPARE(bottom(pane), 2000);
    // Down by single steps from the top: no line is left out.
    QTest::keyClick(&pane, Qt::Key_Home);
    QVERIFY(!pane.isFollowing());
    qint64 before = top(pane);
    QCOMPARE(before, 1);
    for (int i = 0; i < 300; ++i) {
        QTest::keyClick(&pane, Qt::Key_Down);
        QVERIFY(top(pane) == before || top(pane) == before + 1);
        before = top(pane);
    }
    QVERIFY(before > 10);
    for (int i = 0; i < 50; ++i) {
        const qint64 seen = bottom(pane);
        QTest::keyClick(&pane, Qt::Key_PageDown);
        QVERIFY2(top(pane) <= seen, "a page goes on where the one before ended");
    }
    pane.scrollToLine(1234);
    QCOMPARE(top(pane), 1234);
    pane.verticalScrollBar()->setValue(pane.verticalScrollBar()->maximum() / 2);
    QVERIFY(qAbs(top(pane) - 1000) < 20);
    QTest::keyClick(&pane, Qt::Key_End);
    QVERIFY(pane.isFollowing());
    QCOMPARE(bottom(pane), 2000);
    const QRect last = pane.characterRect(int(pane.textInView().size()) - 1);
    QVERIFY(last.bottom() < pane.viewport()->height());
}

void TestLogPane::hidesTheTimes()
{
    LogBuffer log(nullptr);
    log.append(u"text\n"_s, 1);
    LogPane pane(LogPainter::Columns::Clock);
    pane.setBuffer(&log);
    showPane(pane);
    const int left = pane.characterRect(0).left();
    pane.setShowingTimes(false);
    QVERIFY(pane.characterRect(0).left() < left);
    pane.setShowingTimes(true);
    QCOMPARE(pane.characterRect(0).left(), left);
}

void TestLogPane::drawsColoursOfTheProgram()
{
    const auto greenest = [](const QImage &image) {
        int most = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                most = std::max(most, colour.green() - std::max(colour.red(), colour.blue()));
            }
        }
        return most;
    };
    LogBuffer log(nullptr);
    LogPane pane(LogPainter::Columns::Clock);
    pane.setBuffer(&log);
    showPane(pane);
    log.append(u"█████\n"_s);
    QTRY_VERIFY(pane.textInView().contains(u"█"));
    QVERIFY(greenest(pane.grab().toImage()) < 30);
    log.append(u"\x1b[32m█████\x1b[0m\n"_s);
    QVERIFY(greenest(pane.grab().toImage()) > 60);
}

void TestLogPane::survivesTheEndOfItsBuffer()
{
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    {
        LogBuffer log(nullptr);
        fill(log, 30);
        pane.setBuffer(&log);
        showPane(pane);
        pane.find(u"line"_s);
    }
    pane.grab();
    QCOMPARE(pane.rows().count(), 0);
    QCOMPARE(pane.matches(), 0);
    QTest::keyClick(&pane, Qt::Key_Down, Qt::ShiftModifier);
}

QTEST_MAIN(TestLogPane)
#include "tst_log_pane.moc"
