// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_desk.h"

#include "apps/containment.h"
#include "apps/host_ports.h"
#include "apps/option_check.h"

#include <algorithm>

namespace slipway {

RunDesk::RunDesk(Apps &apps, QObject *owner)
    : QObject(owner)
    , m_apps(apps)
{
    connect(&m_apps.context().store, &ProfileStore::changed, this, [this] {
        const QList<AppId> looked = m_unknown.keys();
        for (const AppId &id : looked) {
            checkOptionsOf(id);
            emit changed(id);
        }
    });
}

RunView RunDesk::view(const AppId &id) const
{
    const AppsContext &context = m_apps.context();
    QList<RunView::Card> cards; // that containers can be given one by one
    const QList<Gpu> gpus = context.gpus->look() ? context.gpus->look()->facts.gpus : QList<Gpu>();
    for (const Gpu &gpu : gpus) {
        if (gpu.vendor == Gpu::Vendor::Nvidia)
            cards.append({gpu.id, gpu.name, gpu.memoryBytes});
    }
    return {context.store.profile(context.store.app(id).profile), cards, m_unknown.value(id)};
}

void RunDesk::takeCards()
{
    const QList<AppId> looked = m_unknown.keys();
    for (const AppId &id : looked)
        emit changed(id);
}

ContainedView RunDesk::contained(const AppSettings &settings) const
{
    const AppsContext &context = m_apps.context();
    const std::optional<Profile> profile = context.store.profile(settings.profile);
    if (!profile)
        return {};
    const Containment told = containmentOf(
        *profile, settings, foldersOf(context, *profile, settings).value_or(QList<AppFolder>()));
    return {told.line, told.looser, told.stricter};
}

void RunDesk::look(const AppId &id)
{
    m_unknown.insert(id, m_unknown.value(id));
    checkOptionsOf(id);
}

void RunDesk::checkOptionsOf(const AppId &id)
{
    delete m_checks.value(id); // of what was set before
    const AppsContext &context = m_apps.context();
    const AppSettings settings = context.store.app(id);
    const std::optional<Profile> profile = context.store.profile(settings.profile);
    if (!profile)
        return;
    JobOf<QStringList> *job = checkOptions(context, *profile, settings, this);
    m_checks.insert(id, job);
    connect(job, &Job::finished, this, [this, job, id] {
        job->deleteLater();
        if (job->error() || m_unknown.value(id) == *job->result())
            return;
        m_unknown.insert(id, *job->result());
        emit changed(id);
    });
    job->start();
}

void RunDesk::lookAtPort(quint16 port)
{
    delete m_portJob; // of what was written before
    auto *job = new ThreadJob<QString>(
        [port](const WorkContext &) -> Result<QString> {
            const PortMap ports(PortMap::listeningHere(), {});
            if (ports.isFree(port))
                return QString();
            const QString by = ports.use(port).by;
            return by.isEmpty() ? RunDesk::tr("Another program") : by;
        },
        this);
    m_portJob = job;
    connect(job, &Job::finished, this, [this, job, port] {
        job->deleteLater();
        emit portLooked(port, *job->result());
    });
    job->start();
}

QList<AppId> appsToStart(const QList<AppStatus> &statuses, const QList<AppSettings> &settings)
{
    QList<AppId> ids;
    for (const AppSettings &app : settings) {
        const auto status = std::find_if(statuses.begin(), statuses.end(),
                                         [&app](const AppStatus &one) { return one.id == app.id; });
        if (app.run.withSlipway && status != statuses.end() && status->isInstalled
            && (status->state == AppState::Stopped || status->state == AppState::Failed))
            ids.append(app.id);
    }
    return ids;
}

} // namespace slipway
