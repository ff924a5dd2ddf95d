// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_desk.h"

#include "apps/check_updates_job.h"
#include "git/ref_lookup.h"
#include "past_builds.h"
#include "update_watch.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMostCommits = 1000;
constexpr int kMostOlder = 200;

} // namespace

SourceDesk::SourceDesk(Apps &apps, PastBuilds &kept, UpdateWatch &updates, QObject *owner)
    : QObject(owner)
    , m_apps(apps)
    , m_kept(kept)
    , m_updates(updates)
{
    const auto lookAgain = [this](const AppId &id) {
        if (!m_readings.contains(id))
            return;
        read(id); // The commit of its newest build may be the one to look from.
        reckonAgain(id);
        emit changed(id);
    };
    connect(&m_kept, &PastBuilds::changed, this, lookAgain);
    connect(&m_kept, &PastBuilds::known, this, lookAgain);
    connect(&m_apps.context().store, &ProfileStore::changed, this, [this] {
        const QList<AppId> looked = m_readings.keys();
        for (const AppId &id : looked) {
            read(id);
            reckonAgain(id);
            emit changed(id);
        }
    });
    connect(&m_apps, &Apps::jobEnded, this, [this](AppJob *job) {
        if (m_readings.contains(job->app()))
            tell(job->app()); // Its image may be of another commit now.
    });
    connect(&m_apps, &Apps::changed, this, &SourceDesk::heedImages);
    connect(&m_apps, &Apps::listed, this, [this] {
        const QList<AppId> looked = m_readings.keys();
        for (const AppId &id : looked)
            heedImages(id);
    });
}

SourceInput SourceDesk::input(const AppId &id, const Reading &reading) const
{
    const AppsContext &context = m_apps.context();
    SourceInput input;
    input.name = nameOf(id);
    input.records = m_kept.of(id).records;
    input.sources = sourcesOf(id, context, input.records).value_or(QList<AppSource>());
    for (qsizetype i = 0; i < input.sources.size(); ++i) {
        if (input.sources[i].path == reading.look.path)
            input.chosen = i;
    }
    input.look = reading.look;
    input.log = reading.log;
    input.trouble = reading.trouble;
    // That nothing is here yet says less than why it could not be brought here.
    if (!input.trouble || (reading.checkTrouble && input.trouble->kind == Error::Kind::Missing))
        input.trouble = reading.checkTrouble;
    input.refs = reading.refs;
    input.updates = m_updates.of(id);
    input.build = m_apps.status(id).build;
    input.images = images(id);
    input.cached = reading.cached;
    input.now = QDateTime::currentDateTime();
    return input;
}

QString SourceDesk::nameOf(const AppId &id) const
{
    const ProfileStore &store = m_apps.context().store;
    const std::optional<Profile> profile = store.profile(store.app(id).profile);
    return profile ? profile->name : id.text();
}

std::optional<AppSource> SourceDesk::source(const AppId &id, const QString &path) const
{
    const QList<AppSource> sources =
        sourcesOf(id, m_apps.context(), m_kept.of(id).records).value_or(QList<AppSource>());
    for (const AppSource &source : sources) {
        if (source.path == path)
            return source;
    }
    return sources.isEmpty() ? std::nullopt : std::optional(sources.constFirst());
}

SourceView SourceDesk::view(const AppId &id)
{
    Reading &reading = m_readings[id];
    if (!reading.view) {
        const SourceInput all = input(id, reading);
        reading.view = sourceViewOf(all);
        reading.images = all.images;
        putDetail(reading, all);
    }
    SourceView view = *reading.view;
    if (reading.checkJob) {
        view.checking =
            reading.checking.step.isEmpty() ? tr("Asking the server") : reading.checking.step;
        view.checkProgress = reading.checking.fraction;
    }
    return view;
}

void SourceDesk::putDetail(Reading &reading, const SourceInput &input)
{
    SourceView &view = *reading.view;
    const QString hash = commitToShow(view, reading.look.commit);
    const auto diff = reading.diffs.constFind(hash);
    view.detail =
        commitDetailOf(input, view, hash, diff == reading.diffs.cend() ? nullptr : &*diff);
}

/// The list, which may be long, is not made anew.
void SourceDesk::tellDetail(const AppId &id)
{
    Reading &reading = m_readings[id];
    if (reading.view)
        putDetail(reading, input(id, reading));
    emit changed(id);
}

void SourceDesk::tell(const AppId &id)
{
    m_readings[id].view.reset();
    emit changed(id);
}

void SourceDesk::look(const AppId &id, const SourceLook &look)
{
    Reading &reading = m_readings[id];
    const bool isSameLog =
        reading.look.path == look.path && reading.look.branch == look.branch && reading.log;
    const bool isSameList = isSameLog && reading.look.onlyTags == look.onlyTags && reading.view;
    reading.look = look;
    m_updates.readAgain();
    if (!isSameLog) {
        forget(id);
        reading.view.reset();
        read(id);
    } else {
        if (isSameList)
            putDetail(reading, input(id, reading));
        else
            reading.view.reset();
        readDiff(id);
    }
    emit changed(id);
}

void SourceDesk::forget(const AppId &id)
{
    Reading &reading = m_readings[id];
    delete reading.logJob;
    delete reading.refsJob;
    delete reading.diffJob;
    delete reading.cacheJob;
    reading.log.reset();
    reading.trouble.reset();
    reading.checkTrouble.reset();
    reading.refs = {};
    reading.diffs.clear();
    reading.cached.clear();
}

void SourceDesk::readAgain(const AppId &id, bool fetch)
{
    delete m_readings[id].logJob;
    m_readings[id].pin = u"?"_s; // no pin is called so
    read(id, fetch);
}

