// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/start_app_job.h"

#include "apps/clear_images_job.h"
#include "apps/doctor.h"
#include "apps/labels.h"
#include "apps/rollback_choice.h"
#include "base/thread_job.h"
#include "engine/engine.h"

using namespace Qt::StringLiterals;

namespace slipway {

StartAppJob::StartAppJob(const AppsContext &context, Profile profile, AppSettings settings,
                         Kind kind, QObject *owner)
    : AppJob(settings.id, profile.name, kind, owner)
    , m_context(context)
    , m_profile(std::move(profile))
    , m_settings(std::move(settings))
{}

void StartAppJob::run()
{
    AppStep prepare;
    prepare.name = kind() == Kind::Restart ? tr("Stop the app") : tr("Look for the image");
    AppStep launch;
    launch.name = tr("Start and wait for health");
    setSteps({prepare, launch});
    if (isRunning())
        beginStep(kPrepare);
    if (!isRunning())
        return; // a listener cancelled
    await(lookBefore(BeforeWork::Start, m_context, m_profile, m_settings, this),
          [this](const QList<Check> &checks) {
              if (const std::optional<Error> stop = stopOf(checks)) {
                  fail(*stop);
                  return;
              }
              const QString warnings = warningLines(checks);
              if (!warnings.isEmpty())
                  log(linesOf(warnings, kPrepare));
              if (isRunning())
                  lookAtImages();
          });
}

void StartAppJob::lookAtImages()
{
    await(m_context.engine.images(labelFilter(app()), this),
          [this](const QList<ImageSummary> &images) {
              const auto choose = [this, images](const Labels &container) {
                  chooseImage(images, container);
              };
              await(
                  m_context.engine.inspectContainer(containerName(app()), this),
                  [choose](const ContainerDetails &container) { choose(container.labels); },
                  [this, choose](const Error &error) {
                      if (error.kind == Error::Kind::Missing)
                          choose({});
                      else
                          fail(error);
                  });
          });
}

void StartAppJob::chooseImage(const QList<ImageSummary> &images, const Labels &container)
{
    auto *job = new ThreadJob<std::optional<KeptImage>>(
        [paths = m_context.paths, app = app(), images,
         container](const WorkContext &) -> Result<std::optional<KeptImage>> {
            return imageToStart(keptImages(buildRecords(paths, app), images, buildOf(container)),
                                container);
        },
        this);
    await(job, [this, container](const std::optional<KeptImage> &image) {
        if (!image) {
            fail({Error::Kind::Missing,
                  tr("%1 has no image yet. Build it first.").arg(appName()),
                  {}});
            return;
        }
        m_image = image->image;
        m_wasGood = image->good.isValid();
        if (image->build == buildOf(container) && container.contains(label::kOver))
            m_image.labels.insert(label::kOver, container.value(label::kOver));
        if (kind() == Kind::Restart)
            stopFirst();
        else
            launch(m_image);
    });
}

void StartAppJob::stopFirst()
{
    awaitWhole(
        m_context.engine.stopContainer(containerName(app()), -1, this), [this] { launch(m_image); },
        [this](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                launch(m_image);
            else
                fail(error);
        });
}

void StartAppJob::launch(const ImageSummary &image)
{
    endStep(kPrepare, AppStep::State::Done);
    if (isRunning())
        beginStep(kLaunch);
    if (!isRunning())
        return;
    LaunchRequest request{.profile = m_profile,
                          .settings = m_settings,
                          .image = image.tags.isEmpty() ? image.id : image.tags.first(),
                          .imageId = image.id,
                          .imageLabels = image.labels,
                          .heldPort = {}};
    auto *job = new LaunchJob(m_context, request, this);
    follow(job, kLaunch);
    await(job, [this, image](const Launched &launched) {
        endStep(kLaunch, AppStep::State::Done);
        if (!isRunning())
            return;
        AppOutcome outcome;
        outcome.build = buildOf(image.labels);
        outcome.image = image.tags.value(0);
        outcome.imageId = image.id;
        outcome.containerId = launched.containerId;
        outcome.port = launched.port;
        outcome.url = launched.url;
        outcome.notes = launched.notes;
        clear(outcome);
    });
}

/// A build that answers for the first time: fewer of those before it are needed.
void StartAppJob::clear(const AppOutcome &outcome)
{
    const auto end = [this, outcome] { finish(outcome); };
    if (m_wasGood) {
        end();
        return;
    }
    auto *job = new ClearImagesJob(m_context, app(), this);
    follow(job, kLaunch);
    await(
        job, [end](const ClearedImages &) { end(); }, [end](const Error &) { end(); });
}

} // namespace slipway
