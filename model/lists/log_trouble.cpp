// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/log_trouble.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A word of trouble counts only where tools put it: at the start of a line, before a colon, or in
/// brackets.
bool marks(QStringView text, QLatin1StringView word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const QChar before = at > 0 ? text[at - 1] : u' ';
        const qsizetype end = at + word.size();
        const QChar after = end < text.size() ? text[end] : u' ';
        if (after == u':' && !before.isLower() && !before.isDigit() && before != u'/')
            return true;
        if (before == u'[' && after == u']')
            return true;
        if (at == 0 && after == u' ' && text[0].isUpper()
            && text.mid(1, 1) == text.mid(1, 1).toString().toUpper())
            return true;
    }
    return false;
}

} // namespace

LogKind troubleIn(QStringView text)
{
    const QStringView words = text.trimmed();
    if (marks(words, "error"_L1) || marks(words, "fatal"_L1)
        || words.startsWith(u"Traceback (most recent") || words.startsWith(u"Failed to "))
        return LogKind::Error;
    // Python names its classes so: "ModuleNotFoundError: No module named …", "UserWarning: …"
    constexpr qsizetype kLongestClass = 60;
    const qsizetype colon = words.indexOf(u':');
    const QStringView first =
        colon > 0 && colon < kLongestClass ? words.left(colon) : QStringView();
    if (first.endsWith(u"Error") && !first.contains(u' '))
        return LogKind::Error;
    if (first.endsWith(u"Warning") && !first.contains(u' '))
        return LogKind::Warning;
    if (marks(words, "warning"_L1) || marks(words, "warn"_L1))
        return LogKind::Warning;
    return LogKind::Plain;
}

} // namespace slipway
