// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/volume_json.h"

#include "engine/json_values.h"

#include <QCoreApplication>

namespace slipway {

using namespace Qt::StringLiterals;

QJsonObject createBodyOf(const QString &volume, const Labels &labels)
{
    return {{u"Name"_s, volume}, {u"Driver"_s, u"local"_s}, {u"Labels"_s, objectOf(labels)}};
}

Result<VolumeDetails> volumeIn(const QByteArray &body)
{
    const Result<QJsonObject> answer = jsonObjectIn(body);
    if (!answer)
        return failure(answer.error());
    VolumeDetails volume{textAt(*answer, "Name"_L1), textAt(*answer, "Driver"_L1),
                         labelsAt(*answer, "Labels"_L1)};
    if (volume.name.isEmpty())
        return failure(
            Error::Kind::Malformed,
            QCoreApplication::translate("Engine", "The engine's answer is not what was asked for."),
            QString::fromUtf8(body));
    return volume;
}

} // namespace slipway
