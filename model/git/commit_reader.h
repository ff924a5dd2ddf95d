// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/commit_log.h"
#include "git/git_handle.h"

#include <QHash>

namespace slipway {

/// Text of others for people: control characters, which a terminal would obey, become U+FFFD.
QString plainText(const char *text);

/// Commits of one repository as entries of a log.
class CommitReader
{
public:
    explicit CommitReader(const GitRepository &repository);
    /// Without marks and the number of files.
    Result<CommitEntry> entry(const git_oid &id) const;

private:
    const GitRepository &m_repository;
    QHash<QByteArray, QStringList> m_tags; ///< By the commit's raw name.
};

} // namespace slipway
