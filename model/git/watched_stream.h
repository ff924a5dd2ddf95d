// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway {

/// Puts sockets under libgit2 that a TransferWatch can end: its own wait for ever. TLS goes on top
/// of them as before.
void useWatchedStreams();

} // namespace slipway
