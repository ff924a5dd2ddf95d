// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace slipway {

/// Rows with aligned columns, two blanks between them and none at line ends. The first row is the
/// head.
QString textTable(const QList<QStringList> &rows);

} // namespace slipway
