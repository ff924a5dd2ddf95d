// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"
#include "base/result.h"
#include "git/remote_access.h"

#include <QByteArray>
#include <QList>

namespace slipway {

/// The content of files of a source at a commit, from what the vault has; nothing is fetched. Those
/// that are not there, are no files or are larger than a megabyte are left out. Missing: the commit
/// was not fetched yet. Blocking.
Result<QList<QByteArray>> sourceTexts(const SourceRemote &remote, const Commit &commit,
                                      const QStringList &paths);

} // namespace slipway
