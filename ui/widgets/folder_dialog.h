// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace slipway {

/// Opens the desktop's dialog for a folder, at @p at. The one that is chosen goes to @p then, as
/// long as @p parent is there; nothing does when the dialog is closed.
void askForFolder(QWidget *parent, const QString &title, const QString &at,
                  const std::function<void(const QString &)> &then);

} // namespace slipway
