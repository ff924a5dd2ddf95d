// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipes/recipe.h"

#include <QIODevice>

#include <memory>

namespace slipway {

/// The build context as one tar archive, made by libarchive in a worker thread while it is read: sequential, bounded
/// memory, sorted, owner 0:0, time 0, modes 0644/0755 (the executable bit is kept), symlinks kept, sockets and devices
/// left out. Reading fails (errorString) when a file grows or shrinks while it is packed.
std::unique_ptr<QIODevice> openContextTar(const Recipe &recipe);

/// The same archive written to @p path whole or not at all (for `recipe --out`, which writes a folder: see writeContext).
Result<> writeContext(const Recipe &recipe, const QString &folder);

} // namespace slipway
