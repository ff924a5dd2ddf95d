// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine_paths.h"

namespace slipway {

QByteArray containerPath(const QString &id, const char *rest)
{
    return "/containers/" + encoded(id) + rest;
}

QByteArray networkPath(const QString &name)
{
    return "/networks/" + encoded(name);
}

QByteArray volumePath(const QString &name)
{
    return "/volumes/" + encoded(name);
}

QByteArray imagePath(const QString &nameOrId, const char *rest)
{
    // The engine's routes take the slashes of a name as they are.
    return "/images/" + nameOrId.toUtf8().toPercentEncoding("/:@") + rest;
}

QByteArray registryPath(const ImageRef &image)
{
    return "/distribution/" + image.text().toUtf8().toPercentEncoding("/:@") + "/json";
}

QByteArray logsPath(const QString &id, const LogsRequest &request)
{
    QByteArray path = containerPath(id, "/logs?stdout=1&stderr=1");
    if (request.follow)
        path += "&follow=1";
    if (request.tail >= 0)
        path += "&tail=" + QByteArray::number(request.tail);
    if (request.timestamps)
        path += "&timestamps=1";
    const auto secondsOf = [](const QDateTime &time) {
        const qint64 ms = time.toMSecsSinceEpoch();
        return QByteArray::number(ms / 1000) + '.'
            + QByteArray::number(ms % 1000).rightJustified(3, '0');
    };
    if (request.since.isValid())
        path += "&since=" + secondsOf(request.since);
    if (request.until.isValid())
        path += "&until=" + secondsOf(request.until);
    return path;
}

QByteArray encoded(const QString &value)
{
    return value.toUtf8().toPercentEncoding();
}

} // namespace slipway
