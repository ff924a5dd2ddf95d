// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_job.h"
#include "base/app_id.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>

namespace slipway {

/// One piece of work on an app as it is kept in data/jobs/<id>.json, from its first moment on.
struct JobRecord {
    explicit JobRecord(AppId appId)
        : app(std::move(appId))
    {}
    /// CutShort: whoever did it is gone without a word.
    enum class Outcome { Running, Done, Failed, Cancelled, CutShort };
    struct Step {
        QString name;
        AppStep::State state = AppStep::State::Waiting;
        qint64 startedMs = 0; ///< Since the epoch; 0: it never began.
        qint64 endedMs = 0;
        friend bool operator==(const Step &, const Step &) = default;
    };
    QString id; ///< Sorts by time: "20260309T110405123-4711-1"
    AppId app;
    QString name; ///< Of the app, for people; its profile may be gone when this is read.
    AppJob::Kind kind = AppJob::Kind::Start;
    AppJob::Phase phase = AppJob::Phase::Starting; ///< Where it ended.
    Outcome outcome = Outcome::Running;
    QString pin; ///< Full commit or version, of a build.
    int build = 0; ///< Its folder holds the log; 0: none was claimed.
    int port = 0;
    QDateTime began;
    QDateTime ended;
    QString summary; ///< Of a failure: Error::summary, Error::detail.
    QString detail;
    QString failedStep;
    QStringList lines; ///< The last lines of work that has no build's log.
    QList<Step> steps;
    bool isBuild() const
    {
        return kind == AppJob::Kind::Build || kind == AppJob::Kind::Install
            || kind == AppJob::Kind::Rebuild;
    }
    friend bool operator==(const JobRecord &, const JobRecord &) = default;
};

QString nameOf(AppJob::Kind kind); ///< "build", "install", "rebuild", "start", …
QString nameOf(JobRecord::Outcome outcome); ///< "running", "done", "failed", …

QByteArray writeJob(const JobRecord &record);
/// Malformed: anything that writeJob() did not write. @p id is the file's name without ".json".
Result<JobRecord> readJob(const QByteArray &json, const QString &id);

} // namespace slipway
