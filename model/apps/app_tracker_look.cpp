// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_tracker.h"
#include "apps/build_record.h"
#include "apps/labels.h"
#include "apps/ready_probe.h"
#include "apps/wished_stop.h"
#include "base/log.h"
#include "base/thread_job.h"
#include "profiles/profile_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway {

namespace {

constexpr auto kFirstAnswerWithin = 2000ms; ///< So long a full look waits for web UIs.
constexpr auto kLeastPatience = 5000ms; ///< With an app that was started long ago.

} // namespace

template <typename T, typename Then>
void AppTracker::ask(JobOf<T> *job, bool isNeeded, Then then)
{
    ++m_open;
    connect(job, &Job::finished, this, [this, job, isNeeded, then, round = m_round] {
        job->deleteLater();
        if (round != m_round)
            return;
        if (const Error *error = job->error()) {
            if (isNeeded && !m_hasRoundFailed) {
                m_hasRoundFailed = true;
                m_engine.why = *error;
                emit unreachable(*error);
            }
        } else {
            then(*job->result());
        }
        endStep();
    });
    job->start();
}

void AppTracker::listAll()
{
    ++m_round;
    m_open = 1; // this function itself, until all questions are asked
    m_hasRoundFailed = false;
    ask(m_context.engine.version(this), false,
        [this](const EngineVersion &version) { m_engine.version = version; });
    ask(m_context.engine.info(this), false,
        [this](const EngineInfo &info) { m_engine.info = info; });
    ask(m_context.engine.images(labelFilter(), this), true,
        [this](const QList<ImageSummary> &images) { takeImages(images); });
    ask(m_context.engine.containers(labelFilter(), this), true,
        [this](const QList<ContainerSummary> &containers) {
            QHash<AppId, QList<ContainerSummary>> byApp;
            for (const ContainerSummary &container : containers) {
                if (const std::optional<AppId> id = appOf(container.labels))
                    byApp[*id].append(container);
            }
            for (auto app = byApp.cbegin(); app != byApp.cend(); ++app)
                tracked(app.key());
            const QList<AppId> known = m_apps.keys();
            for (const AppId &id : known)
                takeContainers(id, byApp.value(id));
        });
    if (!m_areFailuresRead)
        readOldFailures();
    endStep();
}

void AppTracker::readOldFailures()
{
    m_areFailuresRead = true;
    using Records = QList<BuildRecord>;
    const Paths paths = m_context.paths;
    const QList<AppId> all = ids();
    ask(new ThreadJob<Records>(
            [paths, all](const WorkContext &) -> Result<Records> {
                Records records;
                for (const AppId &id : all) {
                    if (const std::optional<BuildRecord> record = newestBuild(paths, id))
                        records.append(*record);
                }
                return records;
            },
            this),
        false, [this](const Records &records) {
            for (const BuildRecord &record : records) {
                Tracked &app = tracked(record.app);
                if (isCutShort(record))
                    m_cutShort.insert(record.app);
                if (record.outcome == BuildRecord::Outcome::Failed && !app.facts.failure)
                    app.facts.failure = Error{Error::Kind::Failed, record.reason, {}};
            }
        });
}

void AppTracker::endStep()
{
    if (--m_open > 0 || m_hasRoundFailed)
        return;
    m_isListed = true;
    for (const std::shared_ptr<Tracked> &app : std::as_const(m_apps)) {
        app->facts.wasListed = true;
        app->facts.engine = AppFacts::Engine::Connected;
    }
    refreshAll();
    emit engineChanged(); // version and info are known now
    emit listed();
    const QSet<AppId> waiting = std::exchange(m_lookAfterRound, {});
    for (const AppId &id : waiting)
        look(id);
}

