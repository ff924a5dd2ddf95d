// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_step.h"
#include "apps/package_lists.h"
#include "base/app_id.h"
#include "base/paths.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QMap>

#include <optional>

namespace slipway {

/// How long one step of a build took.
struct StepTime {
    QString name;
    double seconds = 0;
    friend bool operator==(const StepTime &, const StepTime &) = default;
};

/// The argument that says which base image the profile names, where `base` is another one that goes
/// with GPU and driver.
inline constexpr QLatin1StringView kProfileBase("profile-base");

/// One build of an app as it is kept in data/builds/<app>/<n>/: recipe/, lock.yaml, log.
struct BuildRecord {
    explicit BuildRecord(AppId appId)
        : app(std::move(appId))
    {}
    enum class Outcome { Running, Good, Failed, Cancelled };
    AppId app;
    int number = 0;
    Outcome outcome = Outcome::Running; ///< Running and nobody works on it: it was interrupted.
    QString profile;
    QString pin;
    QString image; ///< "slipway/comfyui:12"
    QString imageId;
    QString recipeDigest;
    int lockedTo = 0; ///< The build whose lock held this one; 0: none.
    QString openRecipe; ///< Digest of the recipe as it is without that lock.
    QString base; ///< The base image's name.
    QString baseDigest;
    QMap<QString, QString> commits; ///< source path → commit
    QMap<QString, QString>
        arguments; ///< What else went in: builder, architecture, torch index, owner, kProfileBase.
    QMap<QString, QString> sums; ///< File of our own base image → sha256
    QStringList packages; ///< Of our own base image, where no publisher's sums stand for them.
    QStringList notes; ///< What is a stand-in.
    QString engine; ///< "Docker 20.10.24"
    QMap<QString, QString> components; ///< Of the engine, its builder among them → version
    PackageLists contents; ///< Listed from the image itself.
    QString unlisted; ///< Why that could not be done.
    QStringList layers; ///< Diff ids of the image, "sha256:…", the lowest first.
    QDateTime started;
    QDateTime ended;
    QDateTime good; ///< When its web UI first answered; invalid: it never did yet.
    QDateTime notReady; ///< When it last was tried in the place of another one and did not answer.
    QList<StepTime> steps; ///< That ran, in the order they have in the recipe.
    QString failedStep;
    QString reason; ///< Error::summary of a failed one.
    Error::Kind reasonKind = Error::Kind::Failed;
    QMap<QString, QString> grade; ///< How equal it is to an earlier build; see build_grade.h.
    QMap<QString, QString> differences;
    QByteArray others; ///< What a newer Slipway wrote beside all this, as it stands in the file.
    /// Digest of the recipe that tells what went in, whether a lock held its packages or not.
    QString inputs() const { return openRecipe.isEmpty() ? recipeDigest : openRecipe; }
    bool isListed() const { return !contents.by.isEmpty() && unlisted.isEmpty(); }
    friend bool operator==(const BuildRecord &, const BuildRecord &) = default;
};

/// Whether a crash cut the build short and nothing was done about that yet. Only while nobody works
/// on the app.
bool isCutShort(const BuildRecord &record);
QList<StepTime> timesOf(const QList<AppStep> &steps); ///< Of those that ran.

QString nameOf(BuildRecord::Outcome outcome); ///< "running", "good", "failed", "cancelled"

QByteArray writeLock(const BuildRecord &record); ///< lock.yaml
Result<BuildRecord> readLock(const QByteArray &yaml, const AppId &app);

QString buildFolder(const Paths &paths, const AppId &app, int number);
QString buildLogFile(const Paths &paths, const AppId &app, int number);

/// How a build did when it was started.
enum class Trial { Ready, NotReady };
/// Keeps it in the build's lock; of several times ready the first one stays. Everything else that
/// the lock says stays as it is. Missing: there is no lock.
Result<> noteTrial(const Paths &paths, const AppId &app, int number, Trial trial,
                   const QDateTime &at);

/// Takes the next number that neither a folder nor @p newestImage has, by making its folder.
Result<int> claimBuildNumber(const Paths &paths, const AppId &app, int newestImage);

QList<BuildRecord> buildRecords(const Paths &paths,
                                const AppId &app); ///< Newest first; unreadable ones are left out.
std::optional<BuildRecord> newestBuild(const Paths &paths, const AppId &app);
/// The good build @p number, or the newest good one for 0.
std::optional<BuildRecord> goodBuild(const Paths &paths, const AppId &app, int number = 0);

} // namespace slipway
