// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_folders.h"
#include "apps/check.h"
#include "apps/mount_facts.h"
#include "apps/mount_places.h"

namespace slipway {

/// A folder of an app's and what was seen of it.
struct LookedFolder {
    AppFolder folder;
    std::optional<PathFacts> path; ///< Unset: it was not looked at; of a volume always.
};

/// What all of an app's folders are seen against.
struct MountSurroundings {
    QString app; ///< Its name.
    QString home; ///< Of the person, resolved.
    QStringList sockets; ///< By which engines are told what to do, resolved.
    EngineSight sight;
    ContainerUser user;
    std::optional<PathFacts> store; ///< Of models; unset: it was not looked at.
};

/// Everything that can be said of the folder at @p at beside the others. The ids are
/// "folder:KEY:WHAT" with the key of AppFolder and one of: place, container, engine, exists, link,
/// readable, writable, space, inodes, filesystem, store, nested. A pure function.
QList<Check> mountChecks(const QList<LookedFolder> &all, qsizetype at,
                         const MountSurroundings &around);

/// Of all folders, in their order.
QList<Check> mountChecks(const QList<LookedFolder> &all, const MountSurroundings &around);

/// "exists" of "folder:models:exists"
QString subjectOf(const Check &check);

/// The risk of a folder where it really is; none while it was not looked at.
PlaceRisk riskOf(const LookedFolder &looked, const MountSurroundings &around);

} // namespace slipway
