// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QJsonDocument>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QByteArray design()
{
    QFile file(QStringLiteral(SLIPWAY_SOURCE_DIR) + u"/resources/tokens.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Role roleOf(const QString &name)
{
    for (int i = 0; i < kRoles; ++i) {
        if (nameOf(Role(i)) == name)
            return Role(i);
    }
    qFatal("no role %s", qUtf8Printable(name));
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void everyPairHasItsContrast_data();
    void everyPairHasItsContrast();
    void namesAMissingRole();
    void readsCssAlpha();
    void fontsAreWhole();
    void styleSheetLeavesNoRoleOpen();
    void everyIconDrawsInItsColour_data();
    void everyIconDrawsInItsColour();
    void iconsAreSharpAtEveryRatio_data();
    void iconsAreSharpAtEveryRatio();
    void linesAreMarksInHighContrast();
    void thePaletteIsWhole();
    void anUnknownTileShowsALetter();
    void modeChangesColours();
};

void TestTheme::everyPairHasItsContrast_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("highContrast");
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<double>("least");
    const QJsonObject groups = QJsonDocument::fromJson(design()).object()["contrast"_L1].toObject();
    for (const auto &[group, least] : {std::pair{"text"_L1, 4.5}, std::pair{"marks"_L1, 3.0}}) {
        for (const auto &[mode, name] :
             {std::pair{Mode::Light, "light"_L1}, std::pair{Mode::Dark, "dark"_L1}}) {
            const QStringList pairs = groups[group][name].toObject().keys();
            for (const QString &pair : pairs) {
                const QStringList roles = pair.split(u" on "_s);
                for (const bool high : {false, true})
                    QTest::addRow("%s%s, %s", name.data(), high ? ", high contrast" : "",
                                  qPrintable(pair))
                        << int(mode) << high << roles[0] << roles[1] << least;
            }
        }
    }
}

void TestTheme::everyPairHasItsContrast()
{
    QFETCH(int, mode);
    QFETCH(bool, highContrast);
    QFETCH(QString, front);
    QFETCH(QString, ground);
    QFETCH(double, least);
    const auto tokens = Tokens::parse(design());
    QVERIFY(tokens);
    const double measured =
        contrast(tokens->colour(Mode(mode), seenRole(roleOf(front), highContrast)),
                 tokens->colour(Mode(mode), roleOf(ground)));
    QVERIFY2(measured >= least, qPrintable(QString::number(measured)));
}

void TestTheme::namesAMissingRole()
{
    const auto tokens = Tokens::parse(design().replace("\"textTertiary\"", "\"textThird\""));
    QVERIFY(!tokens);
    QVERIFY2(tokens.error().summary.contains(u"textTertiary"), qPrintable(tokens.error().summary));
}

void TestTheme::readsCssAlpha()
{
    const auto tokens = Tokens::parse(design());
    QVERIFY(tokens);
    QCOMPARE(tokens->colour(Mode::Light, Role::Scrim), QColor(0x14, 0x18, 0x1f, 0x59));
}

void TestTheme::fontsAreWhole()
{
    QCOMPARE(face(Face::Title).pixelSize(), 22);
    QCOMPARE(face(Face::Title).weight(), QFont::DemiBold);
    QCOMPARE(face(Face::Body).families().first(), u"Inter"_s);
    QVERIFY(QFontInfo(face(Face::Mono)).fixedPitch());
    QVERIFY(face(Face::Mono).styleStrategy() & QFont::PreferNoShaping);
}

void TestTheme::styleSheetLeavesNoRoleOpen()
{
    QVERIFY2(!styleSheet().contains(u'$'), "a role is spelled wrong");
}

void TestTheme::everyIconDrawsInItsColour_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(u":/slipway/icons"_s);
    const QStringList files = folder.entryList({u"*.svg"_s});
    QVERIFY(files.size() > 80);
    for (const QString &file : files) {
        if (!file.startsWith(u"app-icon"_s))
            QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
    }
}

