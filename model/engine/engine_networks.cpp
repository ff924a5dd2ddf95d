// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/container_json.h"
#include "engine/engine.h"
#include "engine/engine_call.h"
#include "engine/engine_paths.h"
#include "engine/network_json.h"

#include <QJsonDocument>

namespace slipway {

JobOf<QString> *Engine::createNetwork(const NetworkSpec &spec, QObject *owner)
{
    HttpRequest request;
    request.method = "POST";
    request.path = "/networks/create";
    request.body = QJsonDocument(createBodyOf(spec)).toJson(QJsonDocument::Compact);
    return new EngineCall<QString>(m_transport.get(), request,
                                   tr("The network “%1” cannot be made.").arg(spec.name),
                                   createdIdIn, owner);
}

JobOf<NetworkDetails> *Engine::inspectNetwork(const QString &name, QObject *owner)
{
    HttpRequest request;
    request.path = networkPath(name);
    return new EngineCall<NetworkDetails>(m_transport.get(), request,
                                          tr("The network “%1” cannot be looked at.").arg(name),
                                          networkIn, owner);
}

JobOf<void> *Engine::removeNetwork(const QString &name, QObject *owner)
{
    HttpRequest request;
    request.method = "DELETE";
    request.path = networkPath(name);
    return new EngineCall<void>(
        m_transport.get(), request, tr("The network “%1” cannot be removed.").arg(name),
        [](const QByteArray &) { return Result<>(); }, owner);
}

} // namespace slipway
