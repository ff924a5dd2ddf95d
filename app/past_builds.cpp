// SPDX-License-Identifier: GPL-3.0-or-later
#include "past_builds.h"

#include "base/thread_job.h"
#include "base/whole_file.h"

#include <QFile>

#include <utility>

namespace slipway {

KeptBuilds readKeptBuilds(const Paths &paths, const AppId &app)
{
    KeptBuilds kept;
    kept.records = buildRecords(paths, app);
    for (const BuildRecord &record : std::as_const(kept.records)) {
        if (QFile::exists(buildLogFile(paths, app, record.number)))
            kept.logs.insert(record.number);
        const QString recipe =
            buildFolder(paths, app, record.number) + QStringLiteral("/recipe/Dockerfile");
        if (const Result<QByteArray> bytes = readWhole(recipe))
            kept.recipes.insert(record.number, QString::fromUtf8(*bytes));
    }
    kept.snapshots = configSnapshots(paths, app);
    return kept;
}

PastBuilds::PastBuilds(Paths paths, QObject *owner)
    : QObject(owner)
    , m_paths(std::move(paths))
{}

const KeptBuilds &PastBuilds::of(const AppId &app)
{
    Shelf &shelf = m_shelves[app.text()];
    if (!shelf.isKnown && !shelf.reading)
        read(app, shelf);
    return shelf.kept;
}

bool PastBuilds::knows(const AppId &app) const
{
    const auto shelf = m_shelves.find(app.text());
    return shelf != m_shelves.end() && shelf->second.isKnown;
}

void PastBuilds::readAgain(const AppId &app)
{
    const auto shelf = m_shelves.find(app.text());
    if (shelf == m_shelves.end())
        return;
    if (shelf->second.reading)
        shelf->second.isOutdated = true;
    else
        read(app, shelf->second);
}

void PastBuilds::read(const AppId &app, Shelf &shelf)
{
    auto *job = new ThreadJob<KeptBuilds>(
        [paths = m_paths, app](const WorkContext &) -> Result<KeptBuilds> {
            return readKeptBuilds(paths, app);
        },
        this);
    shelf.reading = job;
    connect(job, &Job::finished, this, [this, job, app, &shelf] {
        job->deleteLater();
        shelf.reading.clear();
        const bool isNew = job->result() && *job->result() != shelf.kept;
        if (isNew)
            shelf.kept = *job->result();
        const bool isFirst = !std::exchange(shelf.isKnown, true);
        if (std::exchange(shelf.isOutdated, false))
            read(app, shelf);
        if (isNew)
            emit changed(app);
        if (isFirst)
            emit known(app);
    });
    job->start();
}

} // namespace slipway
