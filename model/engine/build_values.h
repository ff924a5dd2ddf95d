// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_values.h"

#include <QIODevice>
#include <QMap>

#include <functional>
#include <memory>

namespace slipway {

/// A request's body that is read while it is sent. The size is told beforehand or the body goes out
/// in chunks.
struct BodySource {
    /// Opens the body for reading from its start, in the thread of the caller; the answer may be
    /// sequential (bytes come with readyRead, the end with readChannelFinished).
    std::function<std::unique_ptr<QIODevice>()> open;
    qint64 size = -1; ///< Bytes, or -1 when not known.
};

struct BuildRequest {
    QString tag; ///< "slipway/comfyui:12"
    BodySource context; ///< A tar archive.
    QString dockerfile = QStringLiteral("Dockerfile");
    QMap<QString, QString> buildArgs;
    Labels labels;
    QString target;
    QString networkMode; ///< "", "host", "none"
    QStringList extraHosts; ///< "name:address"
    bool noCache = false;
    enum class Builder { Automatic, BuildKit, Classic } builder = Builder::Automatic;
};

/// One step of a build as the builder tells of it; sent again whenever it changes, told apart by
/// `id`.
struct BuildStep {
    enum class State { Waiting, Running, Done, Cached, Failed, Skipped };
    QString id; ///< BuildKit's vertex digest, or "step-7" of the classic builder.
    QString name; ///< "[7/11] RUN pip install …"
    State state = State::Waiting;
    qint64 startedMs = 0; ///< Milliseconds since the epoch, 0 while not started.
    qint64 completedMs = 0;
    qint64 currentBytes = 0; ///< Of a download inside the step.
    qint64 totalBytes = 0;
    QString error;
};

/// Output of a step: whole text as it came, ANSI colours and carriage returns included.
struct BuildLog {
    QString stepId;
    QString text;
    bool isError = false; ///< stderr
    qint64 atMs = 0; ///< Milliseconds since the epoch.
};

struct BuildOutcome {
    QString imageId;
    QStringList warnings;
};

/// What `docker pull` would show for one layer.
struct PullLayer {
    QString id;
    QString status; ///< Downloading, Extracting, Pull complete, …
    qint64 currentBytes = 0;
    qint64 totalBytes = 0;
};

struct PullOutcome {
    QString digest; ///< "sha256:…" when the engine told it.
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::BuildStep)
Q_DECLARE_METATYPE(slipway::BuildLog)
Q_DECLARE_METATYPE(slipway::PullLayer)
