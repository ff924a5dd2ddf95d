// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/create_container_job.h"

#include "engine/container_json.h"
#include "engine/container_spec.h"
#include "engine/engine_paths.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace slipway {

namespace {

/// A source that this machine does not have, or none.
const Mount *missingSource(const QList<Mount> &mounts)
{
    const auto missing = std::find_if(mounts.begin(), mounts.end(), [](const Mount &mount) {
        return !mount.isVolume() && !QFileInfo::exists(mount.host());
    });
    return missing == mounts.end() ? nullptr : &*missing;
}

} // namespace

CreateContainerJob::CreateContainerJob(EngineTransport *transport, ContainerSpec spec,
                                       QObject *owner)
    : WaitingJob(owner)
    , m_transport(transport)
    , m_spec(std::move(spec))
{}

void CreateContainerJob::run()
{
    if (m_spec.mounts.isEmpty() || !m_transport || m_transport->negotiated())
        create();
    else
        askWhatIsThere();
}

void CreateContainerJob::askWhatIsThere()
{
    HttpRequest request;
    request.path = "/_ping"; // versioned: the transport finds out who is there first
    auto *ping = new EngineCall<void>(
        m_transport, request, tr("The engine does not answer."),
        [](const QByteArray &) { return Result<>(); }, this);
    await(ping, [this] { create(); });
}

void CreateContainerJob::create()
{
    const bool makesFolders = m_transport && m_transport->negotiated()
        && m_transport->negotiated()->isPodman
        && m_transport->choice().endpoint.scheme() == Endpoint::Scheme::Unix;
    if (const Mount *missing = makesFolders ? missingSource(m_spec.mounts) : nullptr) {
        fail(
            {Error::Kind::Missing, tr("The folder “%1” does not exist.").arg(missing->host()), {}});
        return;
    }
    HttpRequest request;
    request.method = "POST";
    request.path = "/containers/create";
    if (!m_spec.name.isEmpty())
        request.path += "?name=" + encoded(m_spec.name);
    request.body = QJsonDocument(createBodyOf(m_spec)).toJson(QJsonDocument::Compact);
    auto *call = new EngineCall<QString>(m_transport, request,
                                         tr("The container “%1” cannot be made.").arg(m_spec.name),
                                         createdIdIn, this);
    await(call, [this](const QString &id) { finish(id); });
}

} // namespace slipway
