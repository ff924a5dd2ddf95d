// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/launch_job.h"

#include "apps/build_record.h"
#include "apps/labels.h"
#include "apps/make_volumes_job.h"
#include "apps/offline_network.h"
#include "apps/pause_job.h"
#include "apps/ready_probe.h"
#include "apps/run_extras.h"
#include "base/log.h"
#include "base/thread_job.h"
#include "engine/engine.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway {

namespace {

constexpr auto kSettleTime =
    1500ms; ///< How long an app without a web UI must run to count as started.

} // namespace

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
             .port = 0,
             .isTrial = m_request.trialFolders.has_value()}
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
    Result<QList<AppFolder>> folders = m_request.trialFolders
        ? Result<QList<AppFolder>>(*m_request.trialFolders)
        : foldersOf(m_context, m_request.profile, m_request.settings);
    if (!folders) {
        fail(folders.error());
        return;
    }
    await(new ThreadJob<QList<AppFolder>>(
              [folders = *folders](const WorkContext &) { return makeFolders(folders); }, this),
          [this](const QList<AppFolder> &there) {
              m_plan.folders = there;
              gatherExtras();
          });
}

void LaunchJob::gatherExtras()
{
    if (!RunExtrasJob::isNeeded(m_request.profile, m_request.settings)) {
        lookAtEngine();
        return;
    }
    await(
        new RunExtrasJob(m_context, m_request.profile, m_request.settings, m_request.imageId, this),
        [this](const RunExtras &extras) {
            m_plan.secrets = extras.secrets;
            m_plan.imageCommand = extras.imageCommand;
            m_plan.network = extras.network;
            m_notes += extras.notes;
            lookAtEngine();
        });
}

void LaunchJob::lookAtEngine()
{
    await(m_context.engine.info(this), [this](const EngineInfo &info) {
        const GpuWish gpu = gpuWish(m_request.profile, m_request.settings);
        if (!gpu.wanted) {
            takeUser(info);
            return;
        }
        await(new ThreadJob<GpuAccess>([folders = info.cdiSpecDirs](const WorkContext &)
                                           -> Result<GpuAccess> { return gpuAccess(folders); },
                                       this),
              [this, gpu, info](const GpuAccess &access) { takeGpu(gpu, info, access); });
    });
}

void LaunchJob::takeUser(const EngineInfo &info)
{
    m_plan.user = appUser(info, m_context.person);
    if (!m_plan.user.why.isEmpty())
        m_notes.append(m_plan.user.why);
    makeVolumes();
}

void LaunchJob::makeVolumes()
{
    if (!MakeVolumesJob::isNeeded(m_plan.folders)) {
        lookAtContainers();
        return;
    }
    await(new MakeVolumesJob(m_context.engine,
                             {m_request.settings.id, m_plan.folders, m_plan.user, m_request.image},
                             this),
          [this](const QStringList &notes) {
              m_notes += notes;
              lookAtContainers();
          });
}

void LaunchJob::takeGpu(const GpuWish &wish, const EngineInfo &info, const GpuAccess &access)
{
    m_plan.gpu = gpuWay(info, access.hasHook, access.hasNvidiaSpec);
    m_plan.devices = access.devices;
    // Graphics of Intel play films; what apps compute with is NVIDIA's or AMD's.
    const bool isHelp = m_request.profile.kind == Profile::Kind::General
        ? !access.devices.isEmpty()
        : access.devices.devices.contains(u"/dev/kfd"_s);
    const bool hasNone = m_plan.gpu == ContainerSpec::Gpu::None && !isHelp;
    if (hasNone && wish.required) {
        fail({Error::Kind::Missing,
              tr("%1 needs a GPU, and this engine gives containers none. Install the NVIDIA "
                 "Container Toolkit.")
                  .arg(m_request.profile.name),
              {}});
        return;
    }
    if (hasNone)
        m_notes.append(tr("This engine gives containers no GPU: the app runs on the processor."));
    takeUser(info);
}

void LaunchJob::lookAtContainers()
{
    await(m_context.engine.containers({}, this), [this](const QList<ContainerSummary> &containers) {
        m_containers = containers;
        for (const ContainerSummary &container : containers) {
            if (!m_plan.isTrial && container.name == containerName(m_request.settings.id)) {
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

void LaunchJob::removeOwn()
{
    report(tr("Replacing the container, since its image or settings changed"));
    const auto remove = [this] {
        awaitWhole(m_context.engine.removeContainer(m_own->id, true, this), [this] {
            m_own.reset();
            removeNetwork();
        });
    };
    if (m_own->running)
        awaitWhole(m_context.engine.stopContainer(m_own->id, -1, this), remove);
    else
        remove();
}

void LaunchJob::removeNetwork()
{
    if (!m_spec->network.isEmpty()) {
        create();
        return;
    }
    await(new RemoveNetworkJob(m_context, m_request.settings.id, this), [this] { create(); });
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

/// Its build is a good one from now on.
void LaunchJob::noteReady()
{
    const int build = buildOf(m_request.imageLabels);
    if (build == 0)
        return;
    const Result<> noted = noteTrial(m_context.paths, m_request.settings.id, build, Trial::Ready,
                                     QDateTime::currentDateTimeUtc());
    if (!noted && noted.error().kind != Error::Kind::Missing) // an image may outlive its lock
        qCWarning(logApps).noquote() << noted.error().summary << noted.error().detail;
}

void LaunchJob::succeed()
{
    noteReady();
    Launched launched;
    launched.containerId = m_id;
    launched.port = m_plan.port;
    if (m_request.profile.web)
        launched.url = u"http://localhost:%1%2"_s.arg(m_plan.port).arg(m_request.profile.web->path);
    launched.notes = m_notes + m_portNotes;
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
