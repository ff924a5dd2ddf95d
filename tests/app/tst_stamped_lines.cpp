// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stamped_lines.h"

#include <QDateTime>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

struct Line {
    QByteArray text;
    qint64 atMs;
    friend bool operator==(const Line &, const Line &) = default;
};

QList<Line> linesOf(const QByteArray &bytes, qsizetype piece)
{
    QList<Line> lines;
    StampedLines reader([&lines](const QByteArray &line, qint64 at) { lines.append({line, at}); });
    for (qsizetype i = 0; i < bytes.size(); i += piece)
        reader.feed(bytes.mid(i, piece));
    reader.end();
    return lines;
}

} // namespace

class StampedLinesTest : public QObject
{
    Q_OBJECT
private slots:
    void aStampIsTakenOff_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("time");
        QTest::newRow("nanoseconds, as Docker") << "2025-03-09T11:04:05.123456789Z ready\n"_ba
                                                << "ready\n"_ba << u"2025-03-09T11:04:05.123Z"_s;
        QTest::newRow("seconds with a zone, as Podman")
            << "2025-03-09T12:04:05+01:00 ready\n"_ba
            << "ready\n"_ba << u"2025-03-09T11:04:05.000Z"_s;
        QTest::newRow("leap day") << "2024-02-29T00:00:00.000000000Z x\n"_ba
                                  << "x\n"_ba << u"2024-02-29T00:00:00.000Z"_s;
        QTest::newRow("no stamp") << "ready at last\n"_ba
                                  << "ready at last\n"_ba << QString();
        QTest::newRow("a date that is none")
            << "2025-13-09T11:04:05.123456789Z x\n"_ba
            << "2025-13-09T11:04:05.123456789Z x\n"_ba << QString();
        QTest::newRow("an empty line of the app") << "2025-03-09T11:04:05.123456789Z \n"_ba
                                                  << "\n"_ba << u"2025-03-09T11:04:05.123Z"_s;
        QTest::newRow("no line end at the log's end") << "2025-03-09T11:04:05.123456789Z bye"_ba
                                                      << "bye"_ba << u"2025-03-09T11:04:05.123Z"_s;
    }
    void aStampIsTakenOff()
    {
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, text);
        QFETCH(QString, time);
        const qint64 at =
            time.isEmpty() ? 0 : QDateTime::fromString(time, Qt::ISODateWithMs).toMSecsSinceEpoch();
        for (const qsizetype piece : {qsizetype(1), qsizetype(7), said.size()}) {
            const QList<Line> lines = linesOf(said, piece);
            QCOMPARE(lines.size(), 1);
            QCOMPARE(lines.constFirst().text, text);
            QCOMPARE(lines.constFirst().atMs, at);
        }
    }

    void aLineWithoutAnEndIsNotGatheredForEver()
    {
        const QByteArray long_(3 * 1024 * 1024, 'x');
        const QList<Line> lines = linesOf(long_, 64 * 1024);
        QVERIFY(lines.size() >= 2);
    }
};

QTEST_GUILESS_MAIN(StampedLinesTest)
#include "tst_stamped_lines.moc"
