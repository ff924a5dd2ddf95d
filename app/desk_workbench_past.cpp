// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/job_journal.h"
#include "build_history.h"
#include "desk_workbench.h"

using namespace Qt::StringLiterals;

namespace slipway {

QList<BuildRecord> DeskWorkbench::builds(const AppId &id) const
{
    return withUnfinished(m_kept->of(id).records, m_apps.journal().records(), id);
}

BuildView *DeskWorkbench::pastBuild(const AppId &id, int number)
{
    BuildRecorder *recorder = m_recorders.value(id);
    if (recorder && recorder->view().number == number)
        return &recorder->view();
    if (m_past && m_past->app == id && m_past->number == number)
        return m_past;
    for (const BuildRecord &record : builds(id)) {
        if (record.number != number)
            continue;
        if (m_past)
            m_past->deleteLater();
        m_past = restored(record);
        return m_past;
    }
    return nullptr;
}

BuildView *DeskWorkbench::restored(const BuildRecord &record)
{
    const AppsContext &context = m_apps.context();
    const std::optional<Profile> profile =
        context.store.profile(context.store.app(record.app).profile);
    return restoredView(record, context.paths, profile ? &*profile : nullptr, this);
}

/// Other processes build, too, and the journal is where they say so.
void DeskWorkbench::readWhatChanged()
{
    QHash<AppId, QString> journalled;
    for (const JobRecord &job : m_apps.journal().records()) {
        if (job.isBuild())
            journalled[job.app] += u"%1:%2 "_s.arg(job.build).arg(int(job.outcome));
    }
    for (auto app = journalled.cbegin(); app != journalled.cend(); ++app) {
        m_kept->of(app.key()); // so that they are known when they are to be shown
        if (m_journalled.contains(app.key()) && m_journalled[app.key()] != app.value())
            m_kept->readAgain(app.key());
    }
    m_journalled = std::move(journalled);
}

QList<HistoryRow> DeskWorkbench::history(const AppId &id) const
{
    HistoryInput input(m_apps.status(id));
    input.records = builds(id);
    input.images = m_apps.images(id);
    input.snapshots = m_kept->of(id).snapshots;
    input.knowsImages = m_apps.engine().state == EngineEvents::State::Connected;
    const AppJob *job = m_apps.job(id);
    input.working = job && job->isBuild() ? job->facts().number : 0;
    input.logs = m_kept->of(id).logs;
    return historyOf(input);
}

std::optional<BuildDifference> DeskWorkbench::difference(const AppId &id, int number) const
{
    const int inUse = m_apps.status(id).build;
    if (inUse == 0 || inUse == number)
        return std::nullopt;
    const KeptBuilds &kept = m_kept->of(id);
    std::optional<BuildRecord> ours;
    std::optional<BuildRecord> other;
    for (const BuildRecord &record : kept.records) {
        if (record.number == inUse)
            ours = record;
        if (record.number == number)
            other = record;
    }
    if (!ours || !other)
        return std::nullopt;
    return differenceOf(*ours, *other, kept.recipes.value(inUse), kept.recipes.value(number));
}

} // namespace slipway
