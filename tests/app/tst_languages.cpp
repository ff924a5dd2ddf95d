// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"
#include "words.h"

#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace slipway;
using namespace Qt::StringLiterals;

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheFirstThatItSpeaks_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("desktop");
        QTest::addColumn<QString>("chosen");
        const auto row = [](const char *name, const QString &wanted, const QStringList &desktop,
                            const QString &chosen) {
            QTest::newRow(name) << wanted << desktop << chosen;
        };
        row("the desktop's", {}, {u"de-DE"_s, u"en-US"_s}, u"de"_s);
        row("another region's", {}, {u"de-AT"_s}, u"de"_s);
        row("with a script", {}, {u"ja-Jpan-JP"_s}, u"ja"_s);
        row("as a C locale writes it", {}, {u"ja_JP"_s}, u"ja"_s);
        row("the second wish", {}, {u"fr-FR"_s, u"ja-JP"_s}, u"ja"_s);
        row("none that it speaks", {}, {u"fr-FR"_s}, u"en"_s);
        row("no desktop", {}, {}, u"en"_s);
        row("the person's against the desktop's", u"en"_s, {u"de-DE"_s}, u"en"_s);
        row("the person's is gone", u"xx"_s, {u"de-DE"_s}, u"en"_s);
        row("no path", u"../../etc/de"_s, {}, u"en"_s);
    }
    void choosesTheFirstThatItSpeaks()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QStringList, desktop);
        QTEST(chooseLanguage(wanted, desktop, {u"de"_s, u"en"_s, u"ja"_s}), "chosen");
    }

    void everyLanguageIsCompiledIn()
    {
        QCOMPARE(languages(), (QStringList{u"de"_s, u"en"_s, u"ja"_s}));
        for (const QString &language : languages()) {
            QTranslator translator;
            QVERIFY2(translator.load(u"slipway_"_s + language, u":/translations"_s),
                     qPrintable(language));
        }
    }

    void englishKnowsOneFromMany()
    {
        QTranslator english;
        QVERIFY(english.load(u"slipway_en"_s, u":/translations"_s));
        QVERIFY(QCoreApplication::installTranslator(&english));
        QCOMPARE(words::bytes(1), u"1 byte"_s);
        QCOMPARE(words::bytes(2), u"2 bytes"_s);
        QCoreApplication::removeTranslator(&english);
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
