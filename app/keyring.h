// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/remote_access.h"

namespace slipway {

/// Under which name the desktop's keyring has the sign-in of an address' server:
/// "https://git.example.org", with a port when the address has one. Empty: none can be kept for it.
QString keyringName(const QString &address);

/// "user:secret" as the keyring has it; unset: it is something else.
std::optional<RemoteLogin> loginOf(const QString &kept);

/// Asks the desktop's keyring, service "slipway", over the event loop of the calling thread, which
/// must be the program's main one. Where there is no keyring nothing is found.
FindLogin keyringLogins();

} // namespace slipway
