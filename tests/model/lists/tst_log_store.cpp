// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/log_store.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

constexpr qint64 kPlenty = 1 << 30;

void write(LogStore &store, const QString &text, LogLine line = {})
{
    line.text = text;
    store.push(line);
    store.pack();
}

void fill(LogStore &store, int lines)
{
    for (int i = 0; i < lines; ++i)
        write(store, u"line %1"_s.arg(store.lastNumber() + 1));
}

} // namespace

class TestLogStore : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhatItPacked();
    void keepsTheNewestLines();
    void keepsWithinItsBytes();
    void aCopyStaysAsItWas();
    void findsTheFirstLineOfATime();
    void keepsTextsOfAnyKind_data();
    void keepsTextsOfAnyKind();
};

void TestLogStore::givesBackWhatItPacked()
{
    LogStore store(100000, kPlenty);
    const LogSpan span{2, 3, {TerminalColour::ofRgb(1, 2, 3), true}};
    for (int i = 1; i <= 3000; ++i)
        write(store, u"text %1"_s.arg(i),
              {0,
               1000 + i,
               i / 4.0,
               i % 7 == 0 ? LogKind::Error : LogKind::Muted,
               {},
               i % 3 == 0 ? QList<LogSpan>{span} : QList<LogSpan>{}});
    QVERIFY(store.packedBytes() > 0);
    for (int i = 3000; i > 0; i -= 13) {
        const LogLine line = store.at(i);
        QCOMPARE(line.number, i);
        QCOMPARE(line.text, u"text %1"_s.arg(i));
        QCOMPARE(line.atMs, 1000 + i);
        QCOMPARE(line.seconds, i / 4.0);
        QCOMPARE(line.kind, i % 7 == 0 ? LogKind::Error : LogKind::Muted);
        QCOMPARE(store.kindAt(i), line.kind);
        QCOMPARE(line.spans.size(), i % 3 == 0 ? 1 : 0);
        if (i % 3 == 0)
            QCOMPARE(line.spans[0], span);
    }
}

void TestLogStore::keepsTheNewestLines()
{
    LogStore store(2000, kPlenty);
    fill(store, 10000);
    QCOMPARE(store.count(), 2000);
    QCOMPARE(store.firstNumber(), 8001);
    QCOMPARE(store.at(8001).text, u"line 8001"_s);
    QCOMPARE(store.at(10000).text, u"line 10000"_s);
}

void TestLogStore::keepsWithinItsBytes()
{
    constexpr qint64 kFew = 20000;
    LogStore store(1000000, kFew);
    for (int i = 0; i < 3000; ++i) {
        // Hashes hardly become smaller.
        const QByteArray hash =
            QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha512).toHex();
        write(store, QString::fromLatin1(hash));
        QVERIFY(store.packedBytes() <= kFew);
    }
    QVERIFY(store.count() < 1000);
    QCOMPARE(store.lastNumber(), 3000);
    QCOMPARE(store.at(store.firstNumber()).number, store.firstNumber());
}

void TestLogStore::aCopyStaysAsItWas()
{
    LogStore store(1000, kPlenty);
    fill(store, 900);
    const LogStore copy = store;
    fill(store, 5000);
    store.clear();
    QCOMPARE(store.count(), 0);
    QCOMPARE(copy.count(), 900);
    QCOMPARE(copy.at(1).text, u"line 1"_s);
    QCOMPARE(copy.at(900).text, u"line 900"_s);
}

void TestLogStore::findsTheFirstLineOfATime()
{
    LogStore store(5000, kPlenty);
    for (int i = 1; i <= 3000; ++i)
        write(store, u"x"_s, {0, i * 10, -1, LogKind::Plain, {}, {}});
    QCOMPARE(store.firstSince(0), 1);
    QCOMPARE(store.firstSince(12345), 1235);
    QCOMPARE(store.firstSince(30000), 3000);
    QCOMPARE(store.firstSince(30001), 0);
}

void TestLogStore::keepsTextsOfAnyKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("wide") << u"größer ██ 模型 😀"_s;
    QTest::newRow("begins with a mark of byte order") << u"\ufeffbegin"_s;
    QTest::newRow("long") << QString(200000, u'x');
}

void TestLogStore::keepsTextsOfAnyKind()
{
    QFETCH(QString, text);
    LogStore store(5000, kPlenty);
    for (int i = 0; i < LogStore::kBlockLines; ++i)
        write(store, i < 3 ? text : u"short"_s);
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(store.at(i).text, text);
    QCOMPARE(store.at(4).text, u"short"_s);
}

QTEST_GUILESS_MAIN(TestLogStore)
#include "tst_log_store.moc"
