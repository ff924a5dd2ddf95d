// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/engine_answer.h"
#include "engine/engine_call.h"
#include "engine/log_frames.h"

#include <QPointer>

namespace slipway {

/// Asks whether the container has a terminal, which tells how its log is framed, then reads the
/// log.
class ContainerLogsJob : public ContainerLogsJobBase
{
    Q_OBJECT
public:
    ContainerLogsJob(EngineTransport *transport, QString id, LogsRequest request, QObject *owner);
    void pause() override;
    void resume() override;

private:
    void run() override;
    void letGo() override;
    void open(LogFrames::Framing framing);
    void take(const QByteArray &bytes);
    void flush();
    void end(const Result<> &outcome);

    QPointer<EngineTransport> m_transport;
    QString m_id;
    LogsRequest m_request;
    EngineCall<ContainerDetails> *m_inspect = nullptr;
    EngineAnswer *m_answer = nullptr;
    std::optional<LogFrames> m_frames;
    QList<LogPiece> m_waiting; ///< Read in this turn of the event loop, told in the next.
    std::optional<Result<>> m_end; ///< Held back until everything is told.
    bool m_isFlushing = false;
    bool m_isPaused = false;
};

} // namespace slipway
