// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps_context.h"
#include "git/vault_tidy.h"

namespace slipway {

/// The full name of every commit that a file of Slipway's tells: pins, locks of kept builds, what
/// was done, searches, known updates, imports under way. Read as text, not by meaning: files of a
/// later version count too, and those that were set aside. Blocking.
Result<QSet<QString>> namedCommits(const Paths &paths);

/// Addresses and commits that profiles and apps have now.
KeptSources sourcesOfApps(const AppsContext &context);

/// After a sync of @p addresses: each that was not tidied for a week. Repositories stay, and what
/// rewritten branches were stays for a month.
JobOf<TidyOutcome> *tidyAfterSync(const AppsContext &context, const QStringList &addresses,
                                  QObject *owner);

/// Because the person asked: the sources @p addresses, or for none the whole vault.
JobOf<TidyOutcome> *tidyNow(const AppsContext &context, const QStringList &addresses,
                            QObject *owner);

} // namespace slipway
