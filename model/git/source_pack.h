// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"
#include "base/thread_job.h"

#include <QList>

namespace slipway {

/// A commit of a source, as it lies in the vault under the source's address.
struct PackedSource {
    QString address;
    Commit commit;
    friend bool operator==(const PackedSource &, const PackedSource &) = default;
};

/// @p source and, when its submodules are wanted, theirs. Missing: the vault lacks one of them.
/// Blocking.
Result<QList<PackedSource>> withSubmodules(const QString &vault, const PackedSource &source,
                                           const WorkContext &context);

/// Writes @p source into @p file as one git pack: the commit, its files and as much of what came
/// before it as the vault has. Blocking.
Result<> writeSourcePack(const QString &vault, const PackedSource &source, const QString &file,
                         const WorkContext &context);

/// Takes what a pack has into the vault, without any network. Every object's name is computed anew,
/// so a pack cannot bring others than it says. Malformed: it is damaged, or the commit or one of
/// its files is not in it. Blocking.
Result<> takeSourcePack(const QString &vault, const PackedSource &source, const QString &file,
                        const WorkContext &context);

} // namespace slipway
