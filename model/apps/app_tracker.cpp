// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_tracker.h"

#include "apps/labels.h"
#include "apps/wished_stop.h"
#include "profiles/profile_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

AppTracker::AppTracker(const AppsContext &context, QObject *owner)
    : QObject(owner)
    , m_context(context)
    , m_events(context.engine, this)
    , m_engine{.state = EngineEvents::State::Connecting,
               .why = {},
               .version = {},
               .info = {},
               .choice = context.engine.choice()}
{
    connect(&m_events, &EngineEvents::happened, this, &AppTracker::take);
    connect(&m_events, &EngineEvents::resyncNeeded, this, &AppTracker::listAll);
    connect(&m_events, &EngineEvents::stateChanged, this,
            [this](EngineEvents::State state, const Error *why) {
                // Another try is no news until it has ended: what is wrong stays readable.
                if (state == EngineEvents::State::Connecting
                    && m_engine.state == EngineEvents::State::Lost)
                    return;
                m_engine.state = state;
                m_engine.why = why ? std::optional(*why) : std::nullopt;
                if (state == EngineEvents::State::Lost) {
                    ++m_round; // what was asked will not be answered
                    for (const std::shared_ptr<Tracked> &app : std::as_const(m_apps)) {
                        if (app->facts.engine == AppFacts::Engine::Connected) {
                            app->facts.wasRunning =
                                slipway::isUp(app->status.state) || app->status.canOpen;
                        }
                        app->facts.engine = AppFacts::Engine::Lost;
                        app->probed.clear();
                    }
                    refreshAll();
                }
                emit engineChanged();
                if (state == EngineEvents::State::Lost && m_engine.why)
                    emit unreachable(*m_engine.why);
            });
    connect(&m_context.store, &ProfileStore::changed, this, [this] {
        for (const AppId &id : ids())
            tracked(id);
        refreshAll();
    });
    for (const AppSettings &app : m_context.store.apps())
        tracked(app.id);
    refreshAll();
}

AppTracker::~AppTracker() = default;

bool AppTracker::isUp(const AppFacts &facts)
{
    return facts.container && facts.container->running;
}

QString AppTracker::probeKey(const ContainerDetails &container)
{
    return container.id + container.started.toString(Qt::ISODateWithMs);
}

void AppTracker::follow()
{
    m_events.start();
}

void AppTracker::tryNow()
{
    m_events.tryNow();
}

void AppTracker::tryUnlessStopped()
{
    m_events.tryUnlessStopped();
}

void AppTracker::moveTo(const EngineChoice &choice)
{
    m_engine.choice = choice;
    m_engine.version.reset();
    m_engine.info.reset();
    m_context.engine.moveTo(choice);
    m_events.tryNow();
}

QList<AppId> AppTracker::ids() const
{
    QList<AppId> ids;
    for (const AppSettings &app : m_context.store.apps())
        ids.append(app.id);
    QList<AppId> others;
    for (auto app = m_apps.cbegin(); app != m_apps.cend(); ++app) {
        if (!ids.contains(app.key()) && (*app)->status.isInstalled)
            others.append(app.key());
    }
    std::sort(others.begin(), others.end());
    return ids + others;
}

QList<ImageSummary> AppTracker::images(const AppId &id) const
{
    const auto app = m_apps.constFind(id);
    return app == m_apps.cend() ? QList<ImageSummary>() : (*app)->facts.images;
}

AppStatus AppTracker::status(const AppId &id) const
{
    const auto app = m_apps.constFind(id);
    if (app != m_apps.cend())
        return (*app)->status;
    AppFacts facts(id);
    facts.wasListed = m_isListed;
    facts.engine = m_isListed ? AppFacts::Engine::Connected : AppFacts::Engine::Connecting;
    return statusOf(facts);
}

QSet<AppId> AppTracker::leftovers() const
{
    QSet<AppId> ids;
    for (auto app = m_apps.cbegin(); app != m_apps.cend(); ++app) {
        if (!(*app)->setAside.isEmpty())
            ids.insert(app.key());
    }
    return ids;
}

AppTracker::Tracked &AppTracker::tracked(const AppId &id)
{
    std::shared_ptr<Tracked> &app = m_apps[id];
    if (!app) {
        app = std::make_shared<Tracked>(id);
        app->facts.wasListed = m_isListed;
        app->facts.engine = m_isListed && m_engine.state == EngineEvents::State::Connected
            ? AppFacts::Engine::Connected
            : AppFacts::Engine::Connecting;
    }
    return *app;
}

