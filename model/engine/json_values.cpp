// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/json_values.h"

#include "base/image_ref.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimeZone>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonDocument> documentIn(const QByteArray &body)
{
    QJsonParseError trouble;
    QJsonDocument document = QJsonDocument::fromJson(body, &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return failure(Error::Kind::Malformed,
                       QCoreApplication::translate("Engine", "The engine's answer cannot be read."),
                       u"%1 at byte %2: %3"_s.arg(trouble.errorString())
                           .arg(trouble.offset)
                           .arg(QString::fromUtf8(body.left(200))));
    return document;
}

auto notOfThatKind(const QByteArray &body)
{
    return failure(
        Error::Kind::Malformed,
        QCoreApplication::translate("Engine", "The engine's answer is not what was asked for."),
        QString::fromUtf8(body.left(200)));
}

} // namespace

Result<QJsonObject> jsonObjectIn(const QByteArray &body)
{
    const Result<QJsonDocument> document = documentIn(body);
    if (!document)
        return failure(document.error());
    if (!document->isObject())
        return notOfThatKind(body);
    return document->object();
}

Result<QJsonArray> jsonArrayIn(const QByteArray &body)
{
    if (body.trimmed() == "null")
        return QJsonArray();
    const Result<QJsonDocument> document = documentIn(body);
    if (!document)
        return failure(document.error());
    if (!document->isArray())
        return notOfThatKind(body);
    return document->array();
}

QString textAt(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

qint64 numberAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    const qint64 whole = value.toInteger();
    if (whole != 0 || !value.isDouble())
        return whole;
    // Unsigned 64-bit counters above the signed range come as doubles: as large as can be said.
    const double number = value.toDouble();
    if (number >= 9.2e18)
        return std::numeric_limits<qint64>::max();
    if (number <= -9.2e18)
        return std::numeric_limits<qint64>::min();
    return static_cast<qint64>(number);
}

bool flagAt(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toBool();
}

QJsonObject objectAt(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toObject();
}

QJsonArray arrayAt(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toArray();
}

QStringList textsAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isString())
        return {value.toString()};
    const QJsonArray array = value.toArray();
    QStringList texts;
    for (const QJsonValue &text : array)
        texts << text.toString();
    return texts;
}

Labels labelsAt(const QJsonObject &object, QLatin1StringView key)
{
    Labels labels;
    const QJsonObject pairs = objectAt(object, key);
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
        labels.insert(pair.key(), pair.value().toString());
    return labels;
}

QDateTime timeAt(const QJsonObject &object, QLatin1StringView key)
{
    return timeIn(textAt(object, key));
}

QDateTime timeIn(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && time.date().year() > 1 ? time.toUTC() : QDateTime();
}

QString shortImageName(const QString &name)
{
    if (!name.startsWith("docker.io/"_L1))
        return name;
    const Result<ImageRef> ref = ImageRef::parse(name);
    if (!ref)
        return name;
    const bool isTagged = name.contains(u'@') || name.lastIndexOf(u':') > name.lastIndexOf(u'/');
    return isTagged ? ref->text() : ref->name();
}

QByteArray labelFilter(const Labels &labels)
{
    QJsonArray wanted;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        wanted.append(label.value().isEmpty() ? label.key() : label.key() + u'=' + label.value());
    return QJsonDocument(QJsonObject{{u"label"_s, wanted}})
        .toJson(QJsonDocument::Compact)
        .toPercentEncoding();
}

QJsonObject objectOf(const Labels &labels)
{
    QJsonObject object;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        object.insert(label.key(), label.value());
    return object;
}

} // namespace slipway
