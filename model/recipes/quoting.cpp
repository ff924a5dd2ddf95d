// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/quoting.h"

#include "base/mount.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

tl::unexpected<Error> cannotCarry(const QString &text)
{
    QString shown = text.left(60);
    std::replace_if(
        shown.begin(), shown.end(), [](QChar c) { return hasControlCharacter(QStringView(&c, 1)); },
        u'·');
    return failure(Error::Kind::Malformed,
                   Text::tr("“%1” holds characters that a recipe cannot carry.").arg(shown));
}

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

} // namespace

bool hasControlCharacter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    });
}

Result<QString> shellWord(const QString &text)
{
    static const QRegularExpression harmless(
        uR"(\A[A-Za-z0-9_./:@%+,-][A-Za-z0-9_./:@%+=,-]*\z)"_s);
    if (hasControlCharacter(text))
        return cannotCarry(text);
    if (matches(harmless, text))
        return text;
    QString quoted = text;
    return u"'"_s + quoted.replace(u'\'', uR"('\'')"_s) + u'\'';
}

Result<QString> shellCommand(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words) {
        const Result<QString> one = shellWord(word);
        if (!one)
            return one;
        quoted += *one;
    }
    return quoted.join(u' ');
}

Result<QString> dockerValue(const QString &text)
{
    if (hasControlCharacter(text))
        return cannotCarry(text);
    QString escaped = text;
    escaped.replace(u'\\', uR"(\\)"_s).replace(u'"', uR"(\")"_s).replace(u'$', uR"(\$)"_s);
    return u'"' + escaped + u'"';
}

Result<QString> jsonWords(const QStringList &words)
{
    for (const QString &word : words) {
        if (hasControlCharacter(word))
            return cannotCarry(word);
    }
    QStringList quoted;
    for (const QString &word : words) {
        const QByteArray one = QJsonDocument(QJsonArray{word}).toJson(QJsonDocument::Compact);
        quoted += QString::fromUtf8(one.mid(1, one.size() - 2));
    }
    return u'[' + quoted.join(u", "_s) + u']';
}

Result<QString> plainPath(const QString &path)
{
    static const QRegularExpression plain(uR"(\A/[A-Za-z0-9._/@+=,~-]*\z)"_s);
    if (!isPlainAbsolutePath(path) || !matches(plain, path))
        return cannotCarry(path);
    return path;
}

bool isPlainRelative(const QString &path)
{
    return !path.isEmpty() && plainPath(u'/' + path).has_value();
}

Result<QString> aptPackage(const QString &text)
{
    static const QRegularExpression name(
        uR"(\A[a-z0-9][a-z0-9+.-]*(:[a-z0-9]+)?(=[A-Za-z0-9.+:~-]+)?\z)"_s);
    if (!matches(name, text))
        return failure(
            Error::Kind::Malformed,
            Text::tr("“%1” is not the name of a system package.").arg(text.left(60).simplified()));
    return text;
}

Result<QString> pipRequirement(const QString &text)
{
    if (text.isEmpty() || text.startsWith(u'-'))
        return failure(Error::Kind::Malformed,
                       Text::tr("“%1” is not a Python package: it begins with a dash.")
                           .arg(text.left(60).simplified()));
    return shellWord(text);
}

} // namespace slipway
