// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_workbench.h"

#include "app_facts.h"
#include "app_rows.h"
#include "apps/machine_fit.h"
#include "apps/recipe_facts.h"
#include "base/log.h"
#include "engine_starter.h"
#include "first_run_desk.h"
#include "languages.h"
#include "recipe_ingredients.h"
#include "recipe_own_lines.h"
#include "stamped_lines.h"

#include <QCoreApplication>
#include <QDir>
#include <QSystemTrayIcon>

#include <chrono>

namespace slipway {
namespace {

/// An engine says that a container runs a moment after its program may have written something.
constexpr auto kStartLag = std::chrono::milliseconds(300);

QString userName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
}

} // namespace

DeskWorkbench::DeskWorkbench(Apps &apps, KeyringHand keyring, QObject *owner)
    : Workbench(owner)
    , m_apps(apps)
    , m_list(this)
    , m_kept(new PastBuilds(apps.context().paths, this))
    , m_updates(apps.context(), *m_kept, this)
    , m_sources(new SourceDesk(apps, *m_kept, m_updates, this))
    , m_searches(new SearchDesk(apps, this))
    , m_signIns(new SignIns(apps.context().settings, std::move(keyring), this))
    , m_gpus(new GpuDesk(*apps.context().gpus, this))
    , m_runs(new RunDesk(apps, this))
    , m_firstRun(new FirstRunDesk(apps, this))
    , m_activity(
          apps,
          [this](const AppId &id) {
              const BuildRecorder *recorder = m_recorders.value(id);
              return recorder ? recorder->timeLeft() : QString();
          },
          this)
{
    connect(&m_apps, &Apps::changed, this, &DeskWorkbench::refresh);
    connect(&m_apps, &Apps::engineChanged, this, [this] {
        refreshAll();
        emit engineChanged();
    });
    connect(&m_apps, &Apps::listed, this, &DeskWorkbench::refreshAll);
    connect(&m_apps.journal(), &JobJournal::changed, this, &DeskWorkbench::readWhatChanged);
    connect(m_kept, &PastBuilds::changed, this, [this](const AppId &id) {
        emit buildChanged(id);
        refresh(id); // Which commit is built decides what is newer.
    });
    connect(&m_apps, &Apps::jobBegan, this, &DeskWorkbench::begin);
    connect(&m_apps, &Apps::jobEnded, this, [this](AppJob *job) {
        m_kept->readAgain(job->app());
        refresh(job->app());
    });
    connect(&m_updates, &UpdateWatch::changed, this, &DeskWorkbench::refresh);
    followSources();
    followGpus();
    followEngineDesk();
    followMounts();
    connect(m_runs, &RunDesk::changed, this, &Workbench::runChanged);
    connect(m_runs, &RunDesk::portLooked, this, &Workbench::portLooked);
    followFirstRun();
    connect(&m_apps.context().store, &ProfileStore::changed, this, &DeskWorkbench::refreshAll);
    refreshAll();
}

DeskWorkbench::~DeskWorkbench() = default;

EngineRow DeskWorkbench::engine() const
{
    EngineRow row = engineRowOf(m_apps.engine(), userName(), !EngineStarter::command().isEmpty());
    row.isGiven = m_isEngineGiven;
    return row;
}

std::optional<AppSettings> DeskWorkbench::appSettings(const AppId &id) const
{
    return m_apps.context().store.app(id);
}

DeskFacts DeskWorkbench::desk() const
{
    const Paths &paths = m_apps.context().paths;
    DeskFacts facts;
    facts.version = QCoreApplication::applicationVersion();
    facts.dataFolder = paths.data;
    facts.modelsFolder = paths.models();
    facts.outputsFolder = paths.outputs();
    facts.settingsFile = paths.settingsFile();
    facts.logFile = paths.logFile();
    facts.languages = languages();
    facts.notifies = true;
    facts.restoresSession = true;
    facts.hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    return facts;
}

QString DeskWorkbench::endpointProblem(const QString &text) const
{
    const Result<Endpoint> endpoint = Endpoint::parse(text);
    return endpoint ? QString() : endpoint.error().summary;
}

