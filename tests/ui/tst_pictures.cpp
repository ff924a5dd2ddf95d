// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen looks as its accepted picture in tests/ui/pictures, those of the drawings in German
// and Japanese as well. What a picture may differ in is said at Tolerance and toleranceHere(). A
// change of looks that is meant is accepted by
//     cmake --build build/asan --target accept_pictures
// which rewrites the pictures that differ, for a person to see in review.

#include "ui/screens/accepted.h"
#include "ui/screens/screens.h"
#include "ui/screens/surroundings.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// A field of letters with a line and a block of colour, each a little elsewhere or otherwise.
struct Sketch {
    QString words = u"Stable Diffusion and Flux in one WebUI"_s;
    QPointF wordsAt = {20, 40};
    QColor line = QColor(0xe1, 0xe4, 0xe8);
    QRect block = {20, 60, 80, 28};
    QColor colour = QColor(0x23, 0x5f, 0xd0);
    double spacing = 0;
    QFont::HintingPreference hinting = QFont::PreferNoHinting;
};

QImage drawn(const Sketch &sketch)
{
    QImage image(360, 120, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(sketch.block, sketch.colour);
    painter.fillRect(QRect(0, 100, 360, 1), sketch.line);
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    font.setLetterSpacing(QFont::AbsoluteSpacing, sketch.spacing);
    font.setHintingPreference(sketch.hinting);
    painter.setFont(font);
    painter.drawText(sketch.wordsAt, sketch.words);
    return image;
}

/// Leaves what was drawn and how it differs where a person finds it.
QString shown(const QString &name, const QImage &actual, const PictureMatch &match)
{
    const QDir folder(QDir::current().filePath(u"pictures"_s));
    folder.mkpath(u"."_s);
    const QString picture = folder.filePath(name);
    const QString difference = folder.filePath(u"difference-"_s + name);
    actual.save(picture);
    match.difference.save(difference);
    return u"%1 pixels look otherwise than accepted.\nNow: %2\nDifference: %3\n"
           "If it is meant: cmake --build BUILD-FOLDER --target accept_pictures"_s
               .arg(match.strange)
               .arg(picture, difference);
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void tellsAChangeOfLooks_data();
    void tellsAChangeOfLooks();
    void keepsAPictureInFewColours();
    void everyPictureHasAScreen();
    void looksAsAccepted_data();
    void looksAsAccepted();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestPictures::initTestCase()
{
    QCOMPARE(missingFonts(), QStringList());
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestPictures::tellsAChangeOfLooks_data()
{
    QTest::addColumn<QImage>("picture");
    QTest::addColumn<bool>("isSameHere");
    QTest::addColumn<bool>("isSameElsewhere");
    QTest::newRow("the same") << drawn({}) << true << true;
    QTest::newRow("letters hinted otherwise")
        << drawn({.hinting = QFont::PreferFullHinting}) << false << true;
    QTest::newRow("letters half a pixel to the right")
        << drawn({.wordsAt = {20.5, 40}}) << false << true;
    QTest::newRow("letters a little wider") << drawn({.spacing = 0.05}) << false << true;
    QTest::newRow("a line of another colour")
        << drawn({.line = QColor(0xce, 0xd2, 0xd8)}) << false << true;
    QTest::newRow("another word") << drawn({.words = u"Stable Diffusion and Flux in one window"_s})
                                  << false << true;
    QTest::newRow("a longer sentence")
        << drawn({.words = u"Stable Diffusion and Flux in one WebUI, too"_s}) << false << false;
    QTest::newRow("no words") << drawn({.words = {}}) << false << false;
    QTest::newRow("a block of another colour")
        << drawn({.colour = QColor(0x23, 0x5f, 0xa0)}) << false << false;
    QTest::newRow("a block two pixels higher")
        << drawn({.block = {20, 58, 80, 28}}) << false << true;
    QTest::newRow("a block elsewhere") << drawn({.block = {20, 50, 80, 28}}) << false << false;
    QTest::newRow("another size") << QImage(360, 121, QImage::Format_RGB32) << false << false;
}

void TestPictures::tellsAChangeOfLooks()
{
    QFETCH(QImage, picture);
    QFETCH(bool, isSameHere);
    QFETCH(bool, isSameElsewhere);
    QCOMPARE(match(picture, drawn({}), kHere).isSame, isSameHere);
    QCOMPARE(match(drawn({}), picture, kHere).isSame, isSameHere);
    QCOMPARE(match(picture, drawn({}), kElsewhere).isSame, isSameElsewhere);
    QCOMPARE(match(drawn({}), picture, kElsewhere).isSame, isSameElsewhere);
}

void TestPictures::keepsAPictureInFewColours()
{
    const QImage picture = drawn({});
    const QImage small = withFewColours(picture);
    QCOMPARE(small.depth(), 8);
    QVERIFY(match(picture, small, kHere).isSame);
}

void TestPictures::everyPictureHasAScreen()
{
    QStringList names;
    for (const Screen &screen : screens() + partScreens())
        names << pictureName(screen.name, Mode::Light) << pictureName(screen.name, Mode::Dark);
    names.sort();
    const QDir folder = QFileInfo(acceptedFile({}, Mode::Light)).dir();
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name), names);
    QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), otherLanguages());
    names.clear();
    for (const Screen &screen : screensOfOtherLanguages())
        names << pictureName(screen.name, Mode::Light);
    names.sort();
    for (const QString &language : otherLanguages())
        QCOMPARE(QDir(folder.filePath(language)).entryList(QDir::Files, QDir::Name), names);
}

void TestPictures::looksAsAccepted_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QString>("language");
    for (const bool isDark : {false, true}) {
        for (const Screen &screen : screens() + partScreens()) {
            QTest::newRow(qPrintable(screen.name + (isDark ? u" dark"_s : u" light"_s)))
                << screen << isDark << u"en"_s;
        }
    }
    for (const QString &language : otherLanguages()) {
        for (const Screen &screen : screensOfOtherLanguages())
            QTest::newRow(qPrintable(screen.name + u' ' + language)) << screen << false << language;
    }
}

void TestPictures::looksAsAccepted()
{
    QFETCH(Screen, screen);
    QFETCH(bool, isDark);
    const Mode mode = isDark ? Mode::Dark : Mode::Light;
    m_theme->setMode(mode);
    QFETCH(QString, language);
    const Speech speech(language);
    const QImage accepted(acceptedFile(screen.name, mode, language));
    Stage stage(screen.size);
    screen.prepare(stage);
    QImage picture;
    PictureMatch difference;
    const auto looksSo = [&] {
        picture = stage.picture();
        difference = match(picture, accepted, toleranceHere());
        return difference.isSame;
    };
    const bool isSame = QTest::qWaitFor(looksSo, 5000);
    if (isSame)
        return; // Qt Test makes a message whether it is needed or not, and this one writes files.
    const QString prefix = language == "en"_L1 ? QString() : language + u'-';
    QFAIL(qPrintable(shown(prefix + pictureName(screen.name, mode), picture, difference)));
}

int main(int argc, char **argv)
{
    fixSurroundings();
    qunsetenv("QT_SCALE_FACTOR");
    // Qt Test ends a function of many rows after five minutes, which a busy machine can take.
    qputenv("QTEST_FUNCTION_TIMEOUT", "1200000");
    QApplication application(argc, argv);
    TestPictures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pictures.moc"
