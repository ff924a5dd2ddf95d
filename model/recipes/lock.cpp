// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipes/lock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

QJsonObject toJson(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> toMap(const QJsonValue &value)
{
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it->toString());
    return map;
}

QStringList toList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list += one.toString();
    return list;
}

QJsonObject toJson(const Lock &lock)
{
    QJsonObject object = lock.others;
    object.insert(u"lock"_s, 1);
    object.insert(u"number"_s, lock.number);
    object.insert(u"app"_s, lock.app);
    object.insert(u"profile"_s, lock.profile);
    object.insert(u"version"_s, lock.version);
    object.insert(u"recipe"_s, lock.recipe);
    object.insert(u"base"_s, lock.base);
    object.insert(u"base-digest"_s, lock.baseDigest);
    object.insert(u"sources"_s, toJson(lock.sources));
    object.insert(u"commits"_s, toJson(lock.commits));
    object.insert(u"sums"_s, toJson(lock.sums));
    object.insert(u"packages"_s, QJsonArray::fromStringList(lock.packages));
    object.insert(u"arguments"_s, toJson(lock.arguments));
    object.insert(u"engine"_s, lock.engine);
    object.insert(u"built-at"_s, lock.builtAt.toUTC().toString(Qt::ISODate));
    object.insert(u"image"_s, lock.image);
    object.insert(u"good"_s, lock.isGood);
    object.insert(u"notes"_s, QJsonArray::fromStringList(lock.notes));
    return object;
}

} // namespace

QByteArray writeLock(const Lock &lock)
{
    return QJsonDocument(toJson(lock)).toJson(QJsonDocument::Indented);
}

Result<Lock> readLock(const QByteArray &yaml)
{
    QJsonParseError parsed;
    QJsonObject object = QJsonDocument::fromJson(yaml, &parsed).object();
    if (object.isEmpty() || object.value(u"lock"_s).toInt() < 1)
        return failure(Error::Kind::Malformed,
                       QCoreApplication::translate("Lock", "The lock of a build cannot be read."),
                       parsed.errorString());
    Lock lock;
    object.remove(u"lock"_s);
    lock.number = object.take(u"number"_s).toInt();
    lock.app = object.take(u"app"_s).toString();
    lock.profile = object.take(u"profile"_s).toString();
    lock.version = object.take(u"version"_s).toString();
    lock.recipe = object.take(u"recipe"_s).toString();
    lock.base = object.take(u"base"_s).toString();
    lock.baseDigest = object.take(u"base-digest"_s).toString();
    lock.sources = toMap(object.take(u"sources"_s));
    lock.commits = toMap(object.take(u"commits"_s));
    lock.sums = toMap(object.take(u"sums"_s));
    lock.packages = toList(object.take(u"packages"_s));
    lock.arguments = toMap(object.take(u"arguments"_s));
    lock.engine = object.take(u"engine"_s).toString();
    lock.builtAt = QDateTime::fromString(object.take(u"built-at"_s).toString(), Qt::ISODate);
    lock.image = object.take(u"image"_s).toString();
    lock.isGood = object.take(u"good"_s).toBool();
    lock.notes = toList(object.take(u"notes"_s));
    lock.others = object;
    return lock;
}

QString lockDigest(const Lock &lock)
{
    QJsonObject object = toJson(lock);
    for (const QString &late : {u"built-at"_s, u"image"_s, u"good"_s})
        object.remove(late);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace slipway
