// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/container_stats_job.h"

#include "engine/engine_paths.h"

namespace slipway {

ContainerStatsJob::ContainerStatsJob(EngineTransport *transport, QString id, QObject *owner)
    : ContainerStatsJobBase(owner)
    , m_transport(transport)
    , m_id(std::move(id))
{}

void ContainerStatsJob::run()
{
    HttpRequest request;
    request.path = containerPath(m_id, "/stats?stream=1");
    m_answer = new LineAnswer(m_transport, request,
                              tr("The engine does not say what the container uses."), this);
    connect(m_answer, &LineAnswer::lineRead, this,
            [this](const QJsonObject &line) { emit sampled(m_reader.take(line)); });
    connect(m_answer, &LineAnswer::ended, this,
            [this](const Result<> &outcome) { finish(outcome); });
}

void ContainerStatsJob::letGo()
{
    if (!m_answer)
        return;
    m_answer->disconnect(this);
    m_answer->deleteLater();
    m_answer = nullptr;
}

} // namespace slipway