AppRow DeskWorkbench::row(const AppStatus &status) const
{
    const std::optional<Profile> profile =
        m_apps.context().store.profile(m_apps.context().store.app(status.id).profile);
    std::optional<WorkShown> work;
    if (const AppJob *job = m_apps.job(status.id)) {
        const int at = job->currentStep();
        const BuildRecorder *recorder = m_recorders.value(status.id);
        work = WorkShown{job->fraction(), at < 0 ? QString() : job->steps()[at].name,
                         recorder ? recorder->timeLeft() : QString()};
    }
    return rowOf(status, profile ? &*profile : nullptr, work, status.created,
                 m_updates.behind(status.id));
}

/// An app without a profile cannot be installed: it is shown for as long as something of it is
/// left.
bool DeskWorkbench::isShown(const AppStatus &status) const
{
    const ProfileStore &store = m_apps.context().store;
    return status.isInstalled || store.profile(store.app(status.id).profile).has_value();
}

void DeskWorkbench::refreshAll()
{
    QList<AppRow> rows;
    for (const AppStatus &status : m_apps.statuses()) {
        if (isShown(status))
            rows.append(row(status));
    }
    m_list.setRows(std::move(rows));
    if (m_watched)
        refresh(*m_watched);
}

void DeskWorkbench::refresh(const AppId &id)
{
    const AppStatus status = m_apps.status(id);
    if (!isShown(status)) {
        QList<AppRow> rows = m_list.rows();
        rows.removeIf([&id](const AppRow &row) { return row.id == id; });
        m_list.setRows(std::move(rows));
    } else {
        m_list.update(row(status));
    }
    emit detailsChanged(id);
    if (m_watched == id)
        follow(id);
}

BuildView *DeskWorkbench::build(const AppId &id)
{
    if (BuildRecorder *recorder = m_recorders.value(id))
        return &recorder->view();
    const QList<BuildRecord> &records = m_kept->of(id).records; // buildChanged() once it is read
    if (records.isEmpty())
        return nullptr;
    QPointer<BuildView> &view = m_restored[id];
    if (view && view->number != records.constFirst().number)
        view->deleteLater(); // Another program made a newer one.
    if (!view || view->number != records.constFirst().number)
        view = restored(records.constFirst());
    return view;
}

void DeskWorkbench::begin(AppJob *job)
{
    const AppId id = job->app();
    if (job->isBuild()) {
        const std::optional<Profile> profile =
            m_apps.context().store.profile(m_apps.context().store.app(id).profile);
        BuildRecorder *before = m_recorders.value(id);
        m_recorders.insert(id, new BuildRecorder(*job, profile ? &*profile : nullptr, this));
        emit buildChanged(id);
        if (before)
            before->deleteLater();
    }
    const auto progressed = [this, id] { m_list.update(row(m_apps.status(id))); };
    connect(job, &Job::progressed, this, progressed);
    connect(job, &AppJob::stepChanged, this, progressed);
    connect(job, &AppJob::phaseChanged, this, progressed);
    refresh(id);
}

AppDetails DeskWorkbench::details(const AppId &id) const
{
    const AppsContext &context = m_apps.context();
    const AppSettings settings = context.store.app(id);
    const std::optional<Profile> profile = context.store.profile(settings.profile);
    OverviewInput input{m_apps.status(id),
                        profile ? &*profile : nullptr,
                        settings,
                        {},
                        m_mounts->glances(),
                        {},
                        QDateTime::currentDateTime(),
                        QDir::homePath()};
    if (profile) {
        if (auto folders = foldersOf(context, *profile, settings))
            input.folders = *folders;
    }
    input.records = m_kept->of(id).records;
    input.update = m_updates.update(id);
    return detailsOf(input);
}

QList<Metric> DeskWorkbench::metrics(const AppId &id) const
{
    return m_metrics.value(id).cards();
}

