// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps_context.h"
#include "apps/mount_checks.h"
#include "base/job.h"

namespace slipway {

/// The folders of an app, what was seen of them, and against what.
struct MountLook {
    QList<LookedFolder> folders;
    MountSurroundings around;
};

/// What can be said without looking at folders. @p engine: what it says of itself; null: it was not
/// asked or does not answer.
MountSurroundings mountSurroundings(const AppsContext &context, const QString &app,
                                    const EngineInfo *engine);

/// Where all apps have their models.
QString storeFolder(const AppsContext &context);

/// Looks at one path in a worker.
JobOf<PathFacts> *lookAtPath(const QString &path, const ContainerUser &user, QObject *owner);

/// Looks at all folders of an app in a worker, those of the layout too. It always succeeds.
JobOf<MountLook> *lookAtMounts(const AppsContext &context, const Profile &profile,
                               const AppSettings &settings, const EngineInfo *engine,
                               QObject *owner);

} // namespace slipway
