// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_status.h"

#include "apps/labels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AppStatus)
};

bool isUp(const ContainerDetails &container)
{
    return container.running || container.state == "running"_L1 || container.state == "paused"_L1;
}

/// Signals that ask a process to end make it end with 128 + their number: 130 and 143 are how an
/// app looks that somebody stopped. 137 is how both an impatient stop and a kill look; it is a stop
/// only when one is known of.
bool endedBadly(const ContainerDetails &container)
{
    if (container.state == "created"_L1)
        return !container.error.isEmpty();
    if (container.state != "exited"_L1 && container.state != "dead"_L1)
        return false;
    const bool looksStopped =
        container.exitCode == 0 || container.exitCode == 130 || container.exitCode == 143;
    return container.oomKilled || !looksStopped;
}

void describeImages(AppStatus &status, const QList<ImageSummary> &images)
{
    const auto newest =
        std::max_element(images.begin(), images.end(), [](const auto &a, const auto &b) {
            return buildOf(a.labels) < buildOf(b.labels);
        });
    if (newest == images.end())
        return;
    status.isInstalled = true;
    status.newestBuild = buildOf(newest->labels);
    const auto own = std::find_if(images.begin(), images.end(),
                                  [&](const auto &image) { return image.id == status.imageId; });
    if (!status.containerId.isEmpty() && own == images.end())
        return; // the container's image was removed under it
    const ImageSummary &image = status.containerId.isEmpty() ? *newest : *own;
    status.imageId = image.id;
    status.imageBytes = image.sizeBytes;
    status.imageCreated = image.created;
    if (status.image.isEmpty())
        status.image = image.tags.value(0);
    if (status.pin.isEmpty())
        status.pin = image.labels.value(label::kPin);
    if (status.build == 0)
        status.build = buildOf(image.labels);
}

void describeContainer(AppStatus &status, const AppFacts &facts)
{
    const ContainerDetails &container = *facts.container;
    status.isInstalled = true;
    status.containerId = container.id;
    status.image = container.image;
    status.imageId = container.imageId;
    status.created = container.created;
    status.started = container.started;
    status.since =
        isUp(container) || !container.ended.isValid() ? container.started : container.ended;
    status.health = container.health;
    status.exitCode = container.exitCode;
    status.oomKilled = container.oomKilled;
    status.binds = container.binds;
    status.pin = container.labels.value(label::kPin);
    status.build = buildOf(container.labels);
    for (const PublishedPort &port : container.ports) {
        if (facts.hasWeb && port.container == facts.webPort && !port.udp && port.host != 0) {
            status.port = port.host;
            status.url = u"http://localhost:%1%2"_s.arg(port.host).arg(facts.webPath);
            break;
        }
    }
}

AppState stateOf(const AppFacts &facts, const AppStatus &status)
{
    if (facts.engine != AppFacts::Engine::Connected)
        return facts.wasListed && !status.isInstalled ? AppState::NotInstalled : AppState::Unknown;
    const bool up = facts.container && isUp(*facts.container);
    const bool hasFailed = facts.failure && !facts.failure->isCancelled();
    if (!up && facts.work == AppFacts::Work::None
        && (hasFailed || (facts.container && !facts.wasStopped && endedBadly(*facts.container))))
        return AppState::Failed;
    if (up && facts.work != AppFacts::Work::Starting && facts.work != AppFacts::Work::Stopping
        && (status.health == "unhealthy"_L1 || facts.answer == AppFacts::Answer::No
            || facts.container->state == "paused"_L1))
        return AppState::Unhealthy;
    if (facts.work == AppFacts::Work::Building)
        return AppState::Building;
    const bool isComingUp = (facts.container && facts.container->state == "restarting"_L1)
        || (up && facts.answer != AppFacts::Answer::Yes
            && (status.health == "starting"_L1 || facts.answer == AppFacts::Answer::Waiting));
    if (facts.work == AppFacts::Work::Starting || isComingUp)
        return AppState::Starting;
    if (up)
        return AppState::Running;
    return status.isInstalled ? AppState::Stopped : AppState::NotInstalled;
}

QString reasonOf(const AppFacts &facts, const AppStatus &status)
{
    switch (status.state) {
    case AppState::Failed:
        if (facts.failure)
            return facts.failure->summary;
        if (facts.container->state == "created"_L1)
            return Text::tr("It could not be started");
        return exitReason(status.exitCode, status.oomKilled);
    case AppState::Unhealthy:
        return facts.container->state == "paused"_L1 ? Text::tr("It is paused")
                                                     : Text::tr("It does not answer");
    case AppState::Unknown:
        return Text::tr("The engine does not answer");
    default:
        return {};
    }
}

} // namespace

QString exitReason(int exitCode, bool oomKilled)
{
    if (oomKilled)
        return Text::tr("Ran out of memory");
    switch (exitCode) {
    case 126:
    case 127:
        return Text::tr("Its command was not found");
    case 137:
        return Text::tr("Killed with code 137: out of memory?");
    case 139:
        return Text::tr("Crashed");
    default:
        return Text::tr("Exited with code %1").arg(exitCode);
    }
}

AppStatus statusOf(const AppFacts &facts)
{
    AppStatus status(facts.id);
    if (facts.container)
        describeContainer(status, facts);
    describeImages(status, facts.images);
    if (facts.work == AppFacts::Work::Building)
        status.isInstalled = true;
    if (facts.failure && !facts.failure->isCancelled() && facts.work == AppFacts::Work::None)
        status.failure = facts.failure;
    status.state = stateOf(facts, status);
    status.lastSeenRunning = status.state == AppState::Unknown && facts.wasRunning;
    status.reason = reasonOf(facts, status);
    const bool answers = facts.container && isUp(*facts.container)
        && facts.container->state != "paused"_L1
        && (facts.answer == AppFacts::Answer::Yes
            || (facts.answer == AppFacts::Answer::NotAsked && status.health != "starting"_L1));
    status.canOpen = status.port != 0 && answers;
    return status;
}

} // namespace slipway
