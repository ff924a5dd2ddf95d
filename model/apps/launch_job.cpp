// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/launch_job.h"

#include "apps/container_log_tail.h"
#include "apps/labels.h"
#include "apps/pause_job.h"
#include "apps/ready_probe.h"
#include "base/log.h"
#include "base/settings.h"
#include "base/thread_job.h"
#include "engine/engine.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway {

namespace {

constexpr int kPortTries = 10;
constexpr int kLinesOfLog = 40;
constexpr quint16 kFirstOwnPort = 1024;
constexpr quint16 kSystemPortShift = 8000;
constexpr auto kSettleTime =
    1500ms; ///< How long an app without a web UI must run to count as started.

bool hasNvidiaHook()
{
    return QFileInfo::exists(u"/usr/bin/nvidia-container-runtime-hook"_s);
}

} // namespace

quint16 preferredPort(const Web &web)
{
    if (web.preferred)
        return web.preferred->number();
    const quint16 own = web.port.number();
    return own < kFirstOwnPort ? quint16(own + kSystemPortShift) : own;
}

LaunchJob::LaunchJob(const AppsContext &context, LaunchRequest request, QObject *owner)
    : WaitingJob(owner)
    , m_context(context)
    , m_request(std::move(request))
    , m_plan{.profile = m_request.profile,
             .settings = m_request.settings,
             .folders = {},
             .person = context.person,
             .gpu = ContainerSpec::Gpu::None,
             .image = m_request.image,
             .imageId = m_request.imageId,
             .imageLabels = m_request.imageLabels,
             .port = 0}
    , m_spec(failure(Error{}))
{}

void LaunchJob::report(const QString &step)
{
    emit progressed({-1, step});
}

void LaunchJob::run()
{
    report(tr("Preparing folders and the port"));
    if (!isRunning())
        return;
    Result<QList<AppFolder>> folders =
        foldersOf(m_request.profile, m_request.settings, SharedFolders::of(m_context.settings),
                  m_context.paths);
    if (!folders) {
        fail(folders.error());
        return;
    }
    await(new ThreadJob<QList<AppFolder>>(
              [folders = *folders](const WorkContext &) { return makeFolders(folders); }, this),
          [this](const QList<AppFolder> &there) {
              m_plan.folders = there;
              lookAtEngine();
          });
}

void LaunchJob::lookAtEngine()
{
    const GpuWish gpu = gpuWish(m_request.profile, m_request.settings);
    if (!gpu.wanted) {
        lookAtContainers();
        return;
    }
    await(m_context.engine.info(this), [this, gpu](const EngineInfo &info) {
        m_plan.gpu = gpuWay(info, hasNvidiaHook());
        if (m_plan.gpu == ContainerSpec::Gpu::None && gpu.required) {
            fail({Error::Kind::Missing,
                  tr("%1 needs a GPU, and this engine gives containers none. Install the NVIDIA "
                     "Container Toolkit.")
                      .arg(m_request.profile.name),
                  {}});
            return;
        }
        if (m_plan.gpu == ContainerSpec::Gpu::None)
            m_notes.append(
                tr("This engine gives containers no GPU: the app runs on the processor."));
        lookAtContainers();
    });
}

void LaunchJob::lookAtContainers()
{
    await(m_context.engine.containers({}, this), [this](const QList<ContainerSummary> &containers) {
        m_containers = containers;
        for (const ContainerSummary &container : containers) {
            if (container.name == containerName(m_request.settings.id)) {
                lookAtOwn(container.id);
                return;
            }
        }
        choosePort();
    });
}

void LaunchJob::lookAtOwn(const QString &id)
{
    await(m_context.engine.inspectContainer(id, this), [this](const ContainerDetails &details) {
        if (appOf(details.labels) != m_request.settings.id) {
            fail({Error::Kind::Conflict,
                  tr("A container that is not Slipway's has the name %1. Rename or remove it.")
                      .arg(details.name),
                  {}});
            return;
        }
        m_own = details;
        choosePort();
    });
}

