// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/build_image_job.h"
#include "engine/container_json.h"
#include "engine/container_logs_job.h"
#include "engine/container_stats_job.h"
#include "engine/create_container_job.h"
#include "engine/engine_call.h"
#include "engine/engine_json.h"
#include "engine/engine_paths.h"
#include "engine/image_json.h"
#include "engine/import_answer.h"
#include "engine/json_values.h"
#include "engine/pull_image_job.h"
#include "engine/remove_container_job.h"
#include "engine/stats_json.h"

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

HttpRequest get(QByteArray path)
{
    HttpRequest request;
    request.path = std::move(path);
    return request;
}

HttpRequest post(QByteArray path)
{
    HttpRequest request;
    request.method = "POST";
    request.path = std::move(path);
    return request;
}

HttpRequest remove(QByteArray path)
{
    HttpRequest request;
    request.method = "DELETE";
    request.path = std::move(path);
    return request;
}

/// For answers that say nothing beyond their status; 304 (it is so already) is a success too.
Result<> nothing(const QByteArray &)
{
    return {};
}

Result<ContainerStats> statsIn(const QByteArray &body)
{
    const Result<QJsonObject> sample = jsonObjectIn(body);
    if (!sample)
        return failure(sample.error());
    return StatsReader().take(*sample);
}

QByteArray grace(int seconds)
{
    return seconds < 0 ? QByteArray() : "?t=" + QByteArray::number(seconds);
}

} // namespace

Engine::Engine(EngineChoice choice, QObject *owner)
    : QObject(owner)
    , m_transport(std::make_unique<EngineTransport>(std::move(choice)))
{}

Engine::~Engine() = default;

const EngineChoice &Engine::choice() const
{
    return m_transport->choice();
}

void Engine::moveTo(EngineChoice choice)
{
    m_transport->moveTo(std::move(choice));
}

JobOf<EnginePing> *Engine::ping(QObject *owner)
{
    // Versioned, so that the transport negotiates; what it found out is the answer.
    const QPointer<EngineTransport> transport(m_transport.get());
    const auto read = [transport](const QByteArray &) -> Result<EnginePing> {
        if (transport && transport->negotiated())
            return *transport->negotiated();
        return failure(Error::Kind::Malformed,
                       tr("The engine does not say which version it speaks."));
    };
    return new EngineCall<EnginePing>(m_transport.get(), get("/_ping"),
                                      tr("The engine does not answer."), read, owner);
}

JobOf<EngineVersion> *Engine::version(QObject *owner)
{
    return new EngineCall<EngineVersion>(m_transport.get(), get("/version"),
                                         tr("The engine does not say which version it is."),
                                         engineVersionIn, owner);
}

JobOf<EngineInfo> *Engine::info(QObject *owner)
{
    return new EngineCall<EngineInfo>(m_transport.get(), get("/info"),
                                      tr("The engine does not tell about itself."), engineInfoIn,
                                      owner);
}

JobOf<EngineDisk> *Engine::diskUse(QObject *owner)
{
    return new EngineCall<EngineDisk>(m_transport.get(), get("/system/df"),
                                      tr("The engine does not say what uses its disk."),
                                      engineDiskIn, owner);
}

JobOf<RegistryImage> *Engine::lookUp(const ImageRef &image, QObject *owner)
{
    return new EngineCall<RegistryImage>(
        m_transport.get(), get(registryPath(image)),
        tr("The registry does not tell about “%1”.").arg(image.text()), registryImageIn, owner);
}

JobOf<QList<ImageSummary>> *Engine::images(const Labels &labels, QObject *owner)
{
    QByteArray path = "/images/json";
    if (!labels.isEmpty())
        path += "?filters=" + labelFilter(labels);
    return new EngineCall<QList<ImageSummary>>(m_transport.get(), get(path),
                                               tr("The images cannot be listed."), imagesIn, owner);
}

JobOf<ImageDetails> *Engine::inspectImage(const QString &nameOrId, QObject *owner)
{
    return new EngineCall<ImageDetails>(m_transport.get(), get(imagePath(nameOrId, "/json")),
                                        tr("The image “%1” cannot be looked at.").arg(nameOrId),
                                        imageIn, owner);
}

JobOf<void> *Engine::tagImage(const QString &nameOrId, const ImageRef &tag, QObject *owner)
{
    return new EngineCall<void>(
        m_transport.get(),
        post(imagePath(nameOrId, "/tag?repo=") + encoded(tag.name())
             + "&tag=" + encoded(tag.tag())),
        tr("The image “%1” cannot be named “%2”.").arg(nameOrId, tag.text()), nothing, owner);
}

