// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/option_check.h"

#include "apps/app_sources.h"
#include "git/source_text.h"
#include "profiles/launch_options.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

bool isOfAWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || c == '-';
}

/// "--api" is not in "--api-log".
bool hasWord(const QByteArray &text, const QByteArray &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool beginsWord = at == 0 || !isOfAWord(text.at(at - 1));
        if (beginsWord && (end == text.size() || !isOfAWord(text.at(end))))
            return true;
    }
    return false;
}

} // namespace

QList<GivenOption> givenOptions(const Profile &profile, const AppSettings &settings)
{
    QList<GivenOption> given;
    for (const LaunchOption &option : profile.options) {
        const QString value = optionValue(option, settings);
        if (value == option.usual)
            continue;
        QString told = option.flag.isEmpty() ? option.variable : option.flag;
        if (told.isEmpty())
            told = value;
        given << GivenOption{told, knownBy(option, value)};
    }
    for (const QString &word : settings.run.arguments) {
        const QString flag = word.section(u'=', 0, 0);
        if (flag.size() > 2 && flag.startsWith(u"--"))
            given << GivenOption{flag, flag};
    }
    return given;
}

QStringList unknownOptions(const QList<GivenOption> &given, const QList<QByteArray> &texts)
{
    QStringList unknown;
    for (const GivenOption &option : given) {
        const QByteArray word = option.known.toUtf8();
        const bool isKnown =
            std::any_of(texts.begin(), texts.end(),
                        [&word](const QByteArray &text) { return hasWord(text, word); });
        if (!isKnown && !texts.isEmpty())
            unknown << option.told;
    }
    return unknown;
}

JobOf<QStringList> *checkOptions(const AppsContext &context, const Profile &profile,
                                 const AppSettings &settings, QObject *owner)
{
    const QList<GivenOption> given = givenOptions(profile, settings);
    const QStringList files = profile.run.optionFiles;
    const AppSource source = sourcesOf(profile, settings, context.paths, context.access).value(0);
    return new ThreadJob<QStringList>(
        [given, source, files](const WorkContext &) -> Result<QStringList> {
            if (given.isEmpty() || files.isEmpty() || !source.pin)
                return QStringList();
            const auto texts = sourceTexts(source.remote, *source.pin, files);
            return texts ? unknownOptions(given, *texts) : QStringList();
        },
        owner);
}

} // namespace slipway
