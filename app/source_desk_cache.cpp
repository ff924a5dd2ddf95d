// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cache_job.h"
#include "apps/labels.h"
#include "past_builds.h"
#include "source_desk.h"

namespace slipway {

QSet<int> SourceDesk::images(const AppId &id) const
{
    QSet<int> builds;
    for (const ImageSummary &image : m_apps.images(id))
        builds.insert(buildOf(image.labels));
    return builds;
}

/// What the engine told since the view was made may make another one of it.
void SourceDesk::heedImages(const AppId &id)
{
    const auto reading = m_readings.constFind(id);
    if (reading != m_readings.cend() && reading->view && reading->images != images(id)) {
        reckonAgain(id);
        emit changed(id);
    }
}

/// A build, an image or a setting is another one: what the cache has may be something else.
void SourceDesk::reckonAgain(const AppId &id)
{
    Reading &reading = m_readings[id];
    reading.view.reset();
    reading.cached.clear();
    readCache(id);
}

/// How much of a build at the shown commit the builder would find in its cache.
void SourceDesk::readCache(const AppId &id)
{
    const QString hash = view(id).detail.hash;
    const std::optional<AppSource> source = this->source(id, m_readings[id].look.path);
    const Result<Commit> commit = Commit::parse(hash);
    const AppsContext &context = m_apps.context();
    const AppSettings settings = context.store.app(id);
    const std::optional<Profile> profile = context.store.profile(settings.profile);
    Reading &reading = m_readings[id];
    if (!source || !commit || !profile || reading.cached.contains(hash))
        return;
    const std::optional<BuildRecord> before =
        buildToReuse(m_kept.of(id).records, reading.images, source->path, *commit);
    if (!before)
        return;
    delete reading.cacheJob; // of one that was chosen before
    auto *job =
        new CacheJob({*profile, settings, context.person, context.gpus->look(), *before,
                      source->path, *commit, QStringList()},
                     {.remote = source->remote, .to = *commit, .hints = source->hints}, this);
    reading.cacheJob = job;
    connect(job, &Job::finished, this, [this, job, id, hash] {
        job->deleteLater();
        if (job->error() || !*job->result())
            return;
        m_readings[id].cached.insert(hash, **job->result());
        tellDetail(id);
    });
    job->start();
}

} // namespace slipway
