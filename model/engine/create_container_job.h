// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/waiting_job.h"
#include "engine/engine_call.h"

namespace slipway {

/// POST /containers/create. Docker refuses a bind mount whose source is missing; Podman 4 makes the
/// folder, as its own user: there the sources are looked at first.
class CreateContainerJob : public WaitingJob<QString>
{
    Q_OBJECT
public:
    CreateContainerJob(EngineTransport *transport, ContainerSpec spec, QObject *owner);

private:
    void run() override;
    void askWhatIsThere();
    void create();

    QPointer<EngineTransport> m_transport;
    ContainerSpec m_spec;
};

} // namespace slipway
