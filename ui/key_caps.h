// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace slipway {

/// "Ctrl B" as keys, each in a box, ending at the right of @p box (at its left where @p mirrored).
/// Answers the width that they take.
int drawKeys(QPainter &painter, const QRect &box, const QString &keys, bool mirrored);
int widthOfKeys(const QString &keys);

} // namespace slipway
