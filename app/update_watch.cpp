// SPDX-License-Identifier: GPL-3.0-or-later
#include "update_watch.h"

#include "apps/check_updates_job.h"
#include "apps/git_access.h"
#include "apps/kept_sources.h"
#include "base/log.h"
#include "base/settings.h"

namespace slipway {

UpdateWatch::UpdateWatch(const AppsContext &context, QObject *owner)
    : QObject(owner)
    , m_context(context)
    , m_book(UpdateBook::read(context.paths))
{
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_due, &QTimer::timeout, this, &UpdateWatch::checkNow);
    connect(&m_context.settings, &Settings::changed, this, [this](const QString &key) {
        if (key == m_context.settings.checkUpdates.key())
            schedule();
    });
    schedule();
}

int UpdateWatch::behind(const AppId &id) const
{
    return behindOf(m_book, id, m_context);
}

std::optional<SourceUpdate> UpdateWatch::update(const AppId &id) const
{
    if (behind(id) < 0)
        return std::nullopt;
    const Result<QList<AppSource>> sources = sourcesOf(id, m_context);
    return sources && !sources->isEmpty()
        ? m_book.apps.value(id).sources.value(sources->constFirst().path).update
        : std::nullopt;
}

void UpdateWatch::take(const UpdateBook &book, const AppId &id)
{
    m_book = book;
    emit changed(id);
}

void UpdateWatch::schedule()
{
    m_due.stop();
    const std::optional<qint64> wait = millisecondsToNextCheck(
        m_book.checked, QDateTime::currentDateTimeUtc(), checksUpdates(m_context.settings));
    if (wait)
        m_due.start(std::chrono::milliseconds(*wait));
}

void UpdateWatch::checkNow()
{
    if (m_job)
        return;
    m_job = new CheckUpdatesJob(m_context, {}, this);
    connect(m_job, &Job::finished, this, [this] {
        CheckUpdatesJob *job = m_job;
        m_job.clear();
        job->deleteLater();
        if (!job->error()) {
            m_book = *job->result();
            for (const AppId &id : m_book.apps.keys())
                emit changed(id);
            tidy();
        }
        schedule();
    });
    m_job->start();
}

void UpdateWatch::tidy()
{
    if (m_tidying)
        return;
    QStringList addresses;
    for (const AppId &id : m_book.apps.keys()) {
        if (const Result<QList<AppSource>> sources = sourcesOf(id, m_context)) {
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
