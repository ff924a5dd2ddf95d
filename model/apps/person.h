// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// For whom apps run: files that they write belong to this user.
struct Person {
    quint32 uid = 1000;
    quint32 gid = 1000;
    QString timeZone; ///< "Europe/Berlin"
    QString umask; ///< "022"

    /// Who runs this process; who called sudo, when it was used.
    static Person current();
};

} // namespace slipway
