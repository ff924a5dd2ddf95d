// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "engine/build_values.h"
#include "engine/endpoint.h"
#include "engine/engine_values.h"

namespace slipway {

class EngineTransport;

/// A build that tells its steps and output while it runs. Cancelling closes the connection, which
/// stops the step.
class BuildImageJobBase : public JobOf<BuildOutcome>
{
    Q_OBJECT
public:
    using JobOf::JobOf;
signals:
    void stepChanged(const slipway::BuildStep &step);
    void logged(const slipway::BuildLog &log);
};

/// A pull that tells its layers while it runs.
class PullImageJobBase : public JobOf<PullOutcome>
{
    Q_OBJECT
public:
    using JobOf::JobOf;
signals:
    void layerChanged(const slipway::PullLayer &layer);
};

/// The log of one container: text of both streams, until it ends or is cancelled. wrote() is not
/// used; text comes in batches (at most one a turn of the event loop) and the stream is read no
/// faster than the batches are taken.
class ContainerLogsJobBase : public JobOf<void>
{
    Q_OBJECT
public:
    using JobOf::JobOf;
    virtual void pause() = 0; ///< Stops reading the socket: the engine waits.
    virtual void resume() = 0;
signals:
    /// Raw bytes of one stream in the order of arrival. @p isError: stderr.
    void received(const QByteArray &bytes, bool isError);
};

class ContainerStatsJobBase : public JobOf<void>
{
    Q_OBJECT
public:
    using JobOf::JobOf;
signals:
    void sampled(const slipway::ContainerStats &stats);
};

struct LogsRequest {
    bool follow = false;
    int tail = -1; ///< -1: all
    bool timestamps = false;
    QDateTime since;
    QDateTime until = {}; ///< Only what was written before.
};

/// One container engine. Every call makes a job that the caller owns (through @p owner) and starts.
///
/// The version is negotiated by the first call on a fresh connection and again after every lost
/// one. An engine that is not there is an Error of kind NotInstalled, Unreachable, NoPermission or
/// Lost with a remedy in its summary.
class Engine : public QObject
{
    Q_OBJECT
public:
    explicit Engine(EngineChoice choice, QObject *owner = nullptr);
    ~Engine() override;

    const EngineChoice &choice() const;
    /// From now on another engine. Calls under way with the one before end as Lost.
    void moveTo(EngineChoice choice);

    JobOf<EnginePing> *ping(QObject *owner);
    JobOf<EngineVersion> *version(QObject *owner);
    JobOf<EngineInfo> *info(QObject *owner);
    /// What takes how much of the disk. An engine measures each volume for it, which takes seconds
    /// where there are many files.
    JobOf<EngineDisk> *diskUse(QObject *owner);
    /// Asks the image's registry, by the engine's own way there. Missing: the registry has none of
    /// this name. Podman cannot.
    JobOf<RegistryImage> *lookUp(const ImageRef &image, QObject *owner);

    JobOf<QList<ImageSummary>> *images(const Labels &labels, QObject *owner);
    JobOf<ImageDetails> *inspectImage(const QString &nameOrId, QObject *owner);
    JobOf<void> *tagImage(const QString &nameOrId, const ImageRef &tag, QObject *owner);
    JobOf<void> *removeImage(const QString &nameOrId, bool force, QObject *owner);
    PullImageJobBase *pull(const ImageRef &image, const std::optional<RegistryLogin> &login,
                           QObject *owner);
    BuildImageJobBase *build(const BuildRequest &request, QObject *owner);
    /// Makes an image of a root file system in a tar archive.
    JobOf<QString> *importImage(const BodySource &tar, const ImageRef &name,
                                const QStringList &changes, QObject *owner);

    JobOf<QList<ContainerSummary>> *
    containers(const Labels &labels, QObject *owner); ///< Stopped ones too. An empty value: any.
    JobOf<QString> *createContainer(const ContainerSpec &spec, QObject *owner); ///< The new id.
    JobOf<void> *startContainer(const QString &id,
                                QObject *owner); ///< Success when it runs already.
    JobOf<void> *stopContainer(const QString &id, int graceSeconds,
                               QObject *owner); ///< -1: the container's own.
    JobOf<void> *restartContainer(const QString &id, int graceSeconds, QObject *owner);
    JobOf<void> *removeContainer(const QString &id, bool force, QObject *owner);
    JobOf<void> *renameContainer(const QString &id, const QString &name, QObject *owner);
    JobOf<ContainerDetails> *inspectContainer(const QString &id, QObject *owner);
    JobOf<WaitResult> *waitContainer(const QString &id, QObject *owner);
    JobOf<QString> *createNetwork(const NetworkSpec &spec, QObject *owner); ///< The new id.
    JobOf<NetworkDetails> *inspectNetwork(const QString &name, QObject *owner);
    JobOf<void> *removeNetwork(const QString &name, QObject *owner);
    /// By the engine's own driver. The one that is there, unchanged, when it has one of that name.
    JobOf<VolumeDetails> *createVolume(const QString &name, const Labels &labels, QObject *owner);
    JobOf<VolumeDetails> *inspectVolume(const QString &name, QObject *owner);
    JobOf<void> *removeVolume(const QString &name, QObject *owner); ///< With what is in it.
    ContainerLogsJobBase *logs(const QString &id, const LogsRequest &request, QObject *owner);
    ContainerStatsJobBase *stats(const QString &id,
                                 QObject *owner); ///< A sample about every second.
    JobOf<ContainerStats> *statsOnce(const QString &id, QObject *owner);

private:
    friend class EngineEvents;
    std::unique_ptr<EngineTransport> m_transport;
};

/// Follows /events for as long as it lives, and says when everything must be looked at anew because
/// events may have been missed.
///
/// While a Unix socket does not answer, nothing is tried until something is new there, and so an
/// engine that was stopped stays stopped. Other endpoints are tried again after pauses that grow
/// from 0.5 s to 5 minutes.
class EngineEvents : public QObject
{
    Q_OBJECT
public:
    enum class State { Connecting, Connected, Lost };
    EngineEvents(Engine &engine, QObject *owner);
    ~EngineEvents() override;
    void start();
    void tryNow(); ///< The person asked: connect without waiting.
    /// The person came back: as tryNow(), but for an engine that was stopped since it answered and
    /// would be started by connecting.
    void tryUnlessStopped();
    State state() const;

signals:
    void happened(const slipway::EngineEvent &event);
    void resyncNeeded(); ///< After each connect: list everything, then trust the events again.
    void stateChanged(slipway::EngineEvents::State state, const slipway::Error *why);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway
