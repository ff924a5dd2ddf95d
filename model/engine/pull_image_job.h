// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/image_ref.h"
#include "engine/engine.h"
#include "engine/engine_answer.h"
#include "engine/pull_stream.h"

#include <QPointer>

namespace slipway {

/// POST /images/create?fromImage=…
class PullImageJob : public PullImageJobBase
{
    Q_OBJECT
public:
    PullImageJob(EngineTransport *transport, ImageRef image, std::optional<RegistryLogin> login,
                 QObject *owner);

private:
    void run() override;
    void letGo() override;
    void take(const QJsonObject &line);
    void end(const Result<> &outcome);

    QPointer<EngineTransport> m_transport;
    ImageRef m_image;
    std::optional<RegistryLogin> m_login;
    LineAnswer *m_answer = nullptr;
    PullStream m_stream;
};

} // namespace slipway