void LaunchJob::choosePort()
{
    PortMap ports(PortMap::listeningHere(), m_containers, m_own ? m_own->id : QString());
    const auto isFree = [&](quint16 port) {
        return ports.isFree(port) && !m_refusedPorts.contains(port);
    };
    quint16 ownPort = 0;
    if (m_own && !m_own->ports.isEmpty())
        ownPort = m_own->ports.first().host;
    if (const std::optional<Web> &web = m_request.profile.web) {
        const bool ownHoldsIt = m_own && m_own->running;
        if (m_request.settings.port) {
            m_plan.port = m_request.settings.port->number();
            if (!isFree(m_plan.port) && !(ownHoldsIt && m_plan.port == ownPort)) {
                fail(portTaken(m_plan.port));
                return;
            }
        } else if (m_request.heldPort && isFree(*m_request.heldPort)) {
            m_plan.port = *m_request.heldPort;
        } else if (ownPort != 0 && (ownHoldsIt || isFree(ownPort))) {
            m_plan.port = ownPort;
        } else {
            quint32 port = preferredPort(*web);
            while (port <= 65535 && !isFree(quint16(port)))
                ++port;
            if (port > 65535) {
                fail({Error::Kind::Conflict, tr("No free port was found for the web UI."), {}});
                return;
            }
            m_plan.port = quint16(port);
            if (m_plan.port != preferredPort(*web)) {
                const QString by = ports.use(preferredPort(*web)).by;
                m_notes.append(by.isEmpty() ? tr("Port %1 is taken: the web UI is at port %2.")
                                                  .arg(preferredPort(*web))
                                                  .arg(m_plan.port)
                                            : tr("Port %1 is used by %2: the web UI is at port %3.")
                                                  .arg(preferredPort(*web))
                                                  .arg(by)
                                                  .arg(m_plan.port));
            }
        }
    }
    m_spec = containerSpec(m_plan);
    if (!m_spec) {
        fail(m_spec.error());
        return;
    }
    const bool isSame = m_own && m_own->imageId == m_request.imageId
        && m_own->labels.value(label::kConfig) == m_spec->labels.value(label::kConfig)
        && (ownPort == m_plan.port || !m_request.profile.web);
    if (isSame) {
        m_id = m_own->id;
        if (m_own->running)
            waitForAnswer();
        else
            startContainer();
    } else if (m_own) {
        removeOwn();
    } else {
        create();
    }
}

Error LaunchJob::portTaken(quint16 port) const
{
    const PortMap ports(PortMap::listeningHere(), m_containers);
    const QString by = ports.use(port).by;
    Error error{Error::Kind::Conflict,
                by.isEmpty() ? tr("Port %1 is used by another program.").arg(port)
                             : tr("Port %1 is used by %2.").arg(port).arg(by),
                {}};
    if (const std::optional<quint16> free = ports.nextFree(quint16(port + 1)))
        error.summary += u' ' + tr("Port %1 is free.").arg(*free);
    return error;
}

void LaunchJob::removeOwn()
{
    report(tr("Replacing the container, since its image or settings changed"));
    const auto remove = [this] {
        awaitWhole(m_context.engine.removeContainer(m_own->id, true, this), [this] {
            m_own.reset();
            create();
        });
    };
    if (m_own->running)
        awaitWhole(m_context.engine.stopContainer(m_own->id, -1, this), remove);
    else
        remove();
}

void LaunchJob::create()
{
    report(tr("Making the container"));
    awaitWhole(
        m_context.engine.createContainer(*m_spec, this),
        [this](const QString &id) {
            m_id = id;
            m_isMade = true;
            startContainer();
        },
        [this](const Error &error) {
            if (error.isCancelled()) {
                m_isMade = true;
                m_id = m_spec->name;
                undo(error);
            } else if (error.kind == Error::Kind::Missing
                       && m_plan.gpu == ContainerSpec::Gpu::None) {
                fail({Error::Kind::Missing,
                      tr("The image %1 is not there any more. Build the app again.")
                          .arg(m_request.image),
                      error.detail});
            } else {
                fail(error);
            }
        });
}

void LaunchJob::startContainer()
{
    report(tr("Starting the container"));
    awaitWhole(
        m_context.engine.startContainer(m_id, this),
        [this] {
            m_isStarted = true;
            waitForAnswer();
        },
        [this](const Error &error) {
            if (error.isCancelled()) {
                m_isStarted = true;
                undo(error);
            } else if (error.detail.contains("port is already allocated"_L1)
                       || error.detail.contains("address already in use"_L1)) {
                retryPort(error);
            } else {
                fail(error);
            }
        });
}

