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
    void anUnknownTileShowsALetter();
    void modeChangesColours();
};

void TestTheme::everyPairHasItsContrast_data()
{
    QTest::addColumn<int>("mode");
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
                QTest::addRow("%s, %s", name.data(), qPrintable(pair))
                    << int(mode) << roles[0] << roles[1] << least;
            }
        }
    }
}

void TestTheme::everyPairHasItsContrast()
{
    QFETCH(int, mode);
    QFETCH(QString, front);
    QFETCH(QString, ground);
    QFETCH(double, least);
    const auto tokens = Tokens::parse(design());
    QVERIFY(tokens);
    const double measured = contrast(tokens->colour(Mode(mode), roleOf(front)),
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
