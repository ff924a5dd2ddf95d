// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/apps.h"

#include "apps/app_tracker.h"
#include "apps/bisect_job.h"
#include "apps/bisect_record.h"
#include "apps/build_app_job.h"
#include "apps/job_journal.h"
#include "apps/refused_job.h"
#include "apps/rollback_job.h"
#include "apps/start_app_job.h"
#include "apps/stop_app_job.h"
#include "apps/trial_folders.h"
#include "base/log.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace slipway {

class Apps::Private
{
public:
    Private(const AppsContext &given, Apps *apps)
        : q(apps)
        , context(given)
        , tracker(context, apps)
        , journal(context.paths)
    {}

    AppJob *begin(AppJob *job);
    AppJob *refuse(const AppId &id, AppJob::Kind kind, const Error &error);
    std::optional<Error> obstacle(const AppId &id);
    void end(AppJob *job);
    void showPhase(AppJob *job);
    void recover();
    template <typename Make>
    AppJob *make(const AppId &id, AppJob::Kind kind, Make make);

    Apps *q;
    AppsContext context;
    AppTracker tracker;
    JobJournal journal;
    QHash<AppId, AppJob *> jobs;
    QHash<AppId, std::shared_ptr<QLockFile>> locks;
    bool mustRecover = false;
};

namespace {

AppFacts::Work workOf(AppJob::Phase phase)
{
    switch (phase) {
    case AppJob::Phase::Building:
        return AppFacts::Work::Building;
    case AppJob::Phase::Starting:
        return AppFacts::Work::Starting;
    case AppJob::Phase::Stopping:
        return AppFacts::Work::Stopping;
    case AppJob::Phase::Testing:
        return AppFacts::Work::None;
    case AppJob::Phase::Removing:
        break;
    }
    return AppFacts::Work::Removing;
}

/// Whether a failure is one of the app's: a search goes on beside it, and a rollback to what is not
/// there touches nothing.
bool saysOfApp(const AppJob &job, const Error &error)
{
    const bool isRefused =
        error.kind == Error::Kind::Missing || error.kind == Error::Kind::Conflict;
    return !error.isCancelled() && job.kind() != AppJob::Kind::Bisect
        && !(job.kind() == AppJob::Kind::Rollback && isRefused);
}

} // namespace

/// Why nothing can be begun on an app now. Takes the lock that other Slipways on this machine heed.
std::optional<Error> Apps::Private::obstacle(const AppId &id)
{
    if (jobs.contains(id))
        return Error{
            Error::Kind::Conflict, Apps::tr("%1 is being worked on already.").arg(id.text()), {}};
    const QString folder = context.paths.builds(id);
    if (!QDir().mkpath(folder))
        return Error{
            Error::Kind::NoPermission, Apps::tr("The folder %1 cannot be made.").arg(folder), {}};
    auto lock = std::make_shared<QLockFile>(folder + u"/busy"_s);
    lock->setStaleLockTime(
        0); // a build may take hours; a lock of a process that is gone is stale anyway
    if (!lock->tryLock(0)) {
        return Error{Error::Kind::Conflict,
                     Apps::tr("Another Slipway is working on %1.").arg(id.text()),
                     lock->fileName()};
    }
    locks.insert(id, lock);
    return std::nullopt;
}

AppJob *Apps::Private::refuse(const AppId &id, AppJob::Kind kind, const Error &error)
{
    auto *job = new RefusedJob(id, kind, error, q);
    QObject::connect(job, &Job::finished, job, &QObject::deleteLater);
    job->start();
    return job;
}

template <typename Make>
AppJob *Apps::Private::make(const AppId &id, AppJob::Kind kind, Make make)
{
    const AppSettings settings = context.store.app(id);
    const std::optional<Profile> profile = context.store.profile(settings.profile);
    if (!profile) {
        return refuse(id, kind,
                      {Error::Kind::Missing,
                       Apps::tr("There is no profile “%1”.").arg(settings.profile.text()),
                       {}});
    }
    if (const std::optional<Error> error = obstacle(id))
        return refuse(id, kind, *error);
    return begin(make(*profile, settings));
}

