// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/build_image_job.h"

#include "base/log.h"
#include "engine/build_error.h"

#include <QDateTime>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// An engine's refusal in the build's own terms, where the words tell more than the status.
Error refusalOf(const Error &error)
{
    const Error explained = buildErrorOf({error.detail, {}, {}});
    return explained.kind == Error::Kind::Failed ? error : explained;
}

} // namespace

BuildImageJob::BuildImageJob(EngineTransport *transport, BuildRequest request, QObject *owner)
    : BuildImageJobBase(owner)
    , m_transport(transport)
    , m_request(std::move(request))
{}

void BuildImageJob::run()
{
    if (m_request.builder == BuildRequest::Builder::BuildKit)
        begin(BuilderKind::BuildKit);
    else if (m_request.builder == BuildRequest::Builder::Classic)
        begin(BuilderKind::Classic);
    else if (m_transport && m_transport->negotiated())
        chooseBuilder();
    else
        askWhatIsThere();
}

void BuildImageJob::askWhatIsThere()
{
    HttpRequest request;
    request.path = "/_ping"; // versioned: the transport finds out who is there first
    m_ping = new EngineAnswer(m_transport, request, tr("The engine does not answer."), this);
    connect(m_ping, &EngineAnswer::ended, this, [this](const Result<> &outcome) {
        m_ping->deleteLater();
        m_ping = nullptr;
        if (outcome)
            chooseBuilder();
        else
            fail(outcome.error());
    });
}

void BuildImageJob::chooseBuilder()
{
    const bool hasBuildKit =
        m_transport && m_transport->negotiated() && m_transport->negotiated()->hasBuildKit;
    begin(hasBuildKit ? BuilderKind::BuildKit : BuilderKind::Classic);
}

void BuildImageJob::begin(BuilderKind builder)
{
    m_builder = builder;
    HttpRequest request;
    request.method = "POST";
    request.path = buildPathOf(m_request, builder);
    request.contentType = "application/x-tar";
    request.upload = m_request.context;
    qCInfo(logEngine) << "Building" << m_request.tag
                      << (builder == BuilderKind::BuildKit ? "with BuildKit."
                                                           : "with the classic builder.");
    m_answer =
        new LineAnswer(m_transport, request, tr("The engine does not accept the build."), this);
    connect(m_answer, &LineAnswer::lineRead, this, &BuildImageJob::take);
    connect(m_answer, &LineAnswer::ended, this, &BuildImageJob::end);
    emit progressed({-1, tr("Sending the files of the build to the engine")});
}

void BuildImageJob::take(const QJsonObject &line)
{
    m_hasSaidAnything = true;
    const QPointer<BuildImageJob> self(this); // a listener may cancel or delete this
    tell(m_stream.take(line, nowMs()));
    if (self && isRunning())
        emit progressed(m_stream.progress());
}

void BuildImageJob::tell(const BuildEvents &events)
{
    const QPointer<BuildImageJob> self(this);
    for (const BuildEvent &event : events) {
        if (const auto *step = std::get_if<BuildStep>(&event)) {
            emit stepChanged(*step);
        } else if (const auto *log = std::get_if<BuildLog>(&event)) {
            emit logged(*log);
            if (self && isRunning())
                emit wrote(log->text);
        }
        if (!self || !isRunning())
            return;
    }
}

bool BuildImageJob::canFallBack(const Error &error) const
{
    return m_builder == BuilderKind::BuildKit
        && m_request.builder == BuildRequest::Builder::Automatic && m_answer->isRefusal()
        && !m_hasSaidAnything && refusesBuildKit(error.detail);
}

void BuildImageJob::end(const Result<> &outcome)
{
    if (!outcome && canFallBack(outcome.error())) {
        m_answer->disconnect(this);
        m_answer->deleteLater();
        begin(BuilderKind::Classic);
        return;
    }
    const bool isRefusal = m_answer->isRefusal();
    const QPointer<BuildImageJob> self(this);
    tell(m_stream.end(nowMs()));
    if (!self)
        return;
    if (m_stream.trouble()) // Said before the end, whichever way that came.
        fail(*m_stream.trouble());
    else if (!outcome)
        fail(isRefusal ? refusalOf(outcome.error()) : outcome.error());
    else if (m_stream.outcome().imageId.isEmpty())
        fail({Error::Kind::Lost, tr("The engine ended the build without an image."), {}});
    else
        finish(m_stream.outcome());
}

void BuildImageJob::letGo()
{
    if (m_ping) {
        m_ping->disconnect(this);
        m_ping->deleteLater();
        m_ping = nullptr;
    }
    if (m_answer) {
        m_answer->disconnect(this);
        m_answer->deleteLater();
        m_answer = nullptr;
    }
}

} // namespace slipway
