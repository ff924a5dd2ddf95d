// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/package_changes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

using Packages = QMap<QString, QString>;

QStringView nameIn(QStringView path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// PEP 503: "Foo.Bar_baz" and "foo-bar-baz" are one package.
QString normalized(const QString &name)
{
    static const QRegularExpression runs(u"[-_.]+"_s);
    QString text = name.toLower();
    text.replace(runs, u"-"_s);
    return text;
}

/// "==1.2" is "1.2"; anything else stays as it is.
QString versionOf(const QString &specifier)
{
    QString text = specifier.simplified();
    text.remove(u' ');
    if (text.isEmpty() || text == u"*")
        return u"any"_s;
    static const QRegularExpression exact(u"\\A={2,3}([^,=<>!~]+)\\z"_s);
    const auto match = exact.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

/// What stands behind an address: "git+https://h/x.git@v1.2#egg=x" is at "v1.2".
QString versionOfAddress(const QString &address)
{
    static const QRegularExpression at(u"@([^@/#]+)(#|\\z)"_s);
    const auto match = at.match(address);
    return match.hasMatch() ? match.captured(1) : address.section(u'#', 0, 0);
}

QString nameOfAddress(const QString &address)
{
    static const QRegularExpression egg(u"[#&]egg=([A-Za-z0-9._-]+)"_s);
    if (const auto match = egg.match(address); match.hasMatch())
        return match.captured(1);
    QString path = address.section(u'#', 0, 0);
    static const QRegularExpression version(u"@[^@/]+\\z"_s);
    path.remove(version);
    QString name = path.section(u'/', -1);
    if (name.endsWith(u".whl"))
        return name.section(u'-', 0, 0);
    if (name.endsWith(u".git"))
        name.chop(4);
    return name;
}

void addAddress(Packages &packages, const QString &address)
{
    const QString name = nameOfAddress(address);
    if (!name.isEmpty())
        packages.insert(name, versionOfAddress(address));
}

/// One requirement specifier: "Name[extra] >=1,<2 ; python_version < '3.11'".
void addRequirement(Packages &packages, QString line)
{
    static const QRegularExpression hashes(u"\\s--[a-z-]+(=|\\s)\\S+"_s);
    line.remove(hashes);
    line = line.section(u';', 0, 0).trimmed();
    static const QRegularExpression plain(
        u"\\A([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\\s*(?:\\[[^\\]]*\\])?\\s*(.*)\\z"_s);
    static const QRegularExpression address(u"\\A[a-z+]+://"_s);
    if (address.match(line).hasMatch()) {
        addAddress(packages, line);
        return;
    }
    const auto match = plain.match(line);
    if (!match.hasMatch())
        return;
    QString rest = match.captured(2);
    if (rest.startsWith(u'@')) {
        packages.insert(match.captured(1), versionOfAddress(rest.mid(1).trimmed()));
        return;
    }
    if (rest.startsWith(u'(') && rest.endsWith(u')'))
        rest = rest.mid(1, rest.size() - 2);
    static const QRegularExpression specifier(u"\\A([<>=!~]{1,3}\\s*[^\\s,]+\\s*,?\\s*)*\\z"_s);
    if (specifier.match(rest).hasMatch())
        packages.insert(match.captured(1), versionOf(rest));
}

Packages packagesOfRequirements(const QByteArray &text)
{
    Packages packages;
    QString whole = QString::fromUtf8(text);
    static const QRegularExpression continued(u"\\\\\\r?\\n"_s);
    whole.replace(continued, u" "_s);
    static const QRegularExpression ends(u"\\r?\\n"_s);
    static const QRegularExpression comment(u"(\\A|\\s)#.*\\z"_s);
    const QStringList lines = whole.split(ends);
    for (QString line : lines) {
        line.remove(comment);
        line = line.trimmed();
        static const QRegularExpression editable(u"\\A(-e|--editable)[\\s=]+(.+)\\z"_s);
        if (const auto match = editable.match(line); match.hasMatch())
            addAddress(packages, match.captured(2));
        else if (!line.isEmpty() && !line.startsWith(u'-'))
            addRequirement(packages, line);
    }
    return packages;
}

Packages packagesOfNode(const QByteArray &text)
{
    Packages packages;
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    for (const QString &key : {u"devDependencies"_s, u"optionalDependencies"_s,
                               u"peerDependencies"_s, u"dependencies"_s}) {
        const QJsonObject all = root[key].toObject();
        for (auto it = all.begin(); it != all.end(); ++it)
            packages.insert(it.key(), versionOf(it.value().toString()));
    }
    return packages;
}

/// The strings of every array whose key says that it holds dependencies, and Poetry's tables. Not
/// a whole TOML reader: what it does not know it leaves out.
Packages packagesOfProject(const QByteArray &text)
{
    Packages packages;
    const QString whole = QString::fromUtf8(text);
    static const QRegularExpression string(u"\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'"_s);
    static const QRegularExpression head(u"\\A\\s*\\[\\[?\\s*([^\\]]+?)\\s*\\]\\]?\\s*(#.*)?\\z"_s);
    static const QRegularExpression pair(u"\\A\\s*\"?([A-Za-z0-9._-]+)\"?\\s*=\\s*(.*)\\z"_s);
    QString table;
    bool isInArray = false;
    const QStringList lines = whole.split(u'\n');
    for (const QString &line : lines) {
        QString rest = line;
        if (!isInArray) {
            if (const auto match = head.match(line); match.hasMatch()) {
                table = match.captured(1);
                continue;
            }
            const auto match = pair.match(line);
            if (!match.hasMatch())
                continue;
            const QString key = match.captured(1);
            rest = match.captured(2);
            const bool isPoetry = table.startsWith(u"tool.poetry"_s)
                && table.endsWith(u"dependencies"_s) && key != u"python";
            if (isPoetry) {
                static const QRegularExpression version(u"version\\s*=\\s*\"([^\"]*)\""_s);
                const auto inner = version.match(rest);
                const auto plain = string.match(rest);
                packages.insert(key,
                                versionOf(inner.hasMatch()            ? inner.captured(1)
                                              : rest.startsWith(u'{') ? QString()
                                              : plain.hasMatch()      ? plain.captured(1)
                                                                      : QString()));
                continue;
            }
            isInArray = rest.startsWith(u'[')
                && ((table == u"project" && key == u"dependencies")
                    || table == u"project.optional-dependencies" || table == u"dependency-groups"
                    || (table == u"build-system" && key == u"requires"));
            if (!isInArray)
                continue;
        }
        qsizetype end = 0;
        for (auto it = string.globalMatch(rest); it.hasNext();) {
            const auto match = it.next();
            if (rest.mid(end, match.capturedStart() - end).contains(u'#'))
                break;
            end = match.capturedEnd();
            QString one = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
            addRequirement(packages, one.replace(u"\\\""_s, u"\""_s));
        }
        if (rest.mid(end).section(u'#', 0, 0).contains(u']'))
            isInArray = false;
    }
    return packages;
}

/// The lists of a conda environment: "  - name=1.2" and, under pip, requirement specifiers.
Packages packagesOfEnvironment(const QByteArray &text)
{
    Packages packages;
    const QString whole = QString::fromUtf8(text);
    bool isInside = false;
    static const QRegularExpression key(u"\\A([A-Za-z_-]+):"_s);
    static const QRegularExpression item(u"\\A\\s*-\\s+[\"']?([^\"'#]+?)[\"']?\\s*(#.*)?\\z"_s);
    const QStringList lines = whole.split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = key.match(line); match.hasMatch()) {
            isInside = match.captured(1) == u"dependencies";
            continue;
        }
        const auto match = item.match(line);
        if (!isInside || !match.hasMatch() || match.captured(1).endsWith(u':'))
            continue;
        QString entry = match.captured(1).trimmed();
        entry = entry.section(u"::"_s, -1);
        static const QRegularExpression conda(
            u"\\A([A-Za-z0-9._-]+)\\s*=\\s*([^=<>!~\\s]+)(=\\S*)?\\z"_s);
        if (const auto pinned = conda.match(entry); pinned.hasMatch())
            packages.insert(pinned.captured(1), pinned.captured(2));
        else
            addRequirement(packages, entry);
    }
    return packages;
}

