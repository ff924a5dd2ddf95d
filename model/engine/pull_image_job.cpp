// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pull_image_job.h"

#include "base/log.h"
#include "engine/registry_auth.h"

namespace slipway {

namespace {

QByteArray pathOf(const ImageRef &image)
{
    const QString name =
        image.digest().isEmpty() ? image.name() : image.name() + u'@' + image.digest();
    QByteArray path = "/images/create?fromImage=" + name.toUtf8().toPercentEncoding();
    if (image.digest().isEmpty())
        path += "&tag=" + image.tag().toUtf8().toPercentEncoding();
    return path;
}

} // namespace

PullImageJob::PullImageJob(EngineTransport *transport, ImageRef image,
                           std::optional<RegistryLogin> login, QObject *owner)
    : PullImageJobBase(owner)
    , m_transport(transport)
    , m_image(std::move(image))
    , m_login(std::move(login))
{}

void PullImageJob::run()
{
    qCInfo(logEngine) << "Pulling" << m_image.text() << ".";
    HttpRequest request;
    request.method = "POST";
    request.path = pathOf(m_image);
    if (m_login)
        request.headers.insert("X-Registry-Auth", registryAuthOf(*m_login));
    m_answer = new LineAnswer(m_transport, request, tr("The image could not be fetched."), this);
    connect(m_answer, &LineAnswer::lineRead, this, &PullImageJob::take);
    connect(m_answer, &LineAnswer::ended, this, &PullImageJob::end);
}

void PullImageJob::take(const QJsonObject &line)
{
    const std::optional<PullLayer> layer = m_stream.take(line);
    if (!layer)
        return;
    const QPointer<PullImageJob> self(this); // a listener may cancel or delete this
    emit layerChanged(*layer);
    if (self && isRunning())
        emit progressed(m_stream.progress());
}

void PullImageJob::end(const Result<> &outcome)
{
    if (m_stream.trouble())
        fail(*m_stream.trouble());
    else if (outcome)
        finish(PullOutcome{m_stream.digest()});
    else if (m_answer->isRefusal() && !outcome.error().detail.isEmpty())
        fail(pullErrorOf(
            outcome.error().detail)); // Docker refuses before the stream what Podman says in it.
    else
        fail(outcome.error());
}

void PullImageJob::letGo()
{
    if (!m_answer)
        return;
    m_answer->disconnect(this);
    m_answer->deleteLater();
    m_answer = nullptr;
}

} // namespace slipway
