// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace slipway {

/// Writes @p bytes to @p path whole or not at all (a temporary file beside it, synced, then
/// renamed); makes the folders on the way. An existing file keeps its content when anything fails.
Result<> writeWhole(const QString &path, const QByteArray &bytes);

/// Reads a file of at most @p limit bytes. Missing, NoPermission and Malformed (too large) are told
/// apart.
Result<QByteArray> readWhole(const QString &path, qint64 limit = 16 * 1024 * 1024);

/// Moves an unreadable file to a new name beside it
/// ("settings.ini.unreadable-2025-03-09T11-04-05"), so that it is never overwritten; answers the
/// new name.
Result<QString> setAside(const QString &path);

} // namespace slipway
