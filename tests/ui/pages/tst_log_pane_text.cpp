// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log_pane_view.h"
#include "ui/widgets/menu.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// How a log is selected in, and what leaves it.
class TestLogPaneText : public QObject
{
    Q_OBJECT
private slots:
    void selectsAcrossLinesAndCopies();
    void selectsByKeys();
    void selectsByPages();
    void selectsALineByThreePresses();
    void extendsASelectionByAPress();
    void scrollsOnWhileDragging();
    void copiesEverythingWithoutASelection();
    void copiesManyLinesWithoutWaiting();
    void savesWhatIsShown();
    void offersEverythingInItsMenu();
    void readsTheLinesInViewAloud();
    void tellsReadersWhatIsSelected();
};

void TestLogPaneText::selectsAcrossLinesAndCopies()
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

void TestLogPaneText::selectsByKeys()
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

void TestLogPaneText::selectsByPages()
{
    LogBuffer log(nullptr);
    fill(log, 200);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    QTest::keyClick(&pane, Qt::Key_Home);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&pane, Qt::Key_PageDown, Qt::ShiftModifier);
    QVERIFY(pane.selectedText().startsWith(u"line 1\nline 2\n"));
    const auto lines = pane.selectedText().count(u'\n');
    QVERIFY(lines > 20);
    QVERIFY2(bottom(pane) >= lines, "what is selected last is in view");
    QTest::keyClick(&pane, Qt::Key_PageUp, Qt::ShiftModifier);
    QVERIFY(pane.selectedText().count(u'\n') < lines);
    QTest::keyClick(&pane, Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
    QVERIFY(pane.selectedText().endsWith(u"error: line 200"));
    QTest::keyClick(&pane, Qt::Key_Home, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(pane.selectedText(), QString());
    QCOMPARE(top(pane), 1);
}

void TestLogPaneText::selectsALineByThreePresses()
{
    LogBuffer log(nullptr);
    log.append(u"one two\nthree four\n"_s);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    const QPoint place = pane.characterRect(10).center();
    QTest::mouseDClick(pane.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(pane.selectedText(), u"three"_s);
    QTest::mousePress(pane.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(pane.selectedText(), u"three four"_s);
}

void TestLogPaneText::extendsASelectionByAPress()
{
    LogBuffer log(nullptr);
    log.append(u"one two\nthree four\n"_s);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    const auto leftOf = [&](int offset) {
        const QRect box = pane.characterRect(offset);
        return QPoint(box.left() + 1, box.center().y());
    };
    QTest::mouseClick(pane.viewport(), Qt::LeftButton, {}, leftOf(4));
    QTest::mouseClick(pane.viewport(), Qt::LeftButton, Qt::ShiftModifier, leftOf(13));
    QCOMPARE(pane.selectedText(), u"two\nthree"_s);
    QTest::mouseClick(pane.viewport(), Qt::LeftButton, Qt::ShiftModifier, leftOf(0));
    QCOMPARE(pane.selectedText(), u"one "_s);
}

void TestLogPaneText::scrollsOnWhileDragging()
{
    LogBuffer log(nullptr);
    fill(log, 200);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    pane.scrollToLine(50);
    QTest::mousePress(pane.viewport(), Qt::LeftButton, {}, QPoint(200, 100));
    const QPoint below(200, pane.viewport()->height() + 60);
    QCursor::setPos(pane.viewport()->mapToGlobal(below));
    QMouseEvent move(QEvent::MouseMove, below, pane.viewport()->mapToGlobal(below), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(pane.viewport(), &move);
    QTRY_VERIFY(top(pane) > 70);
    QTest::mouseRelease(pane.viewport(), Qt::LeftButton, {}, below);
    const qint64 stopped = top(pane);
    QVERIFY(pane.selectedText().count(u'\n') >= 20);
    QTest::qWait(0);
    QCOMPARE(top(pane), stopped);
}

void TestLogPaneText::copiesEverythingWithoutASelection()
{
    LogBuffer log(nullptr);
    log.append(u"one\n\ntwo\n"_s);
    LogPane pane(LogPainter::Columns::Clock);
    pane.setBuffer(&log);
    pane.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"one\n\ntwo"_s);
}

void TestLogPaneText::copiesManyLinesWithoutWaiting()
{
    LogBuffer log(nullptr);
    fill(log, 20000);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    pane.selectAll();
    QSignalSpy copied(&pane, &LogPane::copied);
    pane.copy();
    QVERIFY(pane.isCopying());
    log.append(u"too late\n"); // The picture is of the moment of the wish.
    QVERIFY(copied.wait());
    QVERIFY(!pane.isCopying());
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 19999);
    QVERIFY(text.startsWith(u"line 1\nline 2\n"));
    QVERIFY(text.endsWith(u"\nerror: line 20000"));
}

void TestLogPaneText::savesWhatIsShown()
{
    const QTemporaryDir folder;
    LogBuffer log(nullptr);
    fill(log, 35);
    LogPane pane(LogPainter::Columns::Clock);
    pane.setBuffer(&log);
    pane.setFilter(LogRows::Filter::Errors);
    QSignalSpy told(&pane, &LogPane::told);
    const QString path = folder.filePath(u"errors.log"_s);
    pane.save(path);
    QVERIFY(told.wait());
    QCOMPARE(told[0][1].toString(), path);
    QVERIFY(!told[0][2].toBool());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("error: line 10\nerror: line 20\nerror: line 30\n"));
    pane.save(folder.filePath(u"no/folder.log"_s));
    QVERIFY(told.wait());
    QVERIFY(told[1][2].toBool());
}

void TestLogPaneText::offersEverythingInItsMenu()
{
    LogBuffer log(nullptr);
    fill(log, 5);
    LogPane pane(LogPainter::Columns::Clock);
    pane.setBuffer(&log);
    Menu menu;
    pane.fillMenu(menu);
    const auto trigger = [&](const QString &text) {
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    };
    trigger(u"Wrap long lines"_s);
    QVERIFY(pane.wraps());
    trigger(u"Show the time of each line"_s);
    QVERIFY(!pane.showsTimes());
    trigger(u"Follow new lines"_s);
    QVERIFY(!pane.isFollowing());
    trigger(u"Find by regular expression"_s);
    QVERIFY(pane.findsExpressions());
    trigger(u"Select all"_s);
    QCOMPARE(pane.selectedText().count(u'\n'), 4);
    trigger(u"Copy the whole log"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), pane.wholeText());
}

void TestLogPaneText::readsTheLinesInViewAloud()
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

void TestLogPaneText::tellsReadersWhatIsSelected()
{
    LogBuffer log(nullptr);
    log.append(u"abc\ndef\nghi\n"_s);
    LogPane pane(LogPainter::Columns::NumberAndSeconds);
    pane.setBuffer(&log);
    showPane(pane);
    QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(&pane)->textInterface();
    QCOMPARE(text->selectionCount(), 0);
    text->setSelection(0, 1, 6);
    QCOMPARE(pane.selectedText(), u"bc\nde"_s);
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(text->text(start, end), u"bc\nde"_s);
    const QRect e = text->characterRect(5);
    QCOMPARE(text->offsetAtPoint(e.topLeft() + QPoint(1, 1)), 5);
    pane.selectAll();
    text->selection(0, &start, &end);
    QCOMPARE(end - start, text->characterCount());
}

QTEST_MAIN(TestLogPaneText)
#include "tst_log_pane_text.moc"
