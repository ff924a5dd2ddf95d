// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps_context.h"
#include "git/commit_marks.h"
#include "git/remote_access.h"
#include "profiles/app_settings.h"

namespace slipway {

struct BuildRecord;

/// A source of an app as this person has it.
struct AppSource {
    enum class From { Nowhere, Profile, User, Build };
    QString path; ///< In the image.
    SourceRemote remote; ///< Its branch is the one that is watched for updates.
    std::optional<Commit> pin = {}; ///< Unset: the newest commit of the branch at each build.
    From pinFrom = From::Nowhere; ///< Build: not pinned; this is what the newest good build took.
    QString follows = {}; ///< What the pin was called when it was set: "main", "v1.10.1"
    bool submodules = false;
    MarkHints hints = {};
};

QString nameOf(AppSource::From from); ///< "profile", "user", "build"; empty for nowhere

/// The remote of a source: its own address before the profile's, the branch that its pin follows.
SourceRemote remoteOf(const Source &source, const AppSettings &settings, const Paths &paths,
                      const RemoteAccess &access);

/// Those that have an address, in the profile's order. @p built: path → commit of the newest good
/// build, for sources without a pin.
QList<AppSource> sourcesOf(const Profile &profile, const AppSettings &settings, const Paths &paths,
                           const RemoteAccess &access, const QMap<QString, QString> &built = {});

/// The same with what the app's builds tell, newest first. Missing: its profile is gone.
Result<QList<AppSource>> sourcesOf(const AppId &id, const AppsContext &context,
                                   const QList<BuildRecord> &records);
/// Reads the app's builds from the disk first: blocking.
Result<QList<AppSource>> sourcesOf(const AppId &id, const AppsContext &context);

/// Where the marks of commits are kept.
QString marksFolder(const Paths &paths);

} // namespace slipway
