// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps_context.h"

namespace slipway {

/// Under which name the desktop's keyring has the sign-in of an address' server:
/// "https://git.example.org", with a port when the address has one. Empty: none can be kept for it.
QString keyringName(const QString &address);

/// "user:secret" as the keyring has it; unset: it is something else.
std::optional<RemoteLogin> loginOf(const QString &kept);

/// What became of a change, as a sentence; empty: it was made.
using KeyringAnswer = std::function<void(const QString &problem)>;

/// How sign-ins are kept and forgotten, each under a name of keyringName(). Answers later, from the
/// event loop.
struct KeyringHand {
    std::function<void(const QString &name, const RemoteLogin &login, const KeyringAnswer &then)>
        keep;
    std::function<void(const QString &name, const KeyringAnswer &then)> forget;
    /// A text as it is, under any name.
    std::function<void(const QString &name, const QString &text, const KeyringAnswer &then)>
        keepText = {};
};

/// The hand on the desktop's keyring, service "slipway".
KeyringHand desktopKeyring();

/// Asks the desktop's keyring, service "slipway", over the event loop of the calling thread, which
/// must be the program's main one. Where there is no keyring nothing is found.
FindLogin keyringLogins();
/// The same for secrets of apps, by secretName().
FindSecret keyringSecrets();

} // namespace slipway
