// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_folders.h"
#include "apps/apps_context.h"
#include "base/thread_job.h"

#include <QDateTime>
#include <QMap>

namespace slipway {

/// The settings of an app as they were when one of its builds was left for another one, kept in
/// data/snapshots/<app>/<n>/.
struct ConfigSnapshot {
    int build = 0; ///< The one that was left.
    QDateTime taken;
    qint64 bytes = 0;
    bool isShared = false; ///< With the app's own folder, as far as that has not changed since.
    QMap<QString, QString> folders = {}; ///< Name in the profile → its folder on the disk then.
    friend bool operator==(const ConfigSnapshot &, const ConfigSnapshot &) = default;
};

constexpr int kSnapshotsKept = 3;

/// Which folders of an app are its settings; a pure function.
QList<AppFolder> configFolders(const QList<AppFolder> &folders);
/// Which ones to remove so that the @p kept newest stay; a pure function.
QList<int> snapshotsToDrop(const QList<ConfigSnapshot> &snapshots, int kept = kSnapshotsKept);

QString snapshotsFolder(const Paths &paths, const AppId &app); ///< data/snapshots/<app>
QList<ConfigSnapshot> configSnapshots(const Paths &paths, const AppId &app); ///< Newest first.

/// Copies the settings and drops the oldest snapshots. A build that was left before gets a new
/// snapshot in the place of its old one. Missing: the app has no settings. Blocking.
Result<ConfigSnapshot> takeSnapshot(const Paths &paths, const AppId &app, int build,
                                    const QList<AppFolder> &folders, const WorkContext &context);

/// The same as a job between two containers: what went wrong becomes a note.
JobOf<QStringList> *snapshotBefore(const AppsContext &context, const Profile &profile,
                                   const AppSettings &settings, int build, QObject *owner);

/// A folder and the place to which it went when a snapshot took its own.
struct FolderSwap {
    QString folder;
    QString aside;
    quint64 inode = 0; ///< Of the folder that went aside, by which it is known after a crash.
};

/// Puts copies of a snapshot's folders in the place of the app's, which are set aside beside
/// themselves under new names ("config.before-2026-03-09T11-04-05"); nothing of theirs is removed.
/// What was done is kept until keepSwap(), so that undoSwap() works after a crash too. Blocking.
Result<QList<FolderSwap>> swapIn(const Paths &paths, const AppId &app, int build,
                                 const QList<AppFolder> &folders, const QDateTime &now,
                                 const WorkContext &context);
/// Puts the app's own folders back and removes the copies. None was begun: nothing. Blocking.
Result<> undoSwap(const Paths &paths, const AppId &app);
void keepSwap(const Paths &paths, const AppId &app);

} // namespace slipway
