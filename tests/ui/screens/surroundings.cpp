// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/surroundings.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Says every English text from right to left, letter by letter, so that a place that is not
/// mirrored, or a text that is not translated, is seen at once.
class MirroredEnglish : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const auto text = QString::fromUtf8(source);
        if (text == "QT_LAYOUT_DIRECTION"_L1)
            return u"RTL"_s;
        return kOverride + text + kEnd;
    }

private:
    static constexpr QChar kOverride{0x202e};
    static constexpr QChar kEnd{0x202c};
};

} // namespace

void fixSurroundings()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("FONTCONFIG_FILE", SLIPWAY_SOURCE_DIR "/tests/ui/screens/fonts.conf");
    qputenv("QT_FONT_DPI", "96");
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
    qunsetenv("QT_STYLE_OVERRIDE");
}

QStringList missingFonts()
{
    QStringList missing;
    for (const QString &family :
         {u"Inter"_s, u"Inter Display"_s, u"JetBrains Mono"_s, u"Noto Sans CJK JP"_s}) {
        if (!QFontDatabase::hasFamily(family))
            missing << family;
    }
    return missing;
}

Speech::Speech(const QString &language)
{
    QApplication::styleHints()->setCursorFlashTime(0);
    const bool isMirrored = language == "rtl"_L1;
    if (isMirrored) {
        m_translator = std::make_unique<MirroredEnglish>();
    } else {
        QLocale::setDefault(QLocale(language));
        m_translator = std::make_unique<QTranslator>();
        const bool found = m_translator->load(u":/translations/slipway_"_s + language);
        if (!found)
            qFatal("There is no translation to %s.", qPrintable(language));
    }
    QApplication::installTranslator(m_translator.get());
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

Speech::~Speech()
{
    QApplication::removeTranslator(m_translator.get());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale(u"en"_s));
}

} // namespace slipway
