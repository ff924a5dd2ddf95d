// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/vault_fetch.h"

namespace slipway {

/// Whether objects of the repository in @p folder were set aside and not fetched again since.
bool isMissingObjects(const QString &folder);
void noteMissingObjects(const QString &folder);

/// Whether a reference names an object that is not there: then a server is told wrongly what is.
bool hasDanglingReferences(const GitRepository &repository);

/// Makes a repository whole again whose objects are damaged or gone: sets aside what is damaged,
/// fetches everything anew beside it and moves that in. What is good of it stays, also what no
/// server has any more. @p commit: must be there afterwards. The repository must be locked. Answers
/// the names of what was set aside.
Result<QStringList> mendRepository(const SourceRemote &remote, const std::optional<Commit> &commit,
                                   const WorkContext &context);

} // namespace slipway
