// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remove_container_job.h"

#include "engine/container_json.h"
#include "engine/engine_paths.h"

namespace slipway {
using namespace Qt::StringLiterals;

RemoveContainerJob::RemoveContainerJob(EngineTransport *transport, const QString &id, bool force,
                                       QObject *owner)
    : WaitingJob(owner)
    , m_transport(transport)
    , m_id(id)
    , m_force(force)
{}

void RemoveContainerJob::run()
{
    HttpRequest request;
    request.method = "DELETE";
    request.path = containerPath(m_id, m_force ? "?force=1" : "");
    auto *call = new EngineCall<void>(
        m_transport, request, Engine::tr("The container cannot be removed."),
        [](const QByteArray &) { return Result<>(); }, this);
    await(
        call, [this] { finish({}); },
        [this](const Error &error) {
            if (error.kind == Error::Kind::Conflict
                && error.detail.contains("already in progress"_L1))
                waitUntilRemoved();
            else
                fail(error);
        });
}

void RemoveContainerJob::waitUntilRemoved()
{
    const QString what = Engine::tr("The container cannot be removed.");
    HttpRequest request;
    request.method = "POST";
    request.path = containerPath(m_id, "/wait?condition=removed");
    await(
        new EngineCall<WaitResult>(m_transport, request, what, waitResultIn, this),
        [this, what](const WaitResult &removed) {
            if (removed.error.isEmpty())
                finish({});
            else
                fail({Error::Kind::Failed, what, removed.error});
        },
        [this](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                finish({}); // it was quicker
            else
                fail(error);
        });
}

} // namespace slipway
