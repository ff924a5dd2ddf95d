// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/thread_job.h"
#include "git/git_handle.h"

namespace slipway {

/// Writes the files of a folder that is no git repository into @p repository as a tree and answers
/// its name, which stands for a commit: the same files have the same name. Sockets, devices and
/// .git are left out.
Result<git_oid> storeFolder(const GitRepository &repository, const QString &folder,
                            const WorkContext &context);

} // namespace slipway
