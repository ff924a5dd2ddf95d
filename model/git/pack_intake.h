// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/git_handle.h"

namespace slipway {

/// Packs that come into this repository while it is open are indexed in as many threads as there
/// are processors; libgit2 does it in one. What is not usual about a pack is left to libgit2, also
/// to say what is wrong with it. libgit2's code.
int indexInThreads(git_repository *repository);

} // namespace slipway