RecipeView DeskWorkbench::recipe(const AppId &id) const
{
    const AppsContext &context = m_apps.context();
    const AppSettings settings = context.store.app(id);
    const std::optional<Profile> profile = context.store.profile(settings.profile);
    RecipeView view;
    if (!profile) {
        view.problem = tr("The profile of this app is gone.");
        return view;
    }
    const Result<Recipe> recipe = recipeOf(m_apps, id);
    if (!recipe) {
        view.problem = recipe.error().summary;
        return view;
    }
    view.dockerfile = recipe->dockerfile;
    view.ownLines = ownLinesOf(*recipe);
    view.places = placesIn(*profile);
    view.notes = recipe->notes;
    const AppStatus status = m_apps.status(id);
    view.hasImage = !status.image.isEmpty();
    for (const BuildRecord &record : m_kept->of(id).records) {
        if (record.number == status.build)
            view.matchesImage = record.recipeDigest == recipe->digest;
    }
    Profile fitted = *profile;
    if (const std::optional<GpuLook> &look = context.gpus->look(); look && profile->base)
        fitted.base = machineFit(*profile, settings, *look).base.value_or(*profile->base);
    view.ingredients = ingredientsOf(fitted, settings, context.person.uid);
    return view;
}

LogBuffer *DeskWorkbench::log(const AppId &id)
{
    LogBuffer *&buffer = m_logs[id];
    if (!buffer)
        buffer = new LogBuffer(this);
    return buffer;
}

void DeskWorkbench::setLogRange(const AppId &id, const LogRange &range)
{
    if (logRange(id) == range)
        return;
    m_ranges.insert(id, range);
    if (m_watched != id || !m_wantsLog)
        return;
    delete m_logJob;
    m_loggedContainer.clear();
    log(id)->clear();
    follow(id);
}

void DeskWorkbench::watch(const std::optional<AppId> &id, bool metrics, bool log)
{
    if (m_watched == id && m_wantsMetrics == metrics && m_wantsLog == log)
        return;
    if (m_watched != id || !metrics)
        stopMetrics();
    if (m_watched != id || !log) {
        delete m_logJob;
        m_loggedContainer.clear();
    }
    m_watched = id;
    m_wantsMetrics = metrics;
    m_wantsLog = log;
    if (id)
        follow(*id);
}

void DeskWorkbench::follow(const AppId &id)
{
    const AppStatus status = m_apps.status(id);
    const bool runs = isAlive(status.state);
    if (m_wantsMetrics && runs && !m_statsJob)
        followMetrics(id);
    if (!runs && m_statsJob) {
        stopMetrics();
        m_metrics[id].rest();
        emit metricsChanged(id);
    }
    // One container's log is read once from its start; a new container (or the same, started again)
    // begins a new one.
    const QString shown = status.containerId + status.since.toString(Qt::ISODateWithMs);
    if (m_wantsLog && !status.containerId.isEmpty() && shown != m_loggedContainer
        && (!m_logJob || runs)) {
        m_loggedContainer = shown;
        followLog(id);
    }
}

void DeskWorkbench::followMetrics(const AppId &id)
{
    ContainerStatsJobBase *job = m_apps.stats(id, this);
    if (!job)
        return;
    m_statsJob = job;
    connect(job, &ContainerStatsJobBase::sampled, this, [this, id](const ContainerStats &stats) {
        m_metrics[id].take(stats);
        emit metricsChanged(id);
        if (wantsGpu(id))
            m_gpus->sample();
    });
    connect(job, &Job::finished, job, &QObject::deleteLater);
    job->start();
}

void DeskWorkbench::followLog(const AppId &id)
{
    LogBuffer *buffer = log(id);
    delete m_logJob;
    LogsRequest request;
    const LogRange range = logRange(id);
    const QDateTime began = m_apps.status(id).started;
    const bool isThisRun = range.run == LogRange::Run::This;
    request.follow = isThisRun;
    request.tail = range.lines;
    request.timestamps = true;
    if (began.isValid())
        (isThisRun ? request.since : request.until) = began.addMSecs(-kStartLag.count());
    ContainerLogsJobBase *job = m_apps.logs(id, request, this);
    if (!job)
        return;
    buffer->clear();
    m_logJob = job;
    const auto put = [buffer](const QByteArray &line, qint64 atMs) {
        buffer->appendBytes(line, atMs);
    };
    // The pieces of the two streams come in turns: each has lines of its own.
    const auto output = std::make_shared<StampedLines>(put);
    const auto errors = std::make_shared<StampedLines>(put);
    connect(job, &ContainerLogsJobBase::received, buffer,
            [output, errors](const QByteArray &bytes, bool isError) {
                (isError ? errors : output)->feed(bytes);
            });
    connect(job, &Job::finished, this, [job, output, errors] {
        output->end();
        errors->end();
        job->deleteLater();
    });
    job->start();
}

} // namespace slipway
