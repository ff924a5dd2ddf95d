// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/launch_options.h"

#include "profiles/profiles_text.h"
#include "profiles/text_checks.h"

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

bool isChoice(const LaunchOption &option, const QString &value)
{
    return std::any_of(option.choices.begin(), option.choices.end(),
                       [&value](const OptionChoice &choice) { return choice.value == value; });
}

QString choicesIn(const LaunchOption &option)
{
    QStringList values;
    for (const OptionChoice &choice : option.choices)
        values << choice.value;
    return values.join(u", "_s);
}

/// Whether the person set it to something else than the app does by itself.
bool isGiven(const LaunchOption &option, const AppSettings &settings)
{
    return optionValue(option, settings) != option.usual;
}

} // namespace

const LaunchOption *optionOf(const Profile &profile, const QString &name)
{
    const auto found =
        std::find_if(profile.options.begin(), profile.options.end(),
                     [&name](const LaunchOption &option) { return option.name == name; });
    return found == profile.options.end() ? nullptr : &*found;
}

QString optionProblem(const LaunchOption &option, const QString &value)
{
    switch (option.kind) {
    case LaunchOption::Kind::Flag:
        return value == u"true" || value == u"false"
            ? QString()
            : ProfilesText::tr("“%1” is not one of: %2.").arg(value.left(60), u"true, false"_s);
    case LaunchOption::Kind::Choice:
        return isChoice(option, value) || value == option.usual
            ? QString()
            : ProfilesText::tr("“%1” is not one of: %2.").arg(value.left(60), choicesIn(option));
    case LaunchOption::Kind::Number: {
        bool isNumber = false;
        value.toDouble(&isNumber);
        return (isNumber && checkOneLine(value).isEmpty()) || value == option.usual
            ? QString()
            : ProfilesText::tr("“%1” is not a number.").arg(value.left(60));
    }
    case LaunchOption::Kind::Text:
        break;
    }
    return checkOneLine(value);
}

QString optionValue(const LaunchOption &option, const AppSettings &settings)
{
    const auto found = settings.run.options.constFind(option.name);
    return found != settings.run.options.cend() && optionProblem(option, *found).isEmpty()
        ? *found
        : option.usual;
}

QStringList strayOptions(const Profile &profile, const AppSettings &settings)
{
    QStringList stray;
    const auto &set = settings.run.options;
    for (auto one = set.cbegin(); one != set.cend(); ++one) {
        const LaunchOption *option = optionOf(profile, one.key());
        if (!option || !optionProblem(*option, one.value()).isEmpty())
            stray << one.key();
    }
    return stray;
}

QStringList launchWords(const Profile &profile, const AppSettings &settings)
{
    QStringList words;
    if (profile.lineage == Profile::Lineage::S6)
        return words;
    for (const LaunchOption &option : profile.options) {
        if (!option.variable.isEmpty() || !isGiven(option, settings))
            continue;
        const QString value = optionValue(option, settings);
        if (option.flag.isEmpty())
            words << value;
        else if (option.kind == LaunchOption::Kind::Flag)
            words << option.flag;
        else if (option.flag.endsWith(u'='))
            words << option.flag + value;
        else
            words << option.flag << value;
    }
    return words + settings.run.arguments;
}

QMap<QString, QString> optionVariables(const Profile &profile, const AppSettings &settings)
{
    QMap<QString, QString> variables;
    for (const LaunchOption &option : profile.options) {
        if (!option.variable.isEmpty() && isGiven(option, settings))
            variables.insert(option.variable, optionValue(option, settings));
    }
    return variables;
}

QString knownBy(const LaunchOption &option, const QString &value)
{
    if (!option.known.isEmpty())
        return option.known;
    if (!option.variable.isEmpty())
        return option.variable;
    const QString flag = option.flag.isEmpty() ? value : option.flag;
    return flag.endsWith(u'=') ? flag.chopped(1) : flag;
}

QMap<QString, QString> presetFor(const Profile &profile, int gigabytes)
{
    QMap<QString, QString> values;
    for (const LaunchOption &option : profile.options) {
        const auto fits =
            std::find_if(option.presets.begin(), option.presets.end(),
                         [gigabytes](const VramPreset &one) { return gigabytes < one.below; });
        if (fits != option.presets.end())
            values.insert(option.name, fits->value);
    }
    return values;
}

QList<int> presetLimits(const Profile &profile)
{
    QList<int> limits;
    for (const LaunchOption &option : profile.options) {
        for (const VramPreset &preset : option.presets) {
            if (!limits.contains(preset.below))
                limits << preset.below;
        }
    }
    std::sort(limits.begin(), limits.end());
    return limits;
}

QStringList wordsIn(const QString &line)
{
    QStringList words;
    QString word;
    bool hasWord = false;
    QChar quote;
    for (const QChar c : line) {
        if (!quote.isNull() && c == quote) {
            quote = QChar();
        } else if (quote.isNull() && (c == u'"' || c == u'\'')) {
            quote = c;
            hasWord = true;
        } else if (quote.isNull() && c.isSpace()) {
            if (hasWord)
                words << word;
            word.clear();
            hasWord = false;
        } else {
            word += c;
            hasWord = true;
        }
    }
    if (hasWord)
        words << word;
    return words;
}

QString lineOf(const QStringList &words)
{
    QStringList told;
    for (const QString &word : words) {
        const bool isPlain = !word.isEmpty() && std::none_of(word.begin(), word.end(), [](QChar c) {
            return c.isSpace() || c == u'"' || c == u'\'';
        });
        // A single quote stands in double quotes, and the other way round.
        QString quoted = word;
        quoted.replace(u'\'', u"'\"'\"'"_s);
        told << (isPlain ? word : u'\'' + quoted + u'\'');
    }
    return told.join(u' ');
}

} // namespace slipway
