// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace slipway {
using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = ":/translations"_L1;

void install(QCoreApplication &application, const QString &file, const QString &in)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, in))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList languages()
{
    QStringList found = QDir(folder).entryList({u"slipway_*.qm"_s}, QDir::Files, QDir::Name);
    for (QString &name : found)
        name = name.mid(int(qstrlen("slipway_"))).chopped(3);
    return found;
}

QString chooseLanguage(const QString &wanted, const QStringList &desktop,
                       const QStringList &languages)
{
    const QStringList wishes = wanted.isEmpty() ? desktop : QStringList{wanted};
    for (const QString &wish : wishes) {
        const QString language = wish.section(u'-', 0, 0).section(u'_', 0, 0);
        if (languages.contains(language))
            return language;
    }
    return u"en"_s;
}

void speak(QCoreApplication &application, const QString &wanted)
{
    const QString language = chooseLanguage(wanted, QLocale::system().uiLanguages(), languages());
    // Numbers and dates follow the language; with the desktop's own, its region too.
    if (!wanted.isEmpty() && QLocale::system().name().section(u'_', 0, 0) != language)
        QLocale::setDefault(QLocale(language));
    if (language != "en"_L1)
        install(application, u"qtbase_"_s + language,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"slipway_"_s + language, folder);
}

} // namespace slipway
