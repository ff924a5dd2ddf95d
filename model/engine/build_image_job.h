// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/build_query.h"
#include "engine/build_stream.h"
#include "engine/engine.h"
#include "engine/engine_answer.h"

#include <QPointer>

namespace slipway {

/// POST /build with the builder that the engine has. The text of the steps comes with wrote() as
/// well.
class BuildImageJob : public BuildImageJobBase
{
    Q_OBJECT
public:
    BuildImageJob(EngineTransport *transport, BuildRequest request, QObject *owner);

private:
    void run() override;
    void letGo() override;
    void askWhatIsThere();
    void chooseBuilder();
    void begin(BuilderKind builder);
    void take(const QJsonObject &line);
    void tell(const BuildEvents &events);
    void end(const Result<> &outcome);
    bool canFallBack(const Error &error) const;

    QPointer<EngineTransport> m_transport;
    BuildRequest m_request;
    EngineAnswer *m_ping = nullptr;
    LineAnswer *m_answer = nullptr;
    BuilderKind m_builder = BuilderKind::BuildKit;
    BuildStream m_stream;
    bool m_hasSaidAnything = false;
};

} // namespace slipway
