// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/finish_build_job.h"

#include "apps/build_grade.h"
#include "apps/labels.h"
#include "apps/list_packages_job.h"
#include "base/log.h"
#include "base/thread_job.h"
#include "base/whole_file.h"
#include "engine/engine.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway {

BuildRemedy remedyFor(const BuildRecord &record, const QString &imageId)
{
    if (!isCutShort(record) || imageId.isEmpty())
        return BuildRemedy::None;
    return record.imageId == imageId ? BuildRemedy::Finish : BuildRemedy::DropImage;
}

QStringList packageFolders(const Profile &profile)
{
    QStringList folders{u"/usr/local/lib"_s, u"/usr/lib"_s, profile.run.workdir};
    for (const Source &source : profile.sources)
        folders += source.path;
    folders.removeAll({});
    folders.removeDuplicates();
    return folders;
}

BuildGrade keepGrade(BuildRecord &record, const BuildRecord &earlier)
{
    const BuildGrade grade = gradeOf(earlier, record);
    record.grade = kept(grade);
    record.differences = keptDifferences(grade);
    return grade;
}

FinishBuildJob::FinishBuildJob(const AppsContext &context, AppId app,
                               std::optional<Profile> profile, QObject *owner)
    : WaitingJob(owner)
    , m_context(context)
    , m_app(app)
    , m_profile(std::move(profile))
    , m_record(std::move(app))
{}

void FinishBuildJob::run()
{
    using Newest = std::optional<BuildRecord>;
    await(new ThreadJob<Newest>([paths = m_context.paths, app = m_app](const WorkContext &)
                                    -> Result<Newest> { return newestBuild(paths, app); },
                                this),
          [this](const Newest &newest) {
              if (!newest || !isCutShort(*newest)) {
                  finish({});
                  return;
              }
              m_record = *newest;
              look();
          });
}

void FinishBuildJob::look()
{
    await(
        m_context.engine.inspectImage(imageTag(m_app, m_record.number), this),
        [this](const ImageDetails &image) {
            if (remedyFor(m_record, image.id) == BuildRemedy::Finish)
                listPackages(image.id);
            else
                dropImage();
        },
        [this](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                close(BuildRecord::Outcome::Running); // and so it is told as cut short
            else
                fail(error);
        });
}

void FinishBuildJob::listPackages(const QString &image)
{
    qCInfo(logApps).noquote() << "Listing the packages of build" << m_record.number << "of"
                              << m_app.text() << "which a crash kept from it.";
    emit progressed({-1, tr("Finishing the lock of build %1").arg(m_record.number)});
    if (!isRunning())
        return;
    auto *job = new ListPackagesJob(m_context.engine, image, listingName(m_app),
                                    m_profile ? packageFolders(*m_profile) : QStringList(), this);
    await(
        job,
        [this](const PackageLists &lists) {
            m_record.contents = lists;
            close(BuildRecord::Outcome::Good);
        },
        [this](const Error &error) {
            if (error.isCancelled() || error.kind == Error::Kind::Unreachable) {
                fail(error); // the next start goes on
                return;
            }
            m_record.unlisted = error.summary + u'\n' + error.detail;
            close(BuildRecord::Outcome::Good);
        });
}

void FinishBuildJob::dropImage()
{
    // By its name and without force: a container may use it already.
    awaitWhole(
        m_context.engine.removeImage(imageTag(m_app, m_record.number), false, this),
        [this] { close(BuildRecord::Outcome::Running); },
        [this](const Error &error) { fail(error); });
}

namespace {

/// When it was cut short, as far as its files tell; its image was whole when its record was
/// written.
QDateTime lastWritten(const Paths &paths, const BuildRecord &record)
{
    const QString folder = buildFolder(paths, record.app, record.number);
    QDateTime last = record.started;
    for (const QString &name : {u"/lock.yaml"_s, u"/log"_s, u"/log.part"_s}) {
        const QFileInfo file(folder + name);
        if (file.exists() && !(file.lastModified() < last))
            last = file.lastModified();
    }
    return last.toUTC();
}

} // namespace

void FinishBuildJob::close(BuildRecord::Outcome outcome)
{
    m_record.outcome = outcome;
    if (outcome != BuildRecord::Outcome::Good) {
        m_record.image.clear();
        m_record.imageId.clear();
    }
    auto *job = new ThreadJob<void>(
        [paths = m_context.paths, record = m_record](const WorkContext &) -> Result<> {
            BuildRecord whole = record;
            whole.ended = lastWritten(paths, record);
            const std::optional<BuildRecord> earlier =
                goodBuild(paths, record.app, record.lockedTo);
            if (record.outcome == BuildRecord::Outcome::Good && earlier)
                keepGrade(whole, *earlier);
            return writeWhole(buildFolder(paths, record.app, record.number) + u"/lock.yaml"_s,
                              writeLock(whole));
        },
        this);
    awaitWhole(job, [this] { finish({}); });
}

} // namespace slipway
