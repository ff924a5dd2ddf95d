// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/engine_answer.h"
#include "engine/stats_json.h"

#include <QPointer>

namespace slipway {

/// GET /containers/{id}/stats as a stream: a sample about every second, until the container is
/// removed.
class ContainerStatsJob : public ContainerStatsJobBase
{
    Q_OBJECT
public:
    ContainerStatsJob(EngineTransport *transport, QString id, QObject *owner);

private:
    void run() override;
    void letGo() override;

    QPointer<EngineTransport> m_transport;
    QString m_id;
    LineAnswer *m_answer = nullptr;
    StatsReader m_reader;
};

} // namespace slipway
