// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace slipway {

// How long what moves takes, by UI.md's kinds, in milliseconds; with OutCubic.
constexpr int kPointMs = 90; ///< pointing at something
constexpr int kStateMs = 160; ///< a change of state
constexpr int kPaneMs = 200; ///< a pane that slides

/// `ms`, or 0 where the person or the desktop wants no movement.
int motionMs(int ms);

/// A part of a ring that goes round for as long as it is painted on a widget: work of unknown
/// length. It stands still where movement is unwanted. The clock behind it runs only while such a
/// ring is on the screen.
void drawTurningRing(QPainter &painter, const QRectF &box, double part, const QColor &colour,
                     qreal stroke = 2);

} // namespace slipway
