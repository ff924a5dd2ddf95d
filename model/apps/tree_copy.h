// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/thread_job.h"

#include <QString>

namespace slipway {

struct TreeCopied {
    int files = 0;
    qint64 bytes = 0; ///< Of all files, as they are read.
    bool isShared = true; ///< All bytes are shared with the original until one side changes them.
    int otherOwner = 0; ///< Files whose owner this user may not give away: they are this user's.
    int left = 0; ///< Sockets, pipes and devices: they are not copied.
    friend bool operator==(const TreeCopied &, const TreeCopied &) = default;
};

/// Bytes that are copied where the file system cannot share them.
constexpr qint64 kMostCopied = 4'000'000'000;

/// Copies what is in the folder @p from into @p to, which it makes: files, folders and links with
/// their owners, modes and times. Links are copied, never followed. The original is only read.
///
/// NoSpace: the file system cannot share blocks (FICLONE), and it is more than @p mostCopied;
/// nothing stays of what was begun, after any failure. Blocking.
Result<TreeCopied> copyTree(const QString &from, const QString &to, const WorkContext &context,
                            qint64 mostCopied = kMostCopied);

/// Removes a tree that copyTree() made; links are not followed. Blocking.
void removeTree(const QString &folder);

/// Makes the empty folder @p folder with the owner and mode of @p like.
Result<> makeFolderLike(const QString &folder, const QString &like);

/// Bytes of all files in @p folder. Blocking.
qint64 bytesIn(const QString &folder);

} // namespace slipway
