// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/rootfs_addresses.h"

#include <QRegularExpression>
#include <QVersionNumber>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct AptEntry {
    bool isBinary = true;
    QStringList uris;
    QStringList suites;
    QStringList components;
};

QList<AptEntry> readList(const QString &text)
{
    static const QRegularExpression options(u"\\[[^\\]]*\\]"_s);
    QList<AptEntry> entries;
    for (QString line : text.split(u'\n')) {
        line = line.section(u'#', 0, 0).remove(options).simplified();
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.size() >= 4 && words.first() == u"deb")
            entries += AptEntry{true, {words.at(1)}, {words.at(2)}, words.mid(3)};
    }
    return entries;
}

// The deb822 form: paragraphs of "Field: values", a line that begins with a blank goes on.
QList<AptEntry> readStanzas(const QString &text)
{
    QList<AptEntry> entries;
    AptEntry entry;
    QStringList *field = nullptr;
    QStringList types;
    const auto close = [&] {
        entry.isBinary = types.contains(u"deb"_s);
        if (!entry.uris.isEmpty())
            entries += entry;
        entry = {};
        types.clear();
        field = nullptr;
    };
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        if (line.trimmed().isEmpty()) {
            close();
            continue;
        }
        QString values = line;
        if (!line.at(0).isSpace()) {
            const QString name = line.section(u':', 0, 0).toLower();
            values = line.section(u':', 1);
            field = name == u"types"    ? &types
                : name == u"uris"       ? &entry.uris
                : name == u"suites"     ? &entry.suites
                : name == u"components" ? &entry.components
                                        : nullptr;
        }
        if (field != nullptr)
            *field += values.simplified().split(u' ', Qt::SkipEmptyParts);
    }
    close();
    return entries;
}

} // namespace

QStringList overlayFiles(const QString &architecture)
{
    const QString name = architecture == u"arm64" ? u"aarch64"_s : u"x86_64"_s;
    return {u"s6-overlay-noarch.tar.xz"_s, u"s6-overlay-%1.tar.xz"_s.arg(name)};
}

QMap<QString, QString> readSums(const QByteArray &text)
{
    static const QRegularExpression line(u"\\A([0-9a-f]{64})\\s+\\*?(\\S+)\\z"_s);
    QMap<QString, QString> sums;
    for (const QString &one : QString::fromUtf8(text).split(u'\n')) {
        if (const auto match = line.match(one.trimmed()); match.hasMatch())
            sums.insert(match.captured(2), match.captured(1));
    }
    return sums;
}

QString newestUbuntuBase(const QMap<QString, QString> &sums, const QString &architecture)
{
    static const QRegularExpression name(
        u"\\Aubuntu-base-([0-9.]+)-base-([a-z0-9]+)\\.tar\\.gz\\z"_s);
    QString newest;
    QVersionNumber version;
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        const auto match = name.match(it.key());
        if (!match.hasMatch() || match.captured(2) != architecture)
            continue;
        const QVersionNumber one = QVersionNumber::fromString(match.captured(1));
        if (newest.isEmpty() || one > version) {
            newest = it.key();
            version = one;
        }
    }
    return newest;
}

QStringList aptSources(const QList<QByteArray> &files, const QString &distribution,
                       const QString &codename)
{
    static const QRegularExpression plain(u"\\Ahttps?://[A-Za-z0-9._:/~-]+\\z"_s);
    static const QRegularExpression word(u"\\A[a-z][a-z0-9-]*\\z"_s);
    const QStringList suites{codename, codename + u"-updates"_s, codename + u"-security"_s};
    QStringList lines;
    for (const QByteArray &file : files) {
        const QString text = QString::fromUtf8(file);
        for (const AptEntry &entry : readList(text) + readStanzas(text)) {
            QStringList components = entry.components.filter(word);
            if (distribution == u"ubuntu" && components.contains(u"main"_s)
                && !components.contains(u"universe"_s))
                components += u"universe"_s;
            for (const QString &uri : entry.uris) {
                for (const QString &suite : entry.suites) {
                    if (entry.isBinary && suites.contains(suite) && components.contains(u"main"_s)
                        && plain.match(uri).hasMatch())
                        lines += u"deb %1 %2 %3"_s.arg(uri, suite, components.join(u' '));
                }
            }
        }
    }
    lines.removeDuplicates();
    if (!lines.isEmpty())
        return lines;
    return {distribution == u"ubuntu"
                ? u"deb http://archive.ubuntu.com/ubuntu %1 main universe"_s.arg(codename)
                : u"deb http://deb.debian.org/debian %1 main"_s.arg(codename)};
}

HostRelease readRelease(const QByteArray &osRelease)
{
    QMap<QString, QString> values;
    for (const QString &line : QString::fromUtf8(osRelease).split(u'\n'))
        values.insert(line.section(u'=', 0, 0), line.section(u'=', 1).remove(u'"').trimmed());
    const QString id = values.value(u"ID"_s);
    static const QRegularExpression word(u"\\A[a-z]+\\z"_s);
    const QString codename = values.value(u"VERSION_CODENAME"_s);
    if ((id != u"debian" && id != u"ubuntu") || !word.match(codename).hasMatch())
        return {};
    return {id, codename};
}

} // namespace slipway
