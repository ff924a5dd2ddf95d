// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_desk.h"

#include "apps/check_updates_job.h"
#include "git/ref_lookup.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kMostCommits = 1000;
constexpr int kMostOlder = 200;

} // namespace

SourceDesk::SourceDesk(Apps &apps, QObject *owner)
    : QObject(owner)
    , m_apps(apps)
{
    connect(&m_apps.context().store, &ProfileStore::changed, this, [this] {
        const QList<AppId> looked = m_readings.keys();
        for (const AppId &id : looked) {
            read(id);
            tell(id);
        }
    });
    connect(&m_apps, &Apps::jobEnded, this, [this](AppJob *job) {
        if (m_readings.contains(job->app()))
            tell(job->app()); // Its image may be of another commit now.
    });
}

SourceInput SourceDesk::input(const AppId &id, const Reading &reading) const
{
    const AppsContext &context = m_apps.context();
    SourceInput input;
    input.name = nameOf(id);
    input.sources = sourcesOf(id, context).value_or(QList<AppSource>());
    for (qsizetype i = 0; i < input.sources.size(); ++i) {
        if (input.sources[i].path == reading.look.path)
            input.chosen = i;
    }
    input.look = reading.look;
    input.log = reading.log;
    input.trouble = reading.trouble ? reading.trouble : reading.checkTrouble;
    input.refs = reading.refs;
    input.updates = UpdateBook::read(context.paths).apps.value(id);
    input.records = buildRecords(context.paths, id);
    input.build = m_apps.status(id).build;
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
    const QList<AppSource> sources = sourcesOf(id, m_apps.context()).value_or(QList<AppSource>());
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
        SourceView view = sourceViewOf(all);
        const QString hash = commitToShow(view, reading.look.commit);
        const auto diff = reading.diffs.constFind(hash);
        view.detail =
            commitDetailOf(all, view, hash, diff == reading.diffs.cend() ? nullptr : &*diff);
        reading.view = view;
    }
    SourceView view = *reading.view;
    if (reading.checkJob) {
        view.checking =
            reading.checking.step.isEmpty() ? tr("Asking the server") : reading.checking.step;
        view.checkProgress = reading.checking.fraction;
    }
    return view;
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
    reading.look = look;
    if (!isSameLog) {
        forget(id);
        read(id);
    } else {
        readDiff(id);
    }
    tell(id);
}

void SourceDesk::forget(const AppId &id)
{
    Reading &reading = m_readings[id];
    delete reading.logJob;
    delete reading.diffJob;
    reading.log.reset();
    reading.trouble.reset();
    reading.checkTrouble.reset();
    reading.refs = {};
    reading.diffs.clear();
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
    if (!source)
        return;
    Reading &reading = m_readings[id];
    const QString pin = source->pin ? source->pin->text() : QString();
    if (reading.logJob || (reading.log && reading.pin == pin))
        return;
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
        now.diffs.clear();
        if (const Error *error = job->error())
            now.trouble = *error;
        else
            now.log = *job->result();
        if (!job->error()) {
            now.trouble.reset();
            readRefs(id, source);
            readDiff(id);
        }
        tell(id);
    });
    job->start();
}

void SourceDesk::readRefs(const AppId &id, const AppSource &source)
{
    JobOf<RemoteRefs> *job = listRefs(source.remote, this);
    connect(job, &Job::finished, this, [this, job, id] {
        job->deleteLater();
        if (job->error())
            return;
        m_readings[id].refs = *job->result();
        tell(id);
    });
    job->start();
}

/// What the shown commit changes, which takes a moment for large ones.
void SourceDesk::readDiff(const AppId &id)
{
    Reading &reading = m_readings[id];
    const SourceView view = sourceViewOf(input(id, reading));
    const QString hash = commitToShow(view, reading.look.commit);
    const std::optional<AppSource> source = this->source(id, reading.look.path);
    const auto commit = Commit::parse(hash);
    if (!source || !commit || reading.diffs.contains(hash))
        return;
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
        tell(id);
    });
    job->start();
}

void SourceDesk::compare(const AppId &id, const QString &hash)
{
    const std::optional<AppSource> source = this->source(id, m_readings[id].look.path);
    const auto commit = Commit::parse(hash);
    if (!source || !commit)
        return;
    JobOf<CommitDiff> *job =
        compareCommits({.remote = source->remote,
                        .from = source->pin == *commit ? std::nullopt : source->pin,
                        .to = *commit,
                        .hints = source->hints},
                       this);
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
                reading.checkTrouble = Error{Error::Kind::Unreachable, check.problem, {}};
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

void SourceDesk::pin(const AppId &id, const QString &path, const QString &ref)
{
    const std::optional<AppSource> source = this->source(id, path);
    if (!source)
        return;
    JobOf<FoundRef> *job = lookUpRef(source->remote, ref, this);
    connect(job, &Job::finished, this, [this, job, id, path = source->path, ref] {
        job->deleteLater();
        if (const Error *error = job->error()) {
            emit refAnswered(id, ref, error->summary);
            return;
        }
        keep(id, path, *job->result());
        emit refAnswered(id, ref, {});
    });
    job->start();
}

void SourceDesk::pinNewest(const AppId &id, const QString &path, const std::function<void()> &then)
{
    const Reading &reading = m_readings[id];
    const std::optional<Commit> head = reading.log ? reading.log->head : std::nullopt;
    if (!head)
        return;
    keep(id, path, {*head, FoundRef::Kind::Branch, reading.log->branch});
    then();
}

void SourceDesk::keep(const AppId &id, const QString &path, const FoundRef &found)
{
    ProfileStore &store = m_apps.context().store;
    AppSettings settings = store.app(id);
    settings.pins.insert(path, found.commit);
    // A commit of a branch's list goes on being compared with that branch.
    const QString branch = m_readings[id].look.branch;
    if (found.kind != FoundRef::Kind::Commit)
        settings.follows.insert(path, followedName(found));
    else if (!branch.isEmpty())
        settings.follows.insert(path, u"heads/"_s + branch);
    else if (settings.follows.value(path).startsWith("tags/"_L1))
        settings.follows.remove(path);
    const Result<> saved = store.save(settings);
    if (!saved) {
        emit refAnswered(id, found.commit.text(), saved.error().summary);
        return;
    }
    readAgain(id);
    emit pinned(id, nameOf(id), found.commit.brief());
    tell(id);
}

} // namespace slipway
