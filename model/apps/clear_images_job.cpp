// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/clear_images_job.h"

#include "apps/bisect_record.h"
#include "apps/labels.h"
#include "base/log.h"
#include "base/thread_job.h"
#include "engine/engine.h"

#include <QLocale>

namespace slipway {

namespace {

QStringList searchedCommits(const Paths &paths, const AppId &app)
{
    QStringList commits;
    if (const Result<BisectSearch> search = keptBisect(paths, app)) {
        for (const BisectCommit &commit : search->line)
            commits.append(commit.commit.text());
    }
    return commits;
}

} // namespace

ClearImagesJob::ClearImagesJob(const AppsContext &context, AppId app, QObject *owner)
    : WaitingJob(owner)
    , m_context(context)
    , m_app(std::move(app))
{}

void ClearImagesJob::run()
{
    await(m_context.engine.images(labelFilter(m_app), this),
          [this](const QList<ImageSummary> &images) {
              await(m_context.engine.inspectContainer(containerName(m_app), this),
                    [this, images](const ContainerDetails &container) {
                        choose(images, container.labels);
                    });
          });
}

void ClearImagesJob::choose(const QList<ImageSummary> &images, const Labels &container)
{
    const int inUse = buildOf(container);
    auto *job = new ThreadJob<QList<KeptImage>>(
        [paths = m_context.paths, app = m_app, images, inUse,
         kept =
             goodImagesKept(m_context.settings)](const WorkContext &) -> Result<QList<KeptImage>> {
            return imagesToClear(keptImages(buildRecords(paths, app), images, inUse, kept), inUse,
                                 searchedCommits(paths, app));
        },
        this);
    await(job, [this](const QList<KeptImage> &chosen) {
        m_images = chosen;
        removeNext();
    });
}

void ClearImagesJob::removeNext()
{
    if (m_images.isEmpty()) {
        end();
        return;
    }
    const KeptImage image = m_images.takeFirst();
    // By its name and without force: what somebody uses or has named otherwise is not Slipway's.
    awaitWhole(
        m_context.engine.removeImage(image.tag, false, this),
        [this, image] {
            m_cleared.builds.append(image.build);
            m_cleared.bytes += image.image.sizeBytes;
            removeNext();
        },
        [this](const Error &error) {
            if (error.isCancelled()) {
                fail(error);
                return;
            }
            qCWarning(logApps).noquote() << error.summary << error.detail;
            removeNext();
        });
}

void ClearImagesJob::end()
{
    QStringList builds;
    for (const int build : std::as_const(m_cleared.builds))
        builds.append(QString::number(build));
    if (!builds.isEmpty()) {
        emit wrote(
            tr("Removed the images of old builds (%1); up to %2 are free again.")
                .arg(builds.join(QStringLiteral(", ")),
                     QLocale().formattedDataSize(m_cleared.bytes, 1, QLocale::DataSizeSIFormat)));
    }
    if (isRunning())
        finish(m_cleared);
}

} // namespace slipway
