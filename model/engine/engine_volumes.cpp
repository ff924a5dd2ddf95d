// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "engine/engine_call.h"
#include "engine/engine_paths.h"
#include "engine/volume_json.h"

#include <QJsonDocument>

namespace slipway {

JobOf<VolumeDetails> *Engine::createVolume(const QString &name, const Labels &labels,
                                           QObject *owner)
{
    HttpRequest request;
    request.method = "POST";
    request.path = "/volumes/create";
    request.body = QJsonDocument(createBodyOf(name, labels)).toJson(QJsonDocument::Compact);
    return new EngineCall<VolumeDetails>(m_transport.get(), request,
                                         tr("The volume “%1” cannot be made.").arg(name), volumeIn,
                                         owner);
}

JobOf<VolumeDetails> *Engine::inspectVolume(const QString &name, QObject *owner)
{
    HttpRequest request;
    request.path = volumePath(name);
    return new EngineCall<VolumeDetails>(m_transport.get(), request,
                                         tr("The volume “%1” cannot be looked at.").arg(name),
                                         volumeIn, owner);
}

JobOf<void> *Engine::removeVolume(const QString &name, QObject *owner)
{
    HttpRequest request;
    request.method = "DELETE";
    request.path = volumePath(name);
    return new EngineCall<void>(
        m_transport.get(), request, tr("The volume “%1” cannot be removed.").arg(name),
        [](const QByteArray &) { return Result<>(); }, owner);
}

} // namespace slipway
