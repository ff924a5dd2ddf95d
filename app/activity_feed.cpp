// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity_feed.h"

#include "activity_rows.h"
#include "apps/build_record.h"
#include "base/thread_job.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace slipway {

ActivityFeed::ActivityFeed(Apps &apps, std::function<QString(const AppId &)> timeLeft,
                           QObject *owner)
    : QObject(owner)
    , m_apps(apps)
    , m_timeLeft(std::move(timeLeft))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &ActivityFeed::refresh);
    const auto soon = [this] { m_refresh.start(); };
    connect(&apps.journal(), &JobJournal::changed, this, soon);
    connect(&apps.context().store, &ProfileStore::changed, this, soon);
    connect(&apps, &Apps::jobBegan, this, &ActivityFeed::begin);
    apps.journal().watch();
    m_refresh.start();
}

void ActivityFeed::begin(AppJob *job)
{
    const auto progressed = [this, job] { refreshWork(*job); };
    connect(job, &Job::progressed, this, progressed);
    connect(job, &AppJob::stepChanged, this, progressed);
    connect(job, &AppJob::stepsKnown, this, progressed);
}

void ActivityFeed::refresh()
{
    const QList<AppJob *> jobs = m_apps.jobs();
    const JobJournal &journal = m_apps.journal();
    QList<ActivityRow> rows;
    for (const JobRecord &record : journal.records()) {
        const ProfileStore &store = m_apps.context().store;
        const std::optional<Profile> profile = store.profile(store.app(record.app).profile);
        rows.append(rowOf(record, profile ? &*profile : nullptr));
        // A build that was thrown away with its folder has nothing to show.
        ActivityRow &row = rows.last();
        if (row.build > 0 && m_gone.contains(folderOf(record)))
            row.build = 0;
        const auto mine = std::find_if(jobs.begin(), jobs.end(), [&](const AppJob *job) {
            return journal.idOf(*job) == record.id;
        });
        if (mine != jobs.end())
            workOn(row, **mine, m_timeLeft(record.app));
    }
    m_list.setRows(std::move(rows));
    lookForBuilds();
}

/// By another thread: a disk may be slow, and there are hundreds of folders.
void ActivityFeed::lookForBuilds()
{
    if (m_look) {
        m_looksAgain = true;
        return;
    }
    QStringList folders;
    for (const JobRecord &record : m_apps.journal().records()) {
        if (record.build > 0)
            folders << folderOf(record);
    }
    using Folders = QSet<QString>;
    auto *job = new ThreadJob<Folders>(
        [folders](const WorkContext &) -> Result<Folders> {
            Folders gone;
            for (const QString &folder : folders) {
                if (!QFileInfo::exists(folder))
                    gone.insert(folder);
            }
            return gone;
        },
        this);
    m_look = job;
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        m_look.clear();
        const bool isNew = job->result() && *job->result() != m_gone;
        if (isNew)
            m_gone = *job->result();
        if (std::exchange(m_looksAgain, false) || isNew)
            m_refresh.start();
    });
    job->start();
}

QString ActivityFeed::folderOf(const JobRecord &record) const
{
    return buildFolder(m_apps.context().paths, record.app, record.build);
}

void ActivityFeed::refreshWork(const AppJob &job)
{
    std::optional<ActivityRow> row = m_list.find(m_apps.journal().idOf(job));
    if (!row || row->isOver() || job.isFinished())
        return;
    workOn(*row, job, m_timeLeft(job.app()));
    m_list.update(*row);
}

} // namespace slipway
