// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/job_journal.h"
#include "base/whole_file.h"
#include "build_history.h"
#include "desk_workbench.h"

#include <QFile>

namespace slipway {

QList<BuildRecord> DeskWorkbench::builds(const AppId &id) const
{
    return withUnfinished(buildRecords(m_apps.context().paths, id), m_apps.journal().records(), id);
}

BuildView *DeskWorkbench::pastBuild(const AppId &id, int number)
{
    BuildRecorder *recorder = m_recorders.value(id);
    if (recorder && recorder->view().number == number)
        return &recorder->view();
    if (m_past && m_past->app == id && m_past->number == number)
        return m_past;
    const AppsContext &context = m_apps.context();
    for (const BuildRecord &record : builds(id)) {
        if (record.number != number)
            continue;
        const std::optional<Profile> profile = context.store.profile(context.store.app(id).profile);
        if (m_past)
            m_past->deleteLater();
        m_past = restoredView(record, context.paths, profile ? &*profile : nullptr, this);
        return m_past;
    }
    return nullptr;
}

QList<HistoryRow> DeskWorkbench::history(const AppId &id) const
{
    const Paths &paths = m_apps.context().paths;
    HistoryInput input(m_apps.status(id));
    input.records = builds(id);
    input.images = m_apps.images(id);
    input.snapshots = configSnapshots(paths, id);
    input.knowsImages = m_apps.engine().state == EngineEvents::State::Connected;
    const AppJob *job = m_apps.job(id);
    input.working = job && job->isBuild() ? job->facts().number : 0;
    for (const BuildRecord &record : std::as_const(input.records)) {
        if (QFile::exists(buildLogFile(paths, id, record.number)))
            input.logs.insert(record.number);
    }
    return historyOf(input);
}

std::optional<BuildDifference> DeskWorkbench::difference(const AppId &id, int number) const
{
    const Paths &paths = m_apps.context().paths;
    const int inUse = m_apps.status(id).build;
    if (inUse == 0 || inUse == number)
        return std::nullopt;
    std::optional<BuildRecord> ours;
    std::optional<BuildRecord> other;
    for (const BuildRecord &record : buildRecords(paths, id)) {
        if (record.number == inUse)
            ours = record;
        if (record.number == number)
            other = record;
    }
    if (!ours || !other)
        return std::nullopt;
    const auto recipeOfBuild = [&](int build) {
        return QString::fromUtf8(
            readWhole(buildFolder(paths, id, build) + QStringLiteral("/recipe/Dockerfile"))
                .value_or(QByteArray()));
    };
    return differenceOf(*ours, *other, recipeOfBuild(inUse), recipeOfBuild(number));
}

} // namespace slipway
