// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/rootfs_index.h"

#include "base/whole_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

QString indexFile(const QString &folder)
{
    return folder + u"/index.yaml"_s;
}

QStringList toList(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    QStringList list;
    for (const QJsonValue &one : array)
        list += one.toString();
    return list;
}

} // namespace

std::optional<S6BaseParts> readRootfsIndex(const QString &folder)
{
    const Result<QByteArray> bytes = readWhole(indexFile(folder));
    if (!bytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    S6BaseParts parts;
    parts.kind = object.value(u"kind"_s) == u"s6-overlay"_s ? S6BaseParts::Kind::Overlay
                                                            : S6BaseParts::Kind::Distribution;
    parts.suite = object.value(u"suite"_s).toString();
    parts.rootfs = object.value(u"rootfs"_s).toString();
    parts.overlay = toList(object.value(u"overlay"_s));
    parts.packages = toList(object.value(u"packages"_s));
    parts.notes = toList(object.value(u"notes"_s));
    const QJsonObject sums = object.value(u"sums"_s).toObject();
    for (auto it = sums.begin(); it != sums.end(); ++it)
        parts.sums.insert(it.key(), it->toString());
    const QStringList files = QStringList{parts.rootfs} + parts.overlay;
    if (!std::all_of(files.begin(), files.end(),
                     [](const QString &file) { return QFile::exists(file); }))
        return std::nullopt;
    return parts;
}

Result<> writeRootfsIndex(const QString &folder, const S6BaseParts &parts)
{
    QJsonObject sums;
    for (auto it = parts.sums.begin(); it != parts.sums.end(); ++it)
        sums.insert(it.key(), it.value());
    const QJsonObject object{
        {u"kind"_s, parts.kind == S6BaseParts::Kind::Overlay ? u"s6-overlay"_s : u"distribution"_s},
        {u"suite"_s, parts.suite},
        {u"rootfs"_s, parts.rootfs},
        {u"overlay"_s, QJsonArray::fromStringList(parts.overlay)},
        {u"sums"_s, sums},
        {u"packages"_s, QJsonArray::fromStringList(parts.packages)},
        {u"notes"_s, QJsonArray::fromStringList(parts.notes)}};
    return writeWhole(indexFile(folder), QJsonDocument(object).toJson());
}

} // namespace slipway
