// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/commit_log.h"
#include "git/git_handle.h"

#include <QHash>

namespace slipway {

/// Text of others for people: control characters, which a terminal would obey, become U+FFFD.
QString plainText(const char *text);

/// Commits of one repository as entries of a log, without marks and the number of files.
class CommitReader
{
public:
    explicit CommitReader(const GitRepository &repository);
    /// What @p commit, one of the entry's name, says itself. For any thread.
    void read(const git_commit *commit, CommitEntry &entry) const;

private:
    QHash<QByteArray, QStringList> m_tags; ///< By the commit's raw name.
};

} // namespace slipway
