// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/start_app_job.h"

#include "apps/labels.h"
#include "engine/engine.h"

#include <QDateTime>

#include <algorithm>

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
    await(m_context.engine.images(labelFilter(app()), this),
          [this](const QList<ImageSummary> &images) {
              const auto newest =
                  std::max_element(images.begin(), images.end(), [](const auto &a, const auto &b) {
                      return buildOf(a.labels) < buildOf(b.labels);
                  });
              if (newest == images.end()) {
                  fail({Error::Kind::Missing,
                        tr("%1 has no image yet. Build it first.").arg(appName()),
                        {}});
                  return;
              }
              m_images = {*newest};
              if (kind() == Kind::Restart)
                  stopFirst();
              else
                  this->launch(m_images.first());
          });
}

void StartAppJob::stopFirst()
{
    awaitWhole(
        m_context.engine.stopContainer(containerName(app()), -1, this),
        [this] { launch(m_images.first()); },
        [this](const Error &error) {
            if (error.kind == Error::Kind::Missing)
                launch(m_images.first());
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
    connect(job, &Job::progressed, this, [this](const Progress &progress) {
        if (!isRunning())
            return;
        AppStep step = steps().at(kLaunch);
        step.detail = progress.step;
        step.fraction = progress.fraction;
        setStep(kLaunch, step);
    });
    connect(job, &Job::wrote, this, [this](const QString &text) {
        AppLog lines;
        lines.text = text.endsWith(u'\n') ? text : text + u'\n';
        lines.step = kLaunch;
        lines.atMs = QDateTime::currentMSecsSinceEpoch();
        log(lines);
    });
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
        finish(outcome);
    });
}

} // namespace slipway
