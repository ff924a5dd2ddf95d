// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>

namespace slipway {

/// A filled rounded box with a line inside its edge, as CSS draws one. An invalid colour leaves the
/// part out.
void drawBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill,
             const QColor &line, qreal width = 1);

/// One line of text centred by the height of its capitals, elided to the box. Answers the width
/// that was drawn.
int drawText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
             const QColor &colour, Qt::Alignment side = Qt::AlignLeft,
             Qt::TextElideMode elide = Qt::ElideRight);

/// A ring of `box`'s size: a track and the part `fraction` of it, which begins at the top, or
/// `turn` of a whole turn further on.
void drawRing(QPainter &painter, const QRectF &box, double fraction, const QColor &colour,
              qreal stroke = 2, double turn = 0);

/// Width of `text` in whole pixels, as drawText will draw it.
int widthOf(const QString &text, const QFont &font);

} // namespace slipway