void LaunchJob::retryPort(const Error &error)
{
    m_refusedPorts.insert(m_plan.port);
    if (m_request.settings.port || m_refusedPorts.size() >= kPortTries) {
        Error taken = portTaken(m_plan.port);
        taken.detail = error.detail;
        fail(taken);
        return;
    }
    // A container whose start failed keeps the port that it was made with.
    awaitWhole(m_context.engine.removeContainer(m_id, true, this), [this] {
        m_own.reset();
        m_isMade = false;
        choosePort();
    });
}

void LaunchJob::waitForAnswer()
{
    m_end = m_context.engine.waitContainer(m_id, this);
    connect(m_end, &Job::finished, this, &LaunchJob::noteEnd);
    m_end->start();
    JobOf<void> *probe = nullptr;
    if (m_request.profile.web) {
        const Ready &ready = m_request.profile.web->ready;
        report(tr("Waiting for the web UI"));
        if (!isRunning())
            return;
        probe =
            new ReadyProbe({.port = m_plan.port, .path = ready.path, .within = ready.within}, this);
    } else {
        probe = new PauseJob(kSettleTime, this);
    }
    connect(probe, &Job::progressed, this, &Job::progressed);
    m_probe = probe;
    await(
        probe, [this] { succeed(); },
        [this](const Error &error) {
            if (isCancelling()) {
                undo(Error::cancelled());
                return;
            }
            if (m_end && m_end->isFinished() && !m_end->error()) {
                await(m_context.engine.inspectContainer(m_id, this),
                      [this](const ContainerDetails &details) { tellEnd(details); });
                return;
            }
            failWithLog(
                {error.kind,
                 tr("%1 did not answer within %2 s.")
                     .arg(m_request.profile.name)
                     .arg(m_request.profile.web ? m_request.profile.web->ready.within.count() : 0),
                 error.detail});
        });
}

void LaunchJob::noteEnd()
{
    // Losing this call alone is no end: the probe goes on and tells.
    if (!m_end->error() && m_probe && !isCancelling())
        m_probe->cancel();
}

void LaunchJob::tellEnd(const ContainerDetails &details)
{
    const QString &name = m_request.profile.name;
    QString summary;
    if (details.oomKilled)
        summary = tr("%1 ran out of memory while it started.").arg(name);
    else if (details.exitCode == 137)
        summary = tr("%1 was killed while it started.").arg(name);
    else
        summary = tr("%1 ended with code %2 while it started.").arg(name).arg(details.exitCode);
    failWithLog({Error::Kind::Failed, summary, details.error});
}

void LaunchJob::failWithLog(Error error)
{
    auto *tail = new ContainerLogTail(m_context.engine, m_id, kLinesOfLog, this);
    await(
        tail,
        [this, error](const QString &lines) {
            Error told = error;
            emit wrote(lines);
            if (!lines.isEmpty())
                told.detail =
                    lines.trimmed() + (error.detail.isEmpty() ? QString() : u'\n' + error.detail);
            fail(told);
        },
        [this, error](const Error &) { fail(error); });
}

void LaunchJob::undo(const Error &error)
{
    beginPuttingBack();
    if (m_isMade) {
        awaitWhole(
            m_context.engine.removeContainer(m_id, true, this), [this, error] { fail(error); },
            [this, error](const Error &) { fail(error); });
    } else if (m_isStarted) {
        awaitWhole(
            m_context.engine.stopContainer(m_id, -1, this), [this, error] { fail(error); },
            [this, error](const Error &) { fail(error); });
    } else {
        fail(error);
    }
}

void LaunchJob::succeed()
{
    Launched launched;
    launched.containerId = m_id;
    launched.port = m_plan.port;
    if (m_request.profile.web)
        launched.url = u"http://localhost:%1%2"_s.arg(m_plan.port).arg(m_request.profile.web->path);
    launched.notes = m_notes;
    finish(launched);
}

void LaunchJob::letGo()
{
    if (m_end) {
        m_end->disconnect(this);
        m_end->cancel();
        m_end->deleteLater();
        m_end.clear();
    }
    WaitingJob::letGo();
}

} // namespace slipway
