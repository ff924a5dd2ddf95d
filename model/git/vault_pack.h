// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/thread_job.h"
#include "git/git_handle.h"

#include <QList>

namespace slipway {

/// What lies in a repository's object store.
struct StoredObjects {
    int packs = 0;
    int loose = 0;
    qint64 bytes = 0;
};
StoredObjects storedObjects(const QString &folder);

/// Writes all that references and @p keep lead to into one pack and then removes everything else.
/// The repository in @p folder must be locked; it is opened anew. Nothing is removed unless the new
/// pack is whole.
Result<> packAnew(const QString &folder, const QList<git_oid> &keep, const WorkContext &context);

} // namespace slipway
