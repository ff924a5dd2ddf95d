// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/waiting_job.h"
#include "engine/engine_call.h"

namespace slipway {

/// DELETE /containers/{id}. An engine refuses this while it removes the container already, for
/// somebody who may be gone by now: then the end of that is waited for.
class RemoveContainerJob : public WaitingJob<void>
{
    Q_OBJECT
public:
    RemoveContainerJob(EngineTransport *transport, const QString &id, bool force, QObject *owner);

private:
    void run() override;
    void waitUntilRemoved();

    QPointer<EngineTransport> m_transport;
    QString m_id;
    bool m_force;
};

} // namespace slipway
