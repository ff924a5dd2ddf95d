// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/gather_facts_job.h"

#include "apps/app_look.h"
#include "apps/gpu_access.h"
#include "apps/leftovers.h"
#include "apps/reach_job.h"
#include "base/thread_job.h"
#include "engine/engine.h"
#include "profiles/profile_store.h"

#include <QFileInfo>
#include <QTimer>

#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway {

namespace {

constexpr auto kServerPatience = 5s;

QString existingParent(QString folder)
{
    while (!folder.isEmpty() && folder != "/"_L1 && !QFileInfo::exists(folder))
        folder = QFileInfo(folder).path();
    return folder;
}

/// What apps and leftovers are looked at for, in a worker.
struct Looked {
    QList<AppNeeds> apps;
    LeftoverFacts leftovers;
};

} // namespace

DiskFacts diskFactsOf(const QString &folder)
{
    DiskFacts facts;
    facts.folder = folder;
    facts.isThere = QFileInfo(folder).isDir();
    const QByteArray path = existingParent(folder).toLocal8Bit();
    facts.isWritable = ::access(path.constData(), W_OK | X_OK) == 0;
    struct statvfs room {};
    if (path.isEmpty() || ::statvfs(path.constData(), &room) != 0)
        return facts;
    const qint64 block = qint64(room.f_frsize);
    facts.total = qint64(room.f_blocks) * block;
    facts.free = qint64(room.f_bavail) * block;
    facts.files = qint64(room.f_files);
    facts.filesFree = qint64(room.f_favail);
    return facts;
}

AppNeeds needsOf(const AppsContext &context, const AppId &app)
{
    AppNeeds needs(context.store.app(app));
    needs.profile = context.store.profile(needs.settings.profile);
    return needs;
}

GatherFactsJob::GatherFactsJob(GatherRequest request, QObject *owner)
    : JobOf(owner)
    , m_request(std::move(request))
{}

template <typename V, typename Then>
void GatherFactsJob::begin(const QString &part, JobOf<V> *job, std::chrono::milliseconds patience,
                           Then then, const Began &began)
{
    m_parts.append(job);
    auto *bound = new QTimer(job);
    bound->setSingleShot(true);
    connect(bound, &QTimer::timeout, job, [this, part, job, began] {
        if (!began || *began)
            m_facts.late << part;
        job->cancel();
    });
    connect(job, &Job::finished, this, [this, job, part, then = std::move(then)] {
        Result<V> result = job->result();
        if (!result && m_facts.late.contains(part))
            result = failure(Error::Kind::Timeout, tr("It does not answer in time."), part);
        then(result);
        m_parts.removeOne(job);
        job->deleteLater();
        if (m_parts.isEmpty())
            end();
    });
    bound->start(patience);
    job->start();
}

template <typename Work, typename Then>
void GatherFactsJob::read(const QString &part, Work work, Then then)
{
    using V = std::invoke_result_t<Work>;
    auto began = std::make_shared<std::atomic_bool>(false);
    auto *job = new ThreadJob<V>(
        [work = std::move(work), began](const WorkContext &) -> Result<V> {
            *began = true;
            return work();
        },
        this);
    const auto take = [then = std::move(then)](const Result<V> &value) {
        if (value)
            then(*value);
    };
    begin(part, job, m_request.patience, take, began);
}

void GatherFactsJob::run()
{
    m_facts.apps = m_request.apps;
    const bool isServersOnly = m_request.depth == GatherRequest::Depth::Servers;
    m_facts.networkWasAsked = m_request.network || isServersOnly;
    if (m_facts.networkWasAsked)
        askServers();
    if (!isServersOnly) {
        askEngine();
        askContainers();
        readMachine();
        if (m_request.network)
            askRegistries();
    } else if (m_parts.isEmpty()) {
        end();
    }
}

void GatherFactsJob::letGo()
{
    for (Job *part : std::as_const(m_parts)) {
        part->disconnect(this);
        part->cancel();
        part->deleteLater();
    }
    m_parts.clear();
}

void GatherFactsJob::askEngine()
{
    Engine &engine = m_request.context.engine;
    const EngineChoice &choice = engine.choice();
    EngineFacts &facts = m_facts.engine;
    facts.endpoint = choice.endpoint.text();
    facts.rule = choice.rule;
    facts.reason = choice.reason;
    if (choice.endpoint.scheme() == Endpoint::Scheme::Unix) {
        facts.socket = choice.endpoint.path();
        facts.hasSocket = QFileInfo::exists(facts.socket);
    }
    begin(u"engine"_s, engine.version(this), m_request.enginePatience,
          [this](const Result<EngineVersion> &version) {
              if (version)
                  m_facts.engine.version = *version;
              else
                  m_facts.engine.problem = version.error();
          });
    begin(u"engine"_s, engine.info(this), m_request.enginePatience,
          [this](const Result<EngineInfo> &info) {
              if (!info) {
                  if (!m_facts.engine.problem)
                      m_facts.engine.problem = info.error();
                  return;
              }
              m_facts.engine.info = *info;
              m_facts.engine.heard = QDateTime::currentDateTimeUtc();
              if (m_facts.engine.isHere())
                  readEngineDisk();
              if (isWhole())
                  readMounts();
          });
}

