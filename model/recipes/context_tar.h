// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipes/recipe.h"

#include <QIODevice>

#include <memory>

namespace slipway {

/// The build context as one tar archive, made by libarchive in a worker thread while it is read:
/// sequential, bounded memory, sorted, owner 0:0, time 0, modes 0644/0755 (the executable bit is
/// kept), symlinks kept, sockets and devices left out. Reading fails (errorString) when a file
/// grows or shrinks while it is packed; bytes come with readyRead, the end with
/// readChannelFinished. Closing it ends the worker.
std::unique_ptr<QIODevice> openContextTar(const Recipe &recipe);

/// How many bytes openContextTar() will give. Looks at every file's size, so it belongs on a thread
/// for large trees.
Result<qint64> contextSize(const Recipe &recipe);

/// The same tree written to the new or empty folder @p folder, whole or not at all. Conflict:
/// something is in it.
Result<> writeContext(const Recipe &recipe, const QString &folder);

} // namespace slipway