void AppTracker::describe(AppFacts &facts) const
{
    const std::optional<Profile> profile =
        m_context.store.profile(m_context.store.app(facts.id).profile);
    facts.hasWeb = profile && profile->web;
    if (facts.hasWeb) {
        facts.webPort = profile->web->port.number();
        facts.webPath = profile->web->path;
    }
}

void AppTracker::look(const AppId &id)
{
    Tracked &app = tracked(id);
    if (m_engine.state != EngineEvents::State::Connected)
        return; // a full look comes with the connection
    if (m_open > 0) {
        m_lookAfterRound.insert(id);
        return;
    }
    if (app.look) {
        app.mustLookAgain = true;
        return;
    }
    app.mustLookAgain = false;
    JobOf<QList<ContainerSummary>> *job = m_context.engine.containers(labelFilter(id), this);
    app.look = job;
    connect(job, &Job::finished, this, [this, id, job] {
        job->deleteLater();
        Tracked &looked = tracked(id);
        looked.look.clear();
        if (m_open > 0)
            m_lookAfterRound.insert(id);
        else if (!job->error())
            takeContainers(id, *job->result());
        if (looked.mustLookAgain)
            look(id);
    });
    job->start();
}

void AppTracker::lookAtImages()
{
    if (m_imagesLook) {
        m_mustLookAtImagesAgain = true;
        return;
    }
    m_mustLookAtImagesAgain = false;
    JobOf<QList<ImageSummary>> *job = m_context.engine.images(labelFilter(), this);
    m_imagesLook = job;
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        m_imagesLook.clear();
        if (!job->error()) {
            takeImages(*job->result());
            refreshAll();
        }
        if (m_mustLookAtImagesAgain)
            lookAtImages();
    });
    job->start();
}

void AppTracker::takeImages(const QList<ImageSummary> &images)
{
    for (const std::shared_ptr<Tracked> &app : std::as_const(m_apps))
        app->facts.images.clear();
    for (const ImageSummary &image : images) {
        if (const std::optional<AppId> id = appOf(image.labels))
            tracked(*id).facts.images.append(image);
    }
}

void AppTracker::take(const EngineEvent &event)
{
    if (event.type == "image"_L1) {
        if (event.action == "tag"_L1 || event.action == "untag"_L1 || event.action == "delete"_L1
            || event.action == "remove"_L1 || event.action == "build"_L1)
            lookAtImages();
        return;
    }
    if (event.type != "container"_L1 || event.action.startsWith("exec_"_L1))
        return; // the engine's own health checks are exec calls
    const std::optional<AppId> id = appOf(event.attributes);
    if (!id)
        return;
    if (isWishedStop(event))
        noteStopped(*id);
    static const QStringList telling{u"create"_s,  u"start"_s,   u"die"_s,    u"died"_s,
                                     u"stop"_s,    u"destroy"_s, u"remove"_s, u"rename"_s,
                                     u"restart"_s, u"oom"_s,     u"pause"_s,  u"unpause"_s};
    if (telling.contains(event.action) || event.action.startsWith("health_status"_L1))
        look(*id);
}

void AppTracker::setWork(const AppId &id, AppFacts::Work work)
{
    Tracked &app = tracked(id);
    app.facts.work = work;
    refresh(id);
    // The work asked for itself. What it left behind, such as an old container that is back, is
    // asked now.
    if (work == AppFacts::Work::None && isUp(app.facts)
        && app.facts.answer == AppFacts::Answer::Waiting && !app.probe)
        probe(id, std::chrono::milliseconds(-1));
}

void AppTracker::setFailure(const AppId &id, const std::optional<Error> &failure)
{
    tracked(id).facts.failure = failure;
    refresh(id);
}

void AppTracker::setAnswer(const AppId &id, AppFacts::Answer answer)
{
    Tracked &app = tracked(id);
    app.facts.answer = answer;
    if (isUp(app.facts))
        app.probed = probeKey(*app.facts.container);
    refresh(id);
}

void AppTracker::noteStopped(const AppId &id)
{
    tracked(id).facts.wasStopped = true;
}

void AppTracker::refresh(const AppId &id)
{
    Tracked &app = tracked(id);
    describe(app.facts);
    const AppStatus status = statusOf(app.facts);
    if (status == app.status)
        return;
    app.status = status;
    emit changed(id);
}

void AppTracker::refreshAll()
{
    const QList<AppId> known = m_apps.keys();
    for (const AppId &id : known)
        refresh(id);
}

} // namespace slipway