JobOf<void> *Engine::removeImage(const QString &nameOrId, bool force, QObject *owner)
{
    return new EngineCall<void>(
        m_transport.get(), remove(imagePath(nameOrId, force ? "?force=1" : "")),
        tr("The image “%1” cannot be removed.").arg(nameOrId), nothing, owner);
}

PullImageJobBase *Engine::pull(const ImageRef &image, const std::optional<RegistryLogin> &login,
                               QObject *owner)
{
    return new PullImageJob(m_transport.get(), image, login, owner);
}

BuildImageJobBase *Engine::build(const BuildRequest &request, QObject *owner)
{
    return new BuildImageJob(m_transport.get(), request, owner);
}

JobOf<QString> *Engine::importImage(const BodySource &tar, const ImageRef &name,
                                    const QStringList &changes, QObject *owner)
{
    // The tag stands in `repo`: Podman 4 does not read `tag` here, Docker reads both.
    QByteArray path = "/images/create?fromSrc=-&repo=" + encoded(name.text());
    for (const QString &change : changes)
        path += "&changes=" + encoded(change);
    HttpRequest request = post(path);
    request.contentType = "application/x-tar";
    request.upload = tar;
    return new EngineCall<QString>(m_transport.get(), request,
                                   tr("The image “%1” cannot be made.").arg(name.text()),
                                   importedIdIn, owner);
}

JobOf<QList<ContainerSummary>> *Engine::containers(const Labels &labels, QObject *owner)
{
    QByteArray path = "/containers/json?all=1";
    if (!labels.isEmpty())
        path += "&filters=" + labelFilter(labels);
    return new EngineCall<QList<ContainerSummary>>(
        m_transport.get(), get(path), tr("The containers cannot be listed."), containersIn, owner);
}

JobOf<QString> *Engine::createContainer(const ContainerSpec &spec, QObject *owner)
{
    return new CreateContainerJob(m_transport.get(), spec, owner);
}

JobOf<void> *Engine::startContainer(const QString &id, QObject *owner)
{
    return new EngineCall<void>(m_transport.get(), post(containerPath(id, "/start")),
                                tr("The container cannot be started."), nothing, owner);
}

JobOf<void> *Engine::stopContainer(const QString &id, int graceSeconds, QObject *owner)
{
    return new EngineCall<void>(m_transport.get(),
                                post(containerPath(id, "/stop") + grace(graceSeconds)),
                                tr("The container cannot be stopped."), nothing, owner);
}

JobOf<void> *Engine::restartContainer(const QString &id, int graceSeconds, QObject *owner)
{
    return new EngineCall<void>(m_transport.get(),
                                post(containerPath(id, "/restart") + grace(graceSeconds)),
                                tr("The container cannot be started again."), nothing, owner);
}

JobOf<void> *Engine::removeContainer(const QString &id, bool force, QObject *owner)
{
    return new RemoveContainerJob(m_transport.get(), id, force, owner);
}

JobOf<void> *Engine::renameContainer(const QString &id, const QString &name, QObject *owner)
{
    return new EngineCall<void>(
        m_transport.get(), post(containerPath(id, "/rename?name=") + encoded(name)),
        tr("The container cannot be named “%1”.").arg(name), nothing, owner);
}

JobOf<ContainerDetails> *Engine::inspectContainer(const QString &id, QObject *owner)
{
    return new EngineCall<ContainerDetails>(m_transport.get(), get(containerPath(id, "/json")),
                                            tr("The container cannot be looked at."), containerIn,
                                            owner);
}

JobOf<WaitResult> *Engine::waitContainer(const QString &id, QObject *owner)
{
    return new EngineCall<WaitResult>(m_transport.get(), post(containerPath(id, "/wait")),
                                      tr("The end of the container cannot be waited for."),
                                      waitResultIn, owner);
}

ContainerLogsJobBase *Engine::logs(const QString &id, const LogsRequest &request, QObject *owner)
{
    return new ContainerLogsJob(m_transport.get(), id, request, owner);
}

ContainerStatsJobBase *Engine::stats(const QString &id, QObject *owner)
{
    return new ContainerStatsJob(m_transport.get(), id, owner);
}

JobOf<ContainerStats> *Engine::statsOnce(const QString &id, QObject *owner)
{
    // Without `one-shot`: the engine then waits for a second sample, which the processor's share
    // needs.
    return new EngineCall<ContainerStats>(
        m_transport.get(), get(containerPath(id, "/stats?stream=0")),
        tr("The engine does not say what the container uses."), statsIn, owner);
}

} // namespace slipway
