// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/engine_values.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace slipway {

// Readers of an engine's JSON. Engines leave fields out, send null for an empty list, and rename
// things between versions: a reader answers with the empty value instead of failing.

Result<QJsonObject> jsonObjectIn(const QByteArray &body); ///< Malformed when the body is no object.
Result<QJsonArray>
jsonArrayIn(const QByteArray &body); ///< Malformed when the body is no array; null is an empty one.

QString textAt(const QJsonObject &object, QLatin1StringView key);
qint64 numberAt(const QJsonObject &object,
                QLatin1StringView key); ///< Whole; bytes above 2^53 stay exact.
bool flagAt(const QJsonObject &object, QLatin1StringView key);
QJsonObject objectAt(const QJsonObject &object, QLatin1StringView key);
QJsonArray arrayAt(const QJsonObject &object, QLatin1StringView key);
QStringList textsAt(const QJsonObject &object,
                    QLatin1StringView key); ///< A single string is a list of one.
Labels labelsAt(const QJsonObject &object, QLatin1StringView key);
QJsonObject objectOf(const Labels &labels);
/// RFC 3339 with up to nine digits of the second. "0001-01-01T00:00:00Z", which is Go's "never", is
/// not valid.
QDateTime timeAt(const QJsonObject &object, QLatin1StringView key);
/// The same for text alone.
QDateTime timeIn(const QString &text);

/// "docker.io/library/busybox:latest", as Podman says it, is "busybox:latest", as Docker does. What
/// is no name stays.
QString shortImageName(const QString &name);

/// The JSON form of `filters=`, percent-encoded for a query: {"label":["a=1","b"]}. An empty value
/// asks for any.
QByteArray labelFilter(const Labels &labels);

} // namespace slipway
