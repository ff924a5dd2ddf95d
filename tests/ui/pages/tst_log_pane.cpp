// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/find_field.h"
#include "ui/widgets/log_pane.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestLogPane : public QObject
{
    Q_OBJECT
private:
    /// "line 1" … "line N", every tenth an error.
    static void fill(LogBuffer &log, int lines)
    {
        for (int i = 0; i < lines; ++i) {
            const qint64 number = log.lastNumber() + 1;
            const QString text = number % 10 == 0 ? u"error: line %1\n"_s : u"line %1\n"_s;
            log.append(text.arg(number));
        }
    }
    static void showPane(LogPane &pane)
    {
        pane.resize(600, 20 + 10 * 22);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
    }
    static qint64 bottom(const LogPane &pane) { return pane.rows().number(pane.lastRowInView()); }
    static qint64 top(const LogPane &pane) { return pane.rows().number(pane.firstRowInView()); }

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
    void selectsAcrossLinesAndCopies();
    void selectsByKeys();
    void copiesEverythingWithoutASelection();
    void showsPickedLinesAndTheGapBetweenThem();
    void readsTheLinesInViewAloud();
    void survivesTheEndOfItsBuffer();
    void showsTabsAsSpaces_data();
    void showsTabsAsSpaces();
    void findsAColumnInWideCharacters();
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
    QTRY_COMPARE(bottom(pane), 60);
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

void TestLogPane::selectsAcrossLinesAndCopies()
{
    LogBuffer log(nullptr);
    log.append(u"first line\nsecond line\nthird line\n"_s);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    const int left = LogPainter(LogPainter::Columns::NumberAndSeconds).textLeft();
    const auto at = [&](int row, qreal columns) {
        const LogPainter painter(LogPainter::Columns::NumberAndSeconds);
        return QPoint(left + int(painter.xOf(u"xxxxxxxxxxxxxxxx"_s, int(columns))),
                      10 + row * 22 + 11);
    };
    QTest::mousePress(pane.viewport(), Qt::LeftButton, {}, at(0, 6));
    QMouseEvent move(QEvent::MouseMove, at(2, 5), pane.viewport()->mapToGlobal(at(2, 5)),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(pane.viewport(), &move);
    QTest::mouseRelease(pane.viewport(), Qt::LeftButton, {}, at(2, 5));
    QCOMPARE(pane.selectedText(), u"line\nsecond line\nthird"_s);
    QTest::keyClick(&pane, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"line\nsecond line\nthird"_s);
    QTest::mouseDClick(pane.viewport(), Qt::LeftButton, {}, at(1, 2));
    QCOMPARE(pane.selectedText(), u"second"_s);
    QTest::keyClick(&pane, Qt::Key_Escape);
    QCOMPARE(pane.selectedText(), QString());
}

void TestLogPane::selectsByKeys()
{
    LogBuffer log(nullptr);
    log.append(u"abc\nxefg\nhi\n"_s);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    QTest::keyClick(&pane, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(pane.selectedText(), u"a"_s);
    QTest::keyClick(&pane, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(pane.selectedText(), u"abc\nx"_s);
    QTest::keyClick(&pane, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(pane.selectedText(), u"abc\nxefg"_s);
    QTest::keyClick(&pane, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(pane.selectedText(), u"abc"_s);
    QTest::keyClick(&pane, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(pane.selectedText(), u"abc\nxefg\nhi"_s);
}

void TestLogPane::copiesEverythingWithoutASelection()
{
    LogBuffer log(nullptr);
    log.append(u"one\n\ntwo\n"_s);
    LogPane pane(LogPainter::Columns::Clock);
    pane.setBuffer(&log);
    pane.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"one\n\ntwo"_s);
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

void TestLogPane::readsTheLinesInViewAloud()
{
    LogBuffer log(nullptr);
    fill(log, 100);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    pane.setAccessibleName(u"Log of the build"_s);
    showPane(pane);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&pane);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Terminal);
    QCOMPARE(access->text(QAccessible::Name), u"Log of the build"_s);
    QVERIFY(access->state().readOnly);
    QAccessibleTextInterface *text = access->textInterface();
    QVERIFY(text);
    const QString said = text->text(0, text->characterCount());
    QVERIFY2(said.endsWith(u"line 99\nerror: line 100"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"line 50\n"_s), "only what is in view is read");
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

void TestLogPane::showsTabsAsSpaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << u"plain"_s << u"plain"_s;
    QTest::newRow("at the start") << u"\tx"_s << u"        x"_s;
    QTest::newRow("to the next stop") << u"abc\tx"_s << u"abc     x"_s;
    QTest::newRow("at a stop") << u"12345678\tx"_s << u"12345678        x"_s;
}

void TestLogPane::showsTabsAsSpaces()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(LogPainter::shown(text), shown);
}

void TestLogPane::findsAColumnInWideCharacters()
{
    const LogPainter painter(LogPainter::Columns::Clock);
    const QString text = u"模型 loaded █████ 5/5"_s;
    for (int column = 0; column <= text.size(); ++column)
        QCOMPARE(painter.columnAt(text, painter.xOf(text, column)), column);
}

QTEST_MAIN(TestLogPane)
#include "tst_log_pane.moc"
