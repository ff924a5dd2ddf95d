// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/held_packages.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

Result<> check(const QString &name, const QString &version, const QString &nameForm,
               const QString &versionForm)
{
    const auto matches = [](const QString &form, const QString &text) {
        return QRegularExpression(u"\\A(?:"_s + form + u")\\z"_s).match(text).hasMatch();
    };
    if (matches(nameForm, name) && matches(versionForm, version))
        return {};
    return failure(Error::Kind::Malformed,
                   Text::tr("The package “%1” cannot be held at “%2”.")
                       .arg(name.left(60).simplified(), version.left(60).simplified()));
}

Result<QByteArray> constraints(const QMap<QString, QString> &held, const QStringList &without)
{
    QByteArray lines;
    for (auto one = held.begin(); one != held.end(); ++one) {
        if (without.contains(one.key()) || one->contains(u"://"_s))
            continue;
        const Result<> good = check(one.key(), *one, u"[A-Za-z0-9][A-Za-z0-9._-]*"_s,
                                    u"[A-Za-z0-9][A-Za-z0-9.+!_-]*"_s);
        if (!good)
            return failure(good.error());
        lines += one.key().toUtf8() + "==" + one->toUtf8() + '\n';
    }
    return lines;
}

/// The packages of a tree below @p folder, each with those below it, as npm's first lock files have
/// them. They are used since they need no more than places and versions.
QJsonObject below(const QMap<QString, QString> &tree, const QString &folder)
{
    QJsonObject packages;
    for (auto one = tree.lowerBound(folder); one != tree.end() && one.key().startsWith(folder);
         ++one) {
        const QString name = one.key().mid(folder.size());
        if (name.contains(u"node_modules/"_s))
            continue;
        QJsonObject package{{u"version"_s, *one}};
        const QJsonObject inner = below(tree, one.key() + u"/node_modules/"_s);
        if (!inner.isEmpty())
            package.insert(u"dependencies"_s, inner);
        packages.insert(name, package);
    }
    return packages;
}

} // namespace

Result<QByteArray> aptPreferences(const QMap<QString, QString> &held)
{
    QByteArray text;
    for (auto one = held.begin(); one != held.end(); ++one) {
        const Result<> good = check(one.key(), *one, u"[a-z0-9][a-z0-9+.-]*(:[a-z0-9-]+)?"_s,
                                    u"[A-Za-z0-9][A-Za-z0-9.+:~-]*"_s);
        if (!good)
            return failure(good.error());
        // Above 1000: even where that is older than what is there.
        text += "Package: " + one.key().toUtf8() + "\nPin: version " + one->toUtf8()
            + "\nPin-Priority: 1001\n\n";
    }
    return text;
}

Result<QByteArray> pipConstraints(const QMap<QString, QString> &held)
{
    return constraints(held, {u"pip"_s});
}

Result<QByteArray> pipStepConstraints(const QMap<QString, QString> &held)
{
    return constraints(held, {u"pip"_s, u"setuptools"_s, u"wheel"_s});
}

Result<QByteArray> condaExplicit(const QMap<QString, QString> &files)
{
    QByteArray lines = "@EXPLICIT\n";
    for (auto one = files.begin(); one != files.end(); ++one) {
        const Result<> good = check(one.key(), *one, u"[A-Za-z0-9._-]+"_s,
                                    u"https?://[A-Za-z0-9._~:/@%+=-]+(#[0-9a-f]{32})?"_s);
        if (!good)
            return failure(good.error());
        lines += one->toUtf8() + '\n';
    }
    return lines;
}

QString npmName(const QString &specifier)
{
    const qsizetype at = specifier.indexOf(u'@', 1);
    return at < 0 ? specifier : specifier.left(at);
}

Result<NpmLock> npmLock(const QMap<QString, QString> &tree, const QStringList &named)
{
    const QString name = u"(@[a-z0-9._~-]+/)?[A-Za-z0-9._~-]+"_s;
    QJsonObject needs;
    QJsonObject packages;
    for (const QString &top : named) {
        const QString version = tree.value(top);
        if (version.isEmpty())
            continue;
        const QString folder = top + u"/node_modules/"_s;
        QMap<QString, QString> own{{top, version}};
        for (auto one = tree.lowerBound(folder); one != tree.end() && one.key().startsWith(folder);
             ++one)
            own.insert(one.key(), *one);
        for (auto one = own.begin(); one != own.end(); ++one) {
            const Result<> good =
                check(one.key(), *one, name + u"(/node_modules/"_s + name + u")*"_s,
                      u"[0-9A-Za-z.+-]+"_s);
            if (!good)
                return failure(good.error());
        }
        needs.insert(top, version);
        packages.insert(top, below(own, {}).value(top));
    }
    const QJsonObject package{
        {u"name"_s, u"held"_s}, {u"version"_s, u"0.0.0"_s}, {u"dependencies"_s, needs}};
    const QJsonObject lock{{u"name"_s, u"held"_s},
                           {u"version"_s, u"0.0.0"_s},
                           {u"lockfileVersion"_s, 1},
                           {u"dependencies"_s, packages}};
    return NpmLock{QJsonDocument(package).toJson(), QJsonDocument(lock).toJson()};
}

} // namespace slipway