/// Reads the commits from the vault, unless they are there for this pin already.
void SourceDesk::read(const AppId &id, bool fetch)
{
    const std::optional<AppSource> source = this->source(id, m_readings[id].look.path);
    if (!source || !m_kept.knows(id))
        return; // Comes again when the builds are known.
    Reading &reading = m_readings[id];
    const QString pin = source->pin ? source->pin->text() : QString();
    if (reading.pin == pin && (reading.logJob || reading.log))
        return;
    delete reading.logJob; // for a pin of before
    LogRequest request{.remote = source->remote,
                       .pin = source->pin,
                       .hints = source->hints,
                       .most = kMostCommits,
                       .mostOlder = kMostOlder,
                       .fetch = fetch,
                       .marksCache = marksFolder(m_apps.context().paths)};
    if (!reading.look.branch.isEmpty())
        request.remote.branch = reading.look.branch;
    JobOf<CommitLog> *job = readCommitLog(request, this);
    reading.logJob = job;
    reading.pin = pin;
    connect(job, &Job::finished, this, [this, job, id, source = *source] {
        job->deleteLater();
        Reading &now = m_readings[id];
        now.logJob = nullptr;
        if (const Error *error = job->error())
            now.trouble = *error;
        else
            now.log = *job->result();
        now.view.reset();
        if (!job->error()) {
            now.trouble.reset();
            readRefs(id, source);
            readDiff(id);
        }
        emit changed(id);
    });
    job->start();
}

void SourceDesk::readRefs(const AppId &id, const AppSource &source)
{
    delete m_readings[id].refsJob;
    JobOf<RemoteRefs> *job = listRefs(source.remote, this);
    m_readings[id].refsJob = job;
    connect(job, &Job::finished, this, [this, job, id] {
        job->deleteLater();
        if (job->error())
            return;
        Reading &now = m_readings[id];
        now.refs = *job->result();
        if (now.look.onlyTags)
            now.view.reset();
        else if (now.view)
            now.view->branches = branchesOf(now.refs);
        emit changed(id);
    });
    job->start();
}

/// What the shown commit changes, which takes a moment for large ones.
void SourceDesk::readDiff(const AppId &id)
{
    Reading &reading = m_readings[id];
    const QString hash = view(id).detail.hash;
    const std::optional<AppSource> source = this->source(id, reading.look.path);
    const auto commit = Commit::parse(hash);
    if (!source || !commit)
        return;
    if (reading.diffs.contains(hash))
        return readCache(id);
    delete reading.diffJob; // of one that was chosen before
    JobOf<CommitDiff> *job = compareCommits(
        {.remote = source->remote, .to = *commit, .hints = source->hints, .mostPatch = 0}, this);
    reading.diffJob = job;
    connect(job, &Job::finished, this, [this, job, id, hash] {
        job->deleteLater();
        m_readings[id].diffJob = nullptr;
        if (job->error())
            return;
        m_readings[id].diffs.insert(hash, *job->result());
        tellDetail(id);
        readCache(id);
    });
    job->start();
}

void SourceDesk::compare(const AppId &id, const QString &hash)
{
    const std::optional<AppSource> source = this->source(id, m_readings[id].look.path);
    const auto commit = Commit::parse(hash);
    if (!source || !commit)
        return;
    delete m_readings[id].compareJob; // Another one is meant now.
    JobOf<CommitDiff> *job =
        compareCommits({.remote = source->remote,
                        .from = source->pin == *commit ? std::nullopt : source->pin,
                        .to = *commit,
                        .hints = source->hints},
                       this);
    m_readings[id].compareJob = job;
    connect(job, &Job::finished, this, [this, job, id, commit = *commit, pin = source->pin] {
        job->deleteLater();
        const QString title =
            pin ? tr("From %1 to %2", "commits").arg(pin->brief(), commit.brief()) : commit.brief();
        emit compared(id, title, job->error() ? job->error()->summary : job->result()->patch);
    });
    job->start();
}

void SourceDesk::check(const AppId &id)
{
    if (m_readings[id].checkJob)
        return;
    auto *job = new CheckUpdatesJob(m_apps.context(), {id}, this);
    m_readings[id].checkJob = job;
    m_readings[id].checking = {};
    m_readings[id].checkTrouble.reset();
    connect(job, &Job::progressed, this, [this, id](const Progress &progress) {
        m_readings[id].checking = progress;
        emit changed(id);
    });
    connect(job, &Job::finished, this, [this, job, id] {
        job->deleteLater();
        Reading &reading = m_readings[id];
        reading.checkJob = nullptr;
        const bool hadNone = !reading.log;
        readAgain(id, hadNone && !job->error());
        const std::optional<AppSource> source = this->source(id, reading.look.path);
        if (source && !job->error()) {
            const SourceCheck check = job->result()->apps.value(id).sources.value(source->path);
            if (!check.update && !check.problem.isEmpty())
                reading.checkTrouble =
                    Error{check.wantsSignIn ? Error::Kind::NoPermission : Error::Kind::Unreachable,
                          check.problem,
                          {}};
            emit checked(*job->result(), id);
        }
        tell(id);
    });
    job->start();
    tell(id);
}

void SourceDesk::refresh(const AppId &id)
{
    if (!m_readings.contains(id) || m_readings[id].checkJob)
        return;
    readAgain(id);
    tell(id);
}

void SourceDesk::stopCheck(const AppId &id)
{
    if (const QPointer<Job> job = m_readings[id].checkJob)
        job->cancel();
}

} // namespace slipway
