// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"
#include "base/thread_job.h"

#include <QSet>
#include <QStringList>

#include <chrono>

namespace slipway {

/// What must stay in the vault.
struct KeptSources {
    QStringList addresses; ///< Of sources: their repositories stay, with every branch and tag.
    QSet<QString> commits; ///< Full names. Each stays wherever it is, with the history before it
                           ///< and the submodules that it asks for.
};

/// Asked anew whenever something is about to go, while nobody else can write to its repository:
/// what was named a moment ago counts. Conflict: somebody is fetching what is not named anywhere
/// yet, so nothing may go now. Called in a worker's thread.
using FindKept = std::function<Result<KeptSources>()>;

struct TidyRequest {
    QString vault; ///< Paths::vault()
    FindKept kept;
    /// Addresses of the sources to look at; empty: the whole vault, and only then repositories go
    /// that nothing needs.
    QStringList only = {};
    std::chrono::seconds again{0}; ///< One that was tidied within this time is passed over.
    std::chrono::seconds headsStay{0}; ///< How long what rewritten branches were stays by itself.
};

struct TidyOutcome {
    qint64 freedBytes = 0;
    QStringList removed = {}; ///< Repositories that nothing needs.
    QStringList packed = {}; ///< Repositories that were packed anew.
    QStringList notes = {}; ///< What was left as it is, and why.
};

/// Removes what nothing needs: repositories that no kept address is of, that hold no kept commit
/// and that are no submodule of one, and objects that neither a branch, a tag nor a kept commit
/// leads to. What was fetched in many small packs becomes one. A repository with damage is left
/// alone, and so is one that somebody is using.
JobOf<TidyOutcome> *tidyVault(const TidyRequest &request, QObject *owner);

} // namespace slipway