void TestTheme::everyIconDrawsInItsColour()
{
    QFETCH(QString, name);
    QImage image(24, 24, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        paintIcon(painter, image.rect(), name, Qt::red);
    }
    bool drawn = false;
    for (int i = 0; i < 24 * 24; ++i) {
        const QColor pixel = image.pixelColor(i % 24, i / 24);
        drawn = drawn || pixel.alpha() > 128;
        QVERIFY(pixel.alpha() < 128 || (pixel.green() < 40 && pixel.blue() < 40));
    }
    QVERIFY(drawn);
}

void TestTheme::iconsAreSharpAtEveryRatio_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0})
        QTest::addRow("%g", ratio) << ratio;
}

/// Drawn at the device's own pixels: what was scaled up has no pixel of the full colour in a line
/// of 1.75 units, and one of half its size would be grey all over.
void TestTheme::iconsAreSharpAtEveryRatio()
{
    QFETCH(double, ratio);
    for (const int size : {14, 16, 18, 20, 24}) {
        const int pixels = int(std::ceil(size * ratio));
        QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        {
            QPainter painter(&image);
            paintIcon(painter, QRect(0, 0, size, size), u"stop"_s, Qt::black);
        }
        // The square's sides are straight: across one of them there are a few inked pixels and no
        // more, and the ink of all of them is the line's width.
        double ink = 0;
        int soft = 0;
        for (int x = 0; x < pixels / 2; ++x) {
            const double part = image.pixelColor(x, pixels / 2).alphaF();
            ink += part;
            soft += part > 0.02 && part < 0.98;
        }
        const double line = (size < 16 ? 2.1 : size < 18 ? 2.0 : 1.75) * size / 24 * ratio;
        QVERIFY2(std::abs(ink - line) < 0.25,
                 qPrintable(u"%1 px: a line of %2, drawn %3"_s.arg(size).arg(line).arg(ink)));
        QVERIFY2(soft <= 2, qPrintable(u"%1 px: %2 soft pixels"_s.arg(size).arg(soft)));
    }
}

void TestTheme::linesAreMarksInHighContrast()
{
    const auto tokens = Tokens::parse(design());
    QVERIFY(tokens);
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        for (const Role line : {Role::Border, Role::BorderSubtle}) {
            for (const Role ground : {Role::Window, Role::Surface, Role::Sunken}) {
                const double measured = contrast(tokens->colour(mode, seenRole(line, true)),
                                                 tokens->colour(mode, ground));
                QVERIFY2(measured >= 3, qPrintable(QString::number(measured)));
            }
        }
    }
}

/// No role of the palette is left to the desktop, whose colours may be of the other mode.
void TestTheme::thePaletteIsWhole()
{
    Theme theme(*qApp);
    theme.setMode(Mode::Dark);
    const QPalette palette = QApplication::palette();
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        if (role == QPalette::NoRole)
            continue;
        QVERIFY2(palette.isBrushSet(QPalette::Active, QPalette::ColorRole(role)),
                 qPrintable(QString::number(role)));
    }
    theme.setMode(Mode::Light);
}

void TestTheme::anUnknownTileShowsALetter()
{
    QImage image(40, 40, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        paintTile(painter, image.rect(), u"../app-icon"_s, u"#224466"_s, u"Mealie"_s);
    }
    QCOMPARE(image.pixelColor(20, 3), QColor(0x22, 0x44, 0x66));
}

void TestTheme::modeChangesColours()
{
    Theme theme(*qApp);
    const QColor light = ink(Role::Window);
    theme.setMode(Mode::Dark);
    QVERIFY(ink(Role::Window).lightness() < light.lightness());
    QCOMPARE(qApp->palette().color(QPalette::Window), ink(Role::Window));
    theme.setHighContrast(true);
    QCOMPARE(ink(Role::BorderSubtle), ink(Role::BorderStrong));
    theme.setHighContrast(false);
    theme.setMode(Mode::Light);
    QCOMPARE(ink(Role::Window), light);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
