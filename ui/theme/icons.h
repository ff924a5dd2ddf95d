// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>

class QPainter;

namespace slipway {

/// The line icon `name` of resources/icons in the colour that `role` has when it is drawn, crisp at
/// every ratio. Disabled it takes textDisabled; pointed at in a menu `active`.
QIcon icon(const QString &name, Role role = Role::TextSecondary);
QIcon icon(const QString &name, Role role, Role active);
void paintIcon(QPainter &painter, const QRect &box, const QString &name, const QColor &colour);

/// The tile of an app. A name without a tile gets a box in `tint` with the first letter of `label`.
QIcon tileIcon(const QString &name, const QString &tint, const QString &label);
void paintTile(QPainter &painter, const QRect &box, const QString &name, const QString &tint,
               const QString &label);

} // namespace slipway
