// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "base/thread_job.h"

#include <QStringList>

namespace slipway {

/// What a look through repositories of the vault found.
struct VaultReport {
    int repositories = 0;
    QStringList setAside; ///< Damaged files, by their new names.
};

/// Reads every pack, index, loose object and reference of the bare repository in @p folder. What is
/// damaged gets a new name and is then not there for git; when that is an object, the next sync or
/// whoever misses it fetches everything anew (see mendRepository()). Leftovers of a process that
/// died are removed. The repository must be locked.
Result<QStringList> checkRepository(const QString &folder, const WorkContext &context);

/// The same for every repository of the vault, each locked meanwhile.
JobOf<VaultReport> *checkVault(const QString &vault, QObject *owner);

} // namespace slipway
