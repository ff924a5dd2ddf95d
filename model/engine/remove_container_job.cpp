// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remove_container_job.h"

#include "engine/engine_paths.h"

namespace slipway {
using namespace Qt::StringLiterals;

RemoveContainerJob::RemoveContainerJob(EngineTransport *transport, const QString &id, bool force,
                                       QObject *owner)
    : JobOf(owner)
    , m_transport(transport)
    , m_id(id)
    , m_force(force)
{}

void RemoveContainerJob::run()
{
    HttpRequest request;
    request.method = "DELETE";
    request.path = containerPath(m_id, m_force ? "?force=1" : "");
    ask(request, [this](const Error *error) {
        if (!error)
            finish({});
        else if (error->kind == Error::Kind::Conflict
                 && error->detail.contains("already in progress"_L1))
            waitUntilRemoved();
        else
            fail(*error);
    });
}

void RemoveContainerJob::waitUntilRemoved()
{
    HttpRequest request;
    request.method = "POST";
    request.path = containerPath(m_id, "/wait?condition=removed");
    ask(request, [this](const Error *error) {
        if (error && error->kind != Error::Kind::Missing) // it was quicker
            fail(*error);
        else
            finish({});
    });
}

void RemoveContainerJob::ask(const HttpRequest &request, std::function<void(const Error *)> then)
{
    auto *call = new EngineCall<void>(
        m_transport, request, Engine::tr("The container cannot be removed."),
        [](const QByteArray &) { return Result<>(); }, this);
    m_step = call;
    connect(call, &Job::finished, this, [this, call, then = std::move(then)] {
        m_step = nullptr;
        call->deleteLater();
        then(call->error());
    });
    call->start();
}

void RemoveContainerJob::letGo()
{
    if (!m_step)
        return;
    m_step->disconnect(this);
    m_step->cancel();
    m_step->deleteLater();
    m_step = nullptr;
}

} // namespace slipway
