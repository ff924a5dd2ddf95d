// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"
#include "git/git_handle.h"

#include <QList>

namespace slipway {

struct Submodule {
    QString path; ///< In the tree.
    QString address;
    Commit commit;
};

/// The submodules of @p commit. Relative addresses are taken from @p address. Malformed: it asks
/// for a folder of this machine and is itself not from one.
Result<QList<Submodule>> submodulesOf(const GitRepository &repository, const Commit &commit,
                                      const QString &address);

/// "../other.git" seen from @p address, as git does it.
QString resolvedAddress(const QString &address, const QString &relative);

} // namespace slipway