AppJob *Apps::Private::begin(AppJob *job)
{
    const AppId id = job->app();
    jobs.insert(id, job);
    QObject::connect(job, &AppJob::phaseChanged, q, [this, job] { showPhase(job); });
    QObject::connect(job, &Job::finished, q, [this, job] { end(job); });
    if (job->kind() != AppJob::Kind::Bisect)
        tracker.setFailure(id, std::nullopt);
    if (job->kind() == AppJob::Kind::Stop || job->kind() == AppJob::Kind::Remove)
        tracker.noteStopped(id);
    const std::optional<Profile> profile = context.store.profile(context.store.app(id).profile);
    journal.follow(*job, profile ? profile->name : id.text());
    job->start();
    showPhase(job);
    emit q->jobBegan(job);
    return job;
}

void Apps::Private::showPhase(AppJob *job)
{
    tracker.setWork(job->app(), workOf(job->phase()));
}

void Apps::Private::end(AppJob *job)
{
    const AppId id = job->app();
    jobs.remove(id);
    locks.remove(id);
    const Error *error = job->error();
    if (error && saysOfApp(*job, *error))
        tracker.setFailure(id, *error);
    if (!error && job->phase() == AppJob::Phase::Starting && job->kind() != AppJob::Kind::Recover)
        tracker.setAnswer(id, AppFacts::Answer::Yes);
    tracker.setWork(id, AppFacts::Work::None);
    tracker.look(id);
    tracker.lookAtImages();
    emit q->jobEnded(job);
    job->deleteLater();
}

void Apps::Private::recover()
{
    const QSet<AppId> aside = tracker.leftovers();
    const QSet<AppId> cutShort = tracker.takeCutShort();
    QSet<AppId> left = aside + cutShort;
    for (const AppId &id : tracker.ids()) {
        if (QFileInfo::exists(trialFolder(context.paths, id)))
            left.insert(id);
    }
    for (const AppId &id : std::as_const(left)) {
        if (obstacle(id))
            continue; // somebody is replacing or trying it right now
        qCWarning(logApps).noquote()
            << "Work on" << id.text() << "was cut short. Putting back what it had taken apart.";
        begin(new RecoverAppJob(context, id, id.text(), {aside.contains(id), cutShort.contains(id)},
                                q));
    }
}

Apps::Apps(AppsContext context, QObject *owner)
    : QObject(owner)
    , d(std::make_unique<Private>(context, this))
{
    connect(&d->tracker, &AppTracker::changed, this, &Apps::changed);
    connect(&d->tracker, &AppTracker::engineChanged, this, &Apps::engineChanged);
    connect(&d->tracker, &AppTracker::unreachable, this, &Apps::unreachable);
    connect(&d->tracker, &AppTracker::listed, this, [this] {
        if (d->mustRecover)
            d->recover();
        emit listed();
    });
}

Apps::~Apps()
{
    // Jobs are children: they must not speak to what is half gone.
    for (AppJob *job : std::as_const(d->jobs)) {
        job->disconnect(this);
        delete job;
    }
}

void Apps::follow(bool recover)
{
    d->mustRecover = recover;
    d->tracker.follow();
}

void Apps::tryEngineNow()
{
    d->tracker.tryNow();
}

void Apps::tryEngineUnlessStopped()
{
    d->tracker.tryUnlessStopped();
}

void Apps::moveTo(const EngineChoice &choice)
{
    Q_ASSERT(jobs().isEmpty());
    d->tracker.moveTo(choice);
}

const AppsContext &Apps::context() const
{
    return d->context;
}

const EngineView &Apps::engine() const
{
    return d->tracker.engine();
}

QList<AppStatus> Apps::statuses() const
{
    QList<AppStatus> statuses;
    for (const AppId &id : d->tracker.ids())
        statuses.append(d->tracker.status(id));
    return statuses;
}

AppStatus Apps::status(const AppId &id) const
{
    return d->tracker.status(id);
}

AppJob *Apps::job(const AppId &id) const
{
    return d->jobs.value(id);
}

