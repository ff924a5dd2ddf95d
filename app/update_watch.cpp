// SPDX-License-Identifier: GPL-3.0-or-later
#include "update_watch.h"

#include "apps/check_updates_job.h"
#include "apps/git_access.h"
#include "apps/kept_sources.h"
#include "base/log.h"
#include "base/map_keys.h"
#include "base/settings.h"
#include "base/thread_job.h"
#include "past_builds.h"

#include <utility>

namespace slipway {

UpdateWatch::UpdateWatch(const AppsContext &context, PastBuilds &kept, QObject *owner)
    : QObject(owner)
    , m_context(context)
    , m_kept(kept)
{
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_due, &QTimer::timeout, this, &UpdateWatch::check);
    connect(&m_context.settings, &Settings::changed, this, [this](const QString &key) {
        if (key == m_context.settings.checkUpdates.key())
            schedule();
    });
    readAgain();
}

int UpdateWatch::behind(const AppId &id) const
{
    if (!m_book.apps.contains(id))
        return -1;
    const Result<QList<AppSource>> sources = sourcesOf(id, m_context, m_kept.of(id).records);
    return sources ? behindOf(m_book, id, *sources) : -1;
}

std::optional<SourceUpdate> UpdateWatch::update(const AppId &id) const
{
    if (behind(id) < 0)
        return std::nullopt;
    const Result<QList<AppSource>> sources = sourcesOf(id, m_context, m_kept.of(id).records);
    return sources && !sources->isEmpty()
        ? m_book.apps.value(id).sources.value(sources->constFirst().path).update
        : std::nullopt;
}

void UpdateWatch::take(const UpdateBook &book, const AppId &id)
{
    delete m_reading; // What it brings could be older.
    m_book = book;
    emit changed(id);
}

void UpdateWatch::readAgain()
{
    if (m_reading)
        return;
    auto *job = new ThreadJob<UpdateBook>(
        [paths = m_context.paths](const WorkContext &) -> Result<UpdateBook> {
            return UpdateBook::read(paths);
        },
        this);
    m_reading = job;
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        m_reading.clear();
        if (job->result())
            show(*job->result());
    });
    job->start();
}

void UpdateWatch::show(const UpdateBook &book)
{
    const UpdateBook before = std::exchange(m_book, book);
    const QList<AppId> ids = keysOfEither(before.apps, m_book.apps);
    for (const AppId &id : ids) {
        if (before.apps.value(id) != m_book.apps.value(id))
            emit changed(id);
    }
    schedule();
}

void UpdateWatch::schedule()
{
    m_due.stop();
    const std::optional<qint64> wait = millisecondsToNextCheck(
        m_book.checked, QDateTime::currentDateTimeUtc(), checksUpdates(m_context.settings));
    if (wait)
        m_due.start(std::chrono::milliseconds(*wait));
}

void UpdateWatch::check()
{
    if (m_job)
        return;
    m_job = new CheckUpdatesJob(m_context, {}, this);
    connect(m_job, &Job::finished, this, [this] {
        CheckUpdatesJob *job = m_job;
        m_job.clear();
        job->deleteLater();
        delete m_reading;
        if (job->error()) {
            schedule();
        } else {
            show(*job->result());
            tidy();
        }
    });
    m_job->start();
}

void UpdateWatch::tidy()
{
    if (m_tidying)
        return;
    QStringList addresses;
    const QList<AppId> ids = m_book.apps.keys();
    for (const AppId &id : ids) {
        const Result<QList<AppSource>> sources = sourcesOf(id, m_context, m_kept.of(id).records);
        if (sources) {
            for (const AppSource &source : *sources)
                addresses += source.remote.address;
        }
    }
    JobOf<TidyOutcome> *job = tidyAfterSync(m_context, addresses, this);
    m_tidying = job;
    connect(job, &Job::finished, this, [job] {
        if (job->error())
            qCInfo(logGit).noquote() << job->error()->summary << job->error()->detail;
        job->deleteLater();
    });
    job->start();
}

} // namespace slipway
