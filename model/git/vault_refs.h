// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/remote_session.h"

#include <QMap>
#include <QStringList>

namespace slipway {

/// Branches or tags of @p repository by their name behind @p prefix ("refs/heads/"), each with the
/// commit that it leads to. Those that lead to no commit are left out.
QMap<QByteArray, git_oid> refsUnder(const GitRepository &repository, const QByteArray &prefix);

/// The branch that the vault knows under @p name, or its HEAD where that is empty.
struct KnownBranch {
    QString name;
    git_oid head;
};
std::optional<KnownBranch> branchIn(const GitRepository &repository, const QString &name);

/// Keeps what branches were before a fetch that moves them: history that somebody pinned does not
/// go because its branch was rewritten.
class HeadKeeper
{
public:
    explicit HeadKeeper(const GitRepository &repository);
    /// Takes branches out of the way that are not there any more and whose names would stand in the
    /// way of new ones ("a" and "a/b").
    void makeRoomFor(const QList<RemoteHead> &heads);
    /// After the fetch. Answers which branches were rewritten.
    QStringList keepRewritten() const;

private:
    void keep(const git_oid &id) const;
    const GitRepository &m_repository;
    QMap<QByteArray, git_oid> m_before;
};

} // namespace slipway
