// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/image_json.h"

#include "engine/json_values.h"

#include <QTimeZone>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

/// Engines before 29 say "<none>:<none>" for an image without a name.
QStringList namesAt(const QJsonObject &object, QLatin1StringView key)
{
    QStringList names;
    for (const QString &name : textsAt(object, key))
        if (!name.startsWith("<none>"_L1))
            names << shortImageName(name);
    return names;
}

/// Podman gives ids without the algorithm in some answers; one form for comparing.
QString imageIdOf(const QString &id)
{
    return id.isEmpty() || id.contains(u':') ? id : u"sha256:"_s + id;
}

} // namespace

Result<QList<ImageSummary>> imagesIn(const QByteArray &body)
{
    const Result<QJsonArray> array = jsonArrayIn(body);
    if (!array)
        return failure(array.error());
    QList<ImageSummary> images;
    for (const QJsonValue &value : *array) {
        const QJsonObject object = value.toObject();
        ImageSummary image;
        image.id = imageIdOf(textAt(object, "Id"_L1));
        image.tags = namesAt(object, "RepoTags"_L1);
        image.digests = namesAt(object, "RepoDigests"_L1);
        image.sizeBytes = numberAt(object, "Size"_L1);
        image.created =
            QDateTime::fromSecsSinceEpoch(numberAt(object, "Created"_L1), QTimeZone::utc());
        image.labels = labelsAt(object, "Labels"_L1);
        images << image;
    }
    return images;
}

Result<ImageDetails> imageIn(const QByteArray &body)
{
    const Result<QJsonObject> answer = jsonObjectIn(body);
    if (!answer)
        return failure(answer.error());
    const QJsonObject config = objectAt(*answer, "Config"_L1);
    ImageDetails image;
    image.id = imageIdOf(textAt(*answer, "Id"_L1));
    image.tags = namesAt(*answer, "RepoTags"_L1);
    image.digests = namesAt(*answer, "RepoDigests"_L1);
    image.sizeBytes = numberAt(*answer, "Size"_L1);
    image.created = timeAt(*answer, "Created"_L1);
    image.architecture = textAt(*answer, "Architecture"_L1);
    image.os = textAt(*answer, "Os"_L1);
    image.labels = labelsAt(config, "Labels"_L1);
    image.entrypoint = textsAt(config, "Entrypoint"_L1);
    image.command = textsAt(config, "Cmd"_L1);
    image.environment = textsAt(config, "Env"_L1);
    image.user = textAt(config, "User"_L1);
    image.workingDirectory = textAt(config, "WorkingDir"_L1);
    image.stopSignal = textAt(config, "StopSignal"_L1);
    image.exposedPorts = objectAt(config, "ExposedPorts"_L1).keys();
    image.layers = textsAt(objectAt(*answer, "RootFS"_L1), "Layers"_L1);
    return image;
}

} // namespace slipway
