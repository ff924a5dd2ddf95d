// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/rollback_job.h"

#include "apps/labels.h"
#include "engine/engine.h"
#include "profiles/profile_store.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

RollbackJob::RollbackJob(const AppsContext &context, Profile profile, AppSettings settings,
                         RollbackOptions options, QObject *owner)
    : AppJob(settings.id, profile.name, Kind::Rollback, owner)
    , m_context(context)
    , m_profile(std::move(profile))
    , m_settings(std::move(settings))
    , m_options(options)
{}

int RollbackJob::leftBuild() const
{
    return m_container ? buildOf(m_container->labels) : 0;
}

void RollbackJob::run()
{
    AppStep look;
    look.name = tr("Look for the image");
    AppStep swap;
    swap.name = tr("Start it and wait for health");
    setSteps({look, swap});
    if (isRunning())
        beginStep(kLook);
    if (!isRunning())
        return; // a listener cancelled
    await(m_context.engine.images(labelFilter(app()), this),
          [this](const QList<ImageSummary> &images) { lookAtContainer(images); });
}

void RollbackJob::lookAtContainer(const QList<ImageSummary> &images)
{
    await(
        m_context.engine.inspectContainer(containerName(app()), this),
        [this, images](const ContainerDetails &container) {
            m_container = container;
            lookAtRecords(images);
        },
        [this, images](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                lookAtRecords(images);
            else
                fail(error);
        });
}

void RollbackJob::lookAtRecords(const QList<ImageSummary> &images)
{
    const int inUse = leftBuild();
    auto *job = new ThreadJob<Found>(
        [paths = m_context.paths, app = app(), images, inUse](const WorkContext &) {
            Found found;
            found.records = buildRecords(paths, app);
            found.images = keptImages(found.records, images, inUse);
            found.snapshots = configSnapshots(paths, app);
            return Result<Found>(found);
        },
        this);
    await(job, [this](const Found &found) { choose(found); });
}

void RollbackJob::choose(const Found &found)
{
    const int inUse = leftBuild();
    const int wanted = m_options.build > 0 ? m_options.build : lastGoodBuild(found.images, inUse);
    if (wanted == 0) {
        fail({Error::Kind::Missing,
              tr("%1 has no earlier image that was good.").arg(appName()),
              {}});
        return;
    }
    if (wanted == inUse && m_container->running) {
        fail({Error::Kind::Conflict,
              tr("%1 runs build %2 already.").arg(appName()).arg(wanted),
              {}});
        return;
    }
    for (const BuildRecord &record : found.records) {
        if (record.number == wanted)
            m_record = record;
    }
    for (const ConfigSnapshot &snapshot : found.snapshots) {
        if (snapshot.build == wanted && !m_options.configSnapshot)
            m_outcome.notes.append(
                tr("Its settings of %1 are kept as well; they were not brought back.")
                    .arg(QLocale().toString(snapshot.taken.toLocalTime(), QLocale::ShortFormat)));
    }
    for (const KeptImage &image : found.images) {
        if (image.build != wanted)
            continue;
        endStep(kLook, AppStep::State::Done);
        if (isRunning())
            beginStep(kSwap);
        if (isRunning())
            swap(image, found.images.first().build);
        return;
    }
    fail({Error::Kind::Missing,
          tr("The image of build %1 is not there any more. Pin its commit and build it again.")
              .arg(wanted),
          {}});
}

/// Puts the settings of then into place while no container runs.
BetweenContainers RollbackJob::foldersOfThen(int build) const
{
    if (!m_options.configSnapshot)
        return {};
    const Result<QList<AppFolder>> folders = foldersOf(m_context, m_profile, m_settings);
    BetweenContainers between;
    between.work = [paths = m_context.paths, app = app(), build, folders](QObject *owner) {
        return new ThreadJob<QStringList>(
            [=](const WorkContext &work) -> Result<QStringList> {
                work.report({-1, tr("Bringing back the settings of then")});
                if (!folders)
                    return failure(folders.error());
                const Result<QList<FolderSwap>> swaps =
                    swapIn(paths, app, build, *folders, QDateTime::currentDateTime(), work);
                if (!swaps)
                    return failure(swaps.error());
                QStringList notes;
                for (const FolderSwap &swap : *swaps)
                    notes.append(tr("The settings until now are in %1.").arg(swap.aside));
                return notes;
            },
            owner);
    };
    between.undo = [paths = m_context.paths, app = app()](QObject *owner) {
        return new ThreadJob<void>([=](const WorkContext &) { return undoSwap(paths, app); },
                                   owner);
    };
    between.keep = [paths = m_context.paths, app = app()] { keepSwap(paths, app); };
    return between;
}

void RollbackJob::swap(const KeptImage &image, int newest)
{
    LaunchRequest request{.profile = m_profile,
                          .settings = m_settings,
                          .image = image.tag,
                          .imageId = image.image.id,
                          .imageLabels = image.image.labels,
                          .heldPort = {}};
    if (newest > image.build)
        request.imageLabels.insert(label::kOver, QString::number(newest));
    BetweenContainers between = foldersOfThen(image.build);
    JobOf<Launched> *job = nullptr;
    if (!m_container && between.work) {
        // Nothing runs: the settings first, and back again if it does not answer.
        JobOf<QStringList> *bringBack = between.work(this);
        follow(bringBack, kSwap);
        await(bringBack, [this, image, request, between](const QStringList &notes) {
            m_outcome.notes = notes;
            auto *start = new LaunchJob(m_context, request, this);
            follow(start, kSwap);
            await(
                start,
                [this, image, between](const Launched &launch) {
                    between.keep();
                    launched(image, launch);
                },
                [this, between](const Error &error) {
                    beginPuttingBack();
                    awaitWhole(
                        between.undo(this), [this, error] { fail(error); },
                        [this, error](const Error &) { fail(error); });
                });
        });
        return;
    }
    if (m_container)
        job = new ReplaceJob(m_context, request, *m_container, between, this);
    else
        job = new LaunchJob(m_context, request, this);
    follow(job, kSwap);
    await(job, [this, image](const Launched &launch) { launched(image, launch); });
}

void RollbackJob::launched(const KeptImage &image, const Launched &launch)
{
    m_outcome.build = image.build;
    m_outcome.image = image.tag;
    m_outcome.imageId = image.image.id;
    m_outcome.containerId = launch.containerId;
    m_outcome.port = launch.port;
    m_outcome.url = launch.url;
    m_outcome.notes += launch.notes;
    pin();
    endStep(kSwap, AppStep::State::Done);
    if (isRunning())
        finish(m_outcome);
}

/// The next build is of the same commits: who goes back does not want the newer ones again.
void RollbackJob::pin()
{
    if (!m_record)
        return;
    AppSettings settings = m_context.store.app(app());
    const QMap<QString, Commit> pins = pinsOf(m_profile, settings, *m_record);
    if (pins == settings.pins)
        return;
    settings.pins = pins;
    const Result<> saved = m_context.store.save(settings);
    if (saved)
        m_outcome.notes.append(
            tr("It is pinned to the commits of build %1.").arg(m_record->number));
    else
        m_outcome.notes.append(saved.error().summary);
}

} // namespace slipway