enum class Form { None, Requirements, Node, Project, Environment };

Form formOf(QStringView path)
{
    const QStringView name = nameIn(path);
    const auto starts = [name](QLatin1StringView word) {
        return name.startsWith(word, Qt::CaseInsensitive);
    };
    if (name.endsWith(u".txt")
        && (starts("requirement"_L1) || starts("constraints"_L1) || name.contains("requirements"_L1)
            || path.contains(u"requirements/") || starts("npm_requirements"_L1)))
        return Form::Requirements;
    if (name.endsWith(u".in") && starts("requirements"_L1))
        return Form::Requirements;
    if (name == u"package.json")
        return Form::Node;
    if (name == u"pyproject.toml")
        return Form::Project;
    if (starts("environment"_L1) && (name.endsWith(u".yml") || name.endsWith(u".yaml")))
        return Form::Environment;
    return Form::None;
}

} // namespace

bool listsPackages(QStringView path)
{
    return formOf(path) != Form::None;
}

QMap<QString, QString> packagesIn(QStringView path, const QByteArray &text)
{
    switch (formOf(path)) {
    case Form::Requirements:
        return packagesOfRequirements(text);
    case Form::Node:
        return packagesOfNode(text);
    case Form::Project:
        return packagesOfProject(text);
    case Form::Environment:
        return packagesOfEnvironment(text);
    case Form::None:
        break;
    }
    return {};
}

QList<PackageChange> packageChanges(const QString &path, const QByteArray &before,
                                    const QByteArray &after)
{
    const bool isNode = formOf(path) == Form::Node;
    QMap<QString, PackageChange> all;
    const auto key = [isNode](const QString &name) { return isNode ? name : normalized(name); };
    const Packages old = packagesIn(path, before);
    const Packages now = packagesIn(path, after);
    for (auto it = old.begin(); it != old.end(); ++it)
        all[key(it.key())] = {path, it.key(), it.value(), {}};
    for (auto it = now.begin(); it != now.end(); ++it) {
        PackageChange &change = all[key(it.key())];
        change.file = path;
        change.package = it.key();
        change.after = it.value();
    }
    QList<PackageChange> changes;
    for (const PackageChange &change : std::as_const(all)) {
        if (change.before != change.after)
            changes += change;
    }
    return changes;
}

} // namespace slipway
