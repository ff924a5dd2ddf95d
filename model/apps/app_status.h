// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_state.h"
#include "base/app_id.h"
#include "base/error.h"
#include "engine/engine_values.h"

#include <QDateTime>

#include <optional>

namespace slipway {

/// What the engine and the running work say of one app: what everything that shows an app reads.
struct AppStatus {
    explicit AppStatus(AppId appId)
        : id(std::move(appId))
    {}
    AppId id;
    AppState state = AppState::NotInstalled;
    bool isInstalled = false; ///< It has a container, an image, or is being built.
    bool lastSeenRunning = false; ///< Only with Unknown.
    QString reason; ///< One line, for failed, unhealthy and unknown.
    std::optional<Error> failure; ///< Why the last work on it failed, until the next one begins.
    bool canOpen = false; ///< A web UI answers (also while a new image is built beside it).
    int port = 0; ///< On the host; 0: none is published.
    QString url; ///< "http://localhost:7861/" when a port is published, whatever the state.
    QString pin; ///< Of the container, else of the newest image: full commit or version.
    int build = 0; ///< Of the container, else of the newest image.
    QString image; ///< "slipway/comfyui:12"
    QString imageId;
    qint64 imageBytes = 0;
    QDateTime imageCreated;
    int newestBuild = 0; ///< Of the images that are there; more than `build` when the container
                         ///< runs an older one.
    QString containerId; ///< Empty: there is none.
    QDateTime created; ///< The container.
    QDateTime started; ///< When it was started last; invalid when it never was.
    QDateTime since; ///< Running since, or stopped since.
    QString health; ///< The engine's word: "", "starting", "healthy", "unhealthy"
    int exitCode = 0; ///< Of a container that ended.
    bool oomKilled = false;
    QStringList binds; ///< "source:destination[:ro]"
    friend bool operator==(const AppStatus &, const AppStatus &) = default;
};

/// Everything that decides a status, given in.
struct AppFacts {
    explicit AppFacts(AppId appId)
        : id(std::move(appId))
    {}
    AppId id;
    enum class Engine { Connecting, Connected, Lost } engine = Engine::Connected;
    enum class Work { None, Building, Starting, Stopping, Removing } work = Work::None;
    enum class Answer {
        NotAsked,
        Waiting,
        Yes,
        No
    } answer = Answer::NotAsked; ///< Of the web UI since the container began.
    bool hasWeb = false;
    QString webPath = QStringLiteral("/");
    quint16 webPort = 0; ///< In the container.
    std::optional<ContainerDetails> container;
    QList<ImageSummary> images; ///< Of this app, any order.
    std::optional<Error> failure; ///< Of the last work, if nothing was begun since.
    bool wasStopped = false; ///< The container ended because somebody wished it.
    bool wasListed =
        false; ///< The engine was asked for this app's containers and images at least once.
    bool wasRunning = false; ///< When the engine was last heard.
};

/// A pure function. When several states apply: failed, unhealthy, building, starting, running,
/// stopped. A failed build beside a running container is told in `failure`, but does not make the
/// app failed: it runs.
AppStatus statusOf(const AppFacts &facts);

/// "Exited with code 3", "Ran out of memory", …: at most 40 characters.
QString exitReason(int exitCode, bool oomKilled);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::AppStatus)
