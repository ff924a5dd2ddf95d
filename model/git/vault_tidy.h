// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"
#include "base/job.h"

#include <QList>
#include <QStringList>

namespace slipway {

/// A repository of the vault that something needs, and the commits that must stay in it: pins,
/// locks and the builds of the past.
struct KeptSource {
    QString address;
    QList<Commit> commits;
};

struct TidyOutcome {
    qint64 freedBytes = 0;
    QStringList removed = {}; ///< Repositories that nothing needs.
    QStringList packed = {}; ///< Repositories that were packed anew.
    QStringList notes = {}; ///< What was left as it is, and why.
};

/// Removes what nothing needs: repositories that are not in @p keep and no submodule of a kept
/// commit, and objects that neither a branch, a tag nor a kept commit leads to. What was fetched in
/// many small packs becomes one. A repository with damage is left alone.
JobOf<TidyOutcome> *tidyVault(const QString &vault, const QList<KeptSource> &keep, QObject *owner);

} // namespace slipway
