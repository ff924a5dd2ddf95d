// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remove_container_job.h"

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
    await(
        call("DELETE", m_force ? "?force=1" : ""), [this] { finish({}); },
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
    await(
        call("POST", "/wait?condition=removed"), [this] { finish({}); },
        [this](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                finish({}); // it was quicker
            else
                fail(error);
        });
}

JobOf<void> *RemoveContainerJob::call(const QByteArray &method, const char *rest)
{
    HttpRequest request;
    request.method = method;
    request.path = containerPath(m_id, rest);
    return new EngineCall<void>(
        m_transport, request, Engine::tr("The container cannot be removed."),
        [](const QByteArray &) { return Result<>(); }, this);
}

} // namespace slipway
