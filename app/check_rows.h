// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/check.h"
#include "lists/check_row.h"

namespace slipway {

/// How root's commands are run here.
enum class RootWay {
    None, ///< Not at all: there is no polkit, so that they can only be shown.
    Polkit, ///< The desktop asks for the password.
    IsRoot, ///< As any other.
};

RootWay rootWayHere();
CheckRow checkRowOf(const Check &check, RootWay way);

/// The words of its command as they are run: after "pkexec" where that asks for the password.
QStringList commandOf(const Check &check, RootWay way);

} // namespace slipway
