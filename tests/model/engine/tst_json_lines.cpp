// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/json_lines.h"
#include "support/byte_streams.h"

#include <QJsonDocument>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList textsOf(const QList<QJsonObject> &objects)
{
    QByteArrayList texts;
    for (const QJsonObject &object : objects)
        texts << QJsonDocument(object).toJson(QJsonDocument::Compact);
    return texts;
}

} // namespace

class JsonLinesTest : public QObject
{
    Q_OBJECT
private slots:
    void cutsAStreamIntoObjects_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArrayList>("objects");
        QTest::addColumn<bool>("atRest");
        const QByteArray a = json("{'a':1}");
        const QByteArray b = json("{'b':[{'c':2}]}");
        const auto row = [](const char *name, const QByteArray &stream,
                            const QByteArrayList &objects) {
            QTest::newRow(name) << stream << objects << true;
        };
        row("empty", {}, {});
        row("newline between", a + '\n' + b + '\n', {a, b});
        row("carriage return and newline, as Docker sends them", a + "\r\n" + b + "\r\n", {a, b});
        row("nothing between, as Podman may", a + b, {a, b});
        row("blank lines only", "\r\n \n\t\n", {});
        row("line breaks inside an object", json("{\n'a'\n:\n1\n}"), {a});
        row("braces and quotes in text are no structure", json("{'s':'}{\\'][\\\\'}{'a':1}"),
            {json("{'s':'}{\\'][\\\\'}"), a});
        row("letters of several bytes", json("{'s':'\xC3\xA4\xE2\x82\xAC'}"),
            {json("{'s':'\xC3\xA4\xE2\x82\xAC'}")});
        QTest::newRow("the last object is cut") << a + "\n{\"b\":[" << QByteArrayList{a} << false;
    }
    void cutsAStreamIntoObjects()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArrayList, objects);
        QFETCH(bool, atRest);
        for (qsizetype size = 1; size <= stream.size() + 1; ++size) {
            JsonLines lines;
            QList<QJsonObject> got;
            for (const QByteArray &piece : inPiecesOf(size, stream))
                got += lines.take(piece);
            QCOMPARE(textsOf(got), objects);
            QCOMPARE(lines.isAtRest(), atRest);
            QVERIFY(!lines.trouble());
        }
    }

    void stopsAtWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<int>("before");
        QTest::newRow("plain text, as a proxy in between answers")
            << QByteArray("Bad gateway") << 0;
        QTest::newRow("a bare number") << QByteArray("{\"a\":1}\n17") << 1;
        QTest::newRow("an array, which no stream has") << QByteArray("[1]") << 0;
        QTest::newRow("closed with the wrong bracket") << QByteArray("{\"a\":1]") << 0;
        QTest::newRow("a trailing comma") << QByteArray("{\"a\":1,}") << 0;
    }
    void stopsAtWhatIsNoJson()
    {
        QFETCH(QByteArray, stream);
        QFETCH(int, before);
        JsonLines lines;
        QCOMPARE(lines.take(stream + "\n{\"later\":1}").size(), before);
        QVERIFY(lines.trouble());
        QCOMPARE(lines.trouble()->kind, Error::Kind::Malformed);
        QVERIFY(!lines.trouble()->detail.isEmpty());
        QVERIFY(lines.take("{\"a\":1}").isEmpty());
    }

    void refusesAnObjectThatNeverEnds()
    {
        JsonLines lines(1000);
        for (int part = 0; part < 20; ++part)
            lines.take("{\"a\":\"" + QByteArray(100, 'x'));
        QVERIFY(lines.trouble());
        QCOMPARE(lines.trouble()->kind, Error::Kind::Malformed);
        QVERIFY(lines.isAtRest()); // nothing is kept
    }

    void acceptsAnObjectOfJustTheLargestSize()
    {
        const QByteArray object = "{\"a\":\"" + QByteArray(100, 'x') + "\"}";
        JsonLines fits(object.size());
        QCOMPARE(fits.take(object).size(), 1);
        JsonLines tooSmall(object.size() - 1);
        QCOMPARE(tooSmall.take(object).size(), 0);
        QVERIFY(tooSmall.trouble());
    }

    void survivesNoise()
    {
        const QByteArray good = "{\"status\":\"Downloading\",\"progressDetail\":{\"current\":1,"
                                "\"total\":2},\"id\":\"ab\"}\r\n";
        for (quint32 seed = 0; seed < 3000; ++seed) {
            JsonLines lines(4096);
            for (const QByteArray &piece :
                 inPiecesOf(1 + seed % 7, noise(seed, seed % 2 ? good + good : QByteArray())))
                lines.take(piece);
        }
    }
};

QTEST_GUILESS_MAIN(JsonLinesTest)
#include "tst_json_lines.moc"
