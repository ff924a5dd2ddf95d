// SPDX-License-Identifier: GPL-3.0-or-later
// slipway_screens FOLDER [NAME]: every screen of the window in light and dark, 1280×800, as PNG
// files to look at. See --help for other sizes, languages and for accepting a change of looks.

#include "ui/screens/accepted.h"
#include "ui/screens/screens.h"
#include "ui/screens/surroundings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// The picture when nothing moves any more: layouts, queued signals and short waits came to rest.
QImage restingPicture(const Stage &stage)
{
    QImage last;
    int alike = 0;
    for (int i = 0; i < 200 && alike < 10; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents();
        QThread::msleep(20);
        const QImage picture = stage.picture();
        alike = picture == last ? alike + 1 : 0;
        last = picture;
    }
    return last;
}

QImage shoot(const Screen &screen)
{
    Stage stage(screen.size);
    screen.prepare(stage);
    return restingPicture(stage);
}

void accept(const QString &wanted, const QString &language)
{
    const bool isOther = otherLanguages().contains(language);
    if (isOther && currentMode() == Mode::Dark)
        return;
    for (const Screen &screen : isOther ? screensOfOtherLanguages() : screens() + partScreens()) {
        if (!screen.name.startsWith(wanted))
            continue;
        const QString file = acceptedFile(screen.name, currentMode(), language);
        const QImage picture = shoot(screen);
        if (match(picture, QImage(file), toleranceHere()).isSame)
            continue;
        QFileInfo(file).dir().mkpath(u"."_s);
        savePicture(picture, file);
        QTextStream(stdout) << file << '\n';
    }
}

} // namespace

int main(int argc, char **argv)
{
    fixSurroundings();
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption text(u"text"_s, u"Size of the text in per cent"_s, u"size"_s,
                                  u"100"_s);
    const QCommandLineOption language(
        u"language"_s, u"de, ja, or rtl: English from right to left"_s, u"name"_s, u"en"_s);
    const QCommandLineOption compact(u"compact"_s, u"Compact spacing"_s);
    const QCommandLineOption contrast(u"contrast"_s, u"High contrast"_s);
    const QCommandLineOption least(u"least"_s, u"Windows of 960 by 640"_s);
    const QCommandLineOption main(u"main"_s, u"Only the main screens"_s);
    const QCommandLineOption light(u"light"_s, u"Only light"_s);
    const QCommandLineOption accepts(
        u"accept"_s,
        u"Takes what looks otherwise than accepted as accepted; FOLDER is NAME then"_s);
    parser.addOptions({text, language, compact, contrast, least, main, light, accepts});
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go"_s);
    parser.addPositionalArgument(u"name"_s, u"Only screens whose names begin so"_s, u"[name]"_s);
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty() && !parser.isSet(accepts))
        parser.showHelp(2);
    const Speech speech(parser.value(language));
    Theme theme(application);
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        Appearance appearance;
        appearance.mode = mode;
        appearance.textSize = parser.value(text).toInt();
        appearance.spacing = parser.isSet(compact) ? Spacing::Compact : Spacing::Roomy;
        appearance.highContrast = parser.isSet(contrast);
        theme.setAppearance(appearance);
        if (parser.isSet(accepts)) {
            accept(arguments.value(0), parser.value(language));
            continue;
        }
        if (mode == Mode::Dark && parser.isSet(light))
            continue;
        const QDir folder(arguments[0]);
        folder.mkpath(u"."_s);
        for (Screen screen : screens() + partScreens()) {
            if (!screen.name.startsWith(arguments.value(1))
                || (parser.isSet(main) && !screen.isMain))
                continue;
            if (parser.isSet(least))
                screen.size = {960, 640};
            shoot(screen).save(folder.filePath(pictureName(screen.name, mode)));
        }
    }
    return 0;
}