/// As the engine's apps will see them, which depends on how it maps users.
void GatherFactsJob::readMounts()
{
    const EngineInfo &info = *m_facts.engine.info;
    if (m_facts.engine.isHere())
        read(
            u"files"_s, [folders = info.cdiSpecDirs] { return hasNvidiaSpec(folders); },
            [this](bool has) { m_facts.engine.hasNvidiaSpec = has; });
    for (const AppNeeds &app : std::as_const(m_request.apps)) {
        if (!app.profile)
            continue;
        begin(u"folders"_s,
              lookAtMounts(m_request.context, *app.profile, app.settings, &info, this),
              m_request.patience, [this](const Result<MountLook> &look) {
                  if (look)
                      m_facts.mounts << *look;
              });
    }
}

void GatherFactsJob::askContainers()
{
    Engine &engine = m_request.context.engine;
    begin(u"engine"_s, engine.containers({}, this), m_request.enginePatience,
          [this](const Result<QList<ContainerSummary>> &containers) {
              m_containers = containers.value_or(QList<ContainerSummary>());
              readApps();
          });
    if (!isWhole()) {
        m_images.emplace();
        return;
    }
    begin(u"engine"_s, engine.images({}, this), m_request.enginePatience,
          [this](const Result<QList<ImageSummary>> &images) {
              m_images = images.value_or(QList<ImageSummary>());
              readApps();
          });
}

void GatherFactsJob::readMachine()
{
    const QString root = m_request.root;
    read(
        u"files"_s, [root] { return readSystem(root); },
        [this](const SystemFacts &system) { m_facts.system = system; });
    const QString data = m_request.context.paths.data;
    read(
        u"data"_s, [data] { return diskFactsOf(data); },
        [this](const DiskFacts &disk) { m_facts.dataDisk = disk; });
    if (isWhole() && m_facts.engine.isHere())
        read(
            u"gpu"_s, [root] { return gpuLook(root); },
            [this](const GpuLook &gpus) { m_facts.gpus = gpus; });
}

void GatherFactsJob::readEngineDisk()
{
    const QString folder = m_facts.engine.info->dataRoot;
    read(
        u"disk"_s, [folder] { return diskFactsOf(folder); },
        [this](const DiskFacts &disk) { m_facts.engineDisk = disk; });
}

/// When containers and images are known.
void GatherFactsJob::readApps()
{
    if (!m_containers || !m_images)
        return;
    const AppLook look{.apps = m_request.apps,
                       .containers = *m_containers,
                       .images = *m_images,
                       .shared = SharedFolders::of(m_request.context.settings),
                       .paths = m_request.context.paths,
                       .places = m_request.places};
    const bool withLeftovers = isWhole();
    const auto work = [look, withLeftovers] {
        Looked looked{lookAtApps(look), {}};
        if (withLeftovers)
            looked.leftovers =
                leftoversOf(lookForLeftovers(look.paths, look.containers, look.images));
        return looked;
    };
    read(u"apps"_s, work, [this](const Looked &looked) {
        m_facts.apps = looked.apps; // in the request's order
        m_facts.leftovers = looked.leftovers;
    });
}

void GatherFactsJob::askServers()
{
    for (const ReachTarget &target : reachTargets(m_request.apps)) {
        begin(u"network"_s, new ReachJob(target, kServerPatience, this), kServerPatience + 1s,
              [this](const Result<ReachFacts> &reached) {
                  if (reached)
                      m_facts.reached << *reached;
              });
    }
}

void GatherFactsJob::askRegistries()
{
    for (qsizetype at = 0; at < m_request.apps.size(); ++at) {
        const AppNeeds &app = m_request.apps[at];
        if (!app.profile || !app.profile->base)
            continue;
        const ImageRef image = *app.profile->base;
        begin(u"registry"_s, m_request.context.engine.lookUp(image, this), m_request.enginePatience,
              [this, at, image](const Result<RegistryImage> &found) {
                  BaseFacts &base = m_bases[at];
                  base.image = image.text();
                  if (found)
                      base.platforms = found->platforms;
                  else
                      base.problem = found.error();
              });
        begin(u"registry"_s, m_request.context.engine.inspectImage(image.text(), this),
              m_request.enginePatience, [this, at](const Result<ImageDetails> &here) {
                  m_bases[at].isHere = here.has_value();
              });
    }
}

void GatherFactsJob::end()
{
    for (auto base = m_bases.cbegin(); base != m_bases.cend(); ++base) {
        // An engine that is gone, and Podman, cannot ask: that says nothing of the image.
        const bool isAnswer =
            !m_facts.engine.problem && !(base->problem && m_facts.engine.isPodman());
        if (isAnswer)
            m_facts.apps[base.key()].base = *base;
    }
    finish(m_facts);
}

} // namespace slipway