void AppTracker::takeContainers(const AppId &id, const QList<ContainerSummary> &containers)
{
    Tracked &app = tracked(id);
    app.setAside.clear();
    QString found;
    for (const ContainerSummary &container : containers) {
        if (container.name == containerName(id))
            found = container.id;
        else if (container.name == setAsideName(id))
            app.setAside = container.id;
    }
    if (found.isEmpty())
        found = app.setAside;
    if (found.isEmpty()) {
        takeDetails(id, {});
        return;
    }
    JobOf<ContainerDetails> *job = m_context.engine.inspectContainer(found, this);
    const bool isRound = m_open > 0;
    if (isRound) {
        app.facts.container.reset(); // it may be gone before it is looked at
        ask(job, false, [this, id](const ContainerDetails &details) { takeDetails(id, details); });
        return;
    }
    app.look = job;
    connect(job, &Job::finished, this, [this, id, job] {
        job->deleteLater();
        Tracked &looked = tracked(id);
        if (looked.look == job)
            looked.look.clear();
        if (!job->error())
            takeDetails(id, *job->result());
        else if (job->error()->kind == Error::Kind::Missing)
            takeDetails(id, {});
        if (looked.mustLookAgain)
            look(id);
    });
    job->start();
}

void AppTracker::takeDetails(const AppId &id, const std::optional<ContainerDetails> &details)
{
    Tracked &app = tracked(id);
    const bool wasOther =
        !details || !app.facts.container || app.facts.container->id != details->id;
    app.facts.container = details;
    if (wasOther || isUp(app.facts))
        app.facts.wasStopped = false;
    if (details && !isUp(app.facts) && details->exitCode != 0)
        rememberStop(id);
    if (!isUp(app.facts)) {
        app.facts.answer = AppFacts::Answer::NotAsked;
        app.probed.clear();
        delete app.probe;
    } else {
        describe(app.facts);
        const bool isUnasked = app.facts.answer == AppFacts::Answer::Waiting && !app.probe;
        if (app.facts.hasWeb && (isUnasked || app.probed != probeKey(*details))) {
            app.probed = probeKey(*details);
            app.facts.answer = AppFacts::Answer::Waiting;
            probe(id, m_open > 0 ? 0ms : -1ms);
        }
    }
    if (m_open == 0)
        refresh(id);
}

/// What this Slipway saw is kept for the next one, and what an earlier one kept counts here.
void AppTracker::rememberStop(const AppId &id)
{
    AppFacts &facts = tracked(id).facts;
    const bool isKept = wasStopWished(m_context.paths, id, *facts.container);
    if (facts.wasStopped && !isKept) {
        const Result<> noted = noteWishedStop(m_context.paths, id, *facts.container);
        if (!noted)
            qCWarning(logApps).noquote() << noted.error().summary;
    }
    facts.wasStopped = facts.wasStopped || isKept;
}

/// @p within: zero for one try as part of a full look; negative for as long as the profile gives
/// it.
void AppTracker::probe(const AppId &id, std::chrono::milliseconds within)
{
    Tracked &app = tracked(id);
    const std::optional<Profile> profile = m_context.store.profile(m_context.store.app(id).profile);
    const AppStatus seen = statusOf(app.facts);
    if (!profile || !profile->web || seen.port == 0 || app.facts.work == AppFacts::Work::Starting)
        return;
    delete app.probe;
    const bool isFirst = within == 0ms;
    if (!isFirst) {
        const qint64 age = app.facts.container->started.msecsTo(QDateTime::currentDateTimeUtc());
        const std::chrono::milliseconds left =
            profile->web->ready.within - std::chrono::milliseconds(age);
        within = std::max<std::chrono::milliseconds>(left, kLeastPatience);
    }
    ProbeRequest request{
        .port = quint16(seen.port), .path = profile->web->ready.path, .within = within};
    if (isFirst)
        request.tryWithin = kFirstAnswerWithin;
    auto *job = new ReadyProbe(request, this);
    app.probe = job;
    if (isFirst)
        ++m_open;
    connect(job, &Job::finished, this, [this, id, job, isFirst, round = m_round] {
        job->deleteLater();
        Tracked &asked = tracked(id);
        asked.probe.clear();
        asked.facts.answer = !job->error() ? AppFacts::Answer::Yes
            : isFirst                      ? AppFacts::Answer::Waiting
                                           : AppFacts::Answer::No;
        if (isFirst && job->error())
            probe(id, -1ms);
        if (isFirst && round == m_round)
            endStep();
        else
            refresh(id);
    });
    job->start();
}

} // namespace slipway
