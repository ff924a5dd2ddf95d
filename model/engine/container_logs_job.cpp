// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/container_logs_job.h"

#include "engine/container_json.h"
#include "engine/engine_paths.h"

namespace slipway {

using namespace Qt::StringLiterals;

ContainerLogsJob::ContainerLogsJob(EngineTransport *transport, QString id, LogsRequest request,
                                   QObject *owner)
    : ContainerLogsJobBase(owner)
    , m_transport(transport)
    , m_id(std::move(id))
    , m_request(std::move(request))
{}

void ContainerLogsJob::run()
{
    HttpRequest request;
    request.path = containerPath(m_id, "/json");
    m_inspect = new EngineCall<ContainerDetails>(
        m_transport, request, tr("The log of the container cannot be read."), containerIn, this);
    connect(m_inspect, &Job::finished, this, [this] {
        const Result<ContainerDetails> details = m_inspect->result();
        m_inspect->deleteLater();
        m_inspect = nullptr;
        if (details)
            open(details->tty ? LogFrames::Framing::Raw : LogFrames::Framing::Framed);
        else
            fail(details.error());
    });
    m_inspect->start();
}

void ContainerLogsJob::open(LogFrames::Framing framing)
{
    m_frames.emplace(framing);
    HttpRequest request;
    request.path = logsPath(m_id, m_request);
    m_answer = new EngineAnswer(m_transport, request,
                                tr("The log of the container cannot be read."), this);
    connect(m_answer, &EngineAnswer::received, this, &ContainerLogsJob::take);
    connect(m_answer, &EngineAnswer::ended, this, &ContainerLogsJob::end);
    if (m_isPaused)
        m_answer->pause();
}

void ContainerLogsJob::pause()
{
    m_isPaused = true;
    if (m_answer)
        m_answer->pause();
}

void ContainerLogsJob::resume()
{
    if (!m_isPaused)
        return;
    m_isPaused = false;
    if (m_answer)
        m_answer->resume();
    if (!m_waiting.isEmpty() || m_end)
        QMetaObject::invokeMethod(this, &ContainerLogsJob::flush, Qt::QueuedConnection);
}

void ContainerLogsJob::take(const QByteArray &bytes)
{
    for (LogPiece &piece : m_frames->take(bytes)) {
        if (!m_waiting.isEmpty() && m_waiting.last().isError == piece.isError)
            m_waiting.last().bytes += piece.bytes;
        else
            m_waiting.append(std::move(piece));
    }
    if (m_frames->trouble())
        end(failure(*m_frames->trouble()));
    if (m_isFlushing || m_waiting.isEmpty())
        return;
    m_isFlushing = true;
    QMetaObject::invokeMethod(this, &ContainerLogsJob::flush, Qt::QueuedConnection);
}

void ContainerLogsJob::flush()
{
    m_isFlushing = false;
    if (m_isPaused || !isRunning())
        return;
    const QList<LogPiece> pieces = std::exchange(m_waiting, {});
    const QPointer<ContainerLogsJob> self(this); // a listener may cancel or delete this
    for (const LogPiece &piece : pieces) {
        emit received(piece.bytes, piece.isError);
        if (!self || !isRunning())
            return;
    }
    if (m_end && !m_isPaused)
        finish(*m_end);
}

void ContainerLogsJob::end(const Result<> &outcome)
{
    if (m_end)
        return;
    m_end = outcome;
    if (outcome && !m_frames->isAtRest())
        m_end = failure(Error::Kind::Lost, tr("The log broke off in the middle."));
    QMetaObject::invokeMethod(this, &ContainerLogsJob::flush, Qt::QueuedConnection);
}

void ContainerLogsJob::letGo()
{
    if (m_inspect) {
        m_inspect->disconnect(this);
        m_inspect->cancel();
        m_inspect->deleteLater();
        m_inspect = nullptr;
    }
    if (m_answer) {
        m_answer->disconnect(this);
        m_answer->deleteLater();
        m_answer = nullptr;
    }
}

} // namespace slipway