QList<AppJob *> Apps::jobs() const
{
    return d->jobs.values();
}

JobJournal &Apps::journal() const
{
    return d->journal;
}

QList<ImageSummary> Apps::images(const AppId &id) const
{
    return d->tracker.images(id);
}

AppJob *Apps::build(const AppId &id, const BuildOptions &options)
{
    return d->make(id, AppJob::Kind::Build,
                   [&](const Profile &profile, const AppSettings &settings) {
                       return new BuildAppJob(d->context, profile, settings, AppJob::Kind::Build,
                                              options, this);
                   });
}

AppJob *Apps::install(const AppId &id)
{
    return d->make(
        id, AppJob::Kind::Install, [&](const Profile &profile, const AppSettings &settings) {
            return new BuildAppJob(d->context, profile, settings, AppJob::Kind::Install, {}, this);
        });
}

AppJob *Apps::rebuild(const AppId &id, const BuildOptions &options)
{
    return d->make(id, AppJob::Kind::Rebuild,
                   [&](const Profile &profile, const AppSettings &settings) {
                       return new BuildAppJob(d->context, profile, settings, AppJob::Kind::Rebuild,
                                              options, this);
                   });
}

AppJob *Apps::start(const AppId &id)
{
    return d->make(
        id, AppJob::Kind::Start, [&](const Profile &profile, const AppSettings &settings) {
            return new StartAppJob(d->context, profile, settings, AppJob::Kind::Start, this);
        });
}

AppJob *Apps::restart(const AppId &id)
{
    return d->make(
        id, AppJob::Kind::Restart, [&](const Profile &profile, const AppSettings &settings) {
            return new StartAppJob(d->context, profile, settings, AppJob::Kind::Restart, this);
        });
}

AppJob *Apps::rollback(const AppId &id, const RollbackOptions &options)
{
    return d->make(id, AppJob::Kind::Rollback,
                   [&](const Profile &profile, const AppSettings &settings) {
                       return new RollbackJob(d->context, profile, settings, options, this);
                   });
}

AppJob *Apps::bisect(const AppId &id, const BisectOptions &options)
{
    return d->make(id, AppJob::Kind::Bisect,
                   [&](const Profile &profile, const AppSettings &settings) {
                       return new BisectJob(d->context, profile, settings, options, this);
                   });
}

AppJob *Apps::continueBisect(const AppId &id)
{
    return bisect(id, {});
}

// Stopping and removing work without a profile: it may be gone while the container is still there.
AppJob *Apps::stop(const AppId &id)
{
    if (const std::optional<Error> error = d->obstacle(id))
        return d->refuse(id, AppJob::Kind::Stop, *error);
    const std::optional<Profile> profile =
        d->context.store.profile(d->context.store.app(id).profile);
    return d->begin(new StopAppJob(d->context, id, profile ? profile->name : id.text(), this));
}

AppJob *Apps::remove(const AppId &id, const RemoveOptions &options)
{
    if (const std::optional<Error> error = d->obstacle(id))
        return d->refuse(id, AppJob::Kind::Remove, *error);
    const std::optional<Profile> profile =
        d->context.store.profile(d->context.store.app(id).profile);
    return d->begin(
        new RemoveAppJob(d->context, id, profile ? profile->name : id.text(), options, this));
}

ContainerLogsJobBase *Apps::logs(const AppId &id, const LogsRequest &request, QObject *owner)
{
    const QString container = d->tracker.status(id).containerId;
    return container.isEmpty() ? nullptr : d->context.engine.logs(container, request, owner);
}

ContainerStatsJobBase *Apps::stats(const AppId &id, QObject *owner)
{
    const QString container = d->tracker.status(id).containerId;
    return container.isEmpty() ? nullptr : d->context.engine.stats(container, owner);
}

JobOf<ContainerStats> *Apps::statsOnce(const AppId &id, QObject *owner)
{
    const QString container = d->tracker.status(id).containerId;
    return container.isEmpty() ? nullptr : d->context.engine.statsOnce(container, owner);
}

} // namespace slipway
