// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"

#include <QFontMetricsF>

#include <cmath>

namespace slipway {

void drawBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill,
             const QColor &line, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = line.isValid() ? width / 2 : 0;
    const qreal round = qMax(0.0, radius - inset);
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), round, round);
    painter.restore();
}

int drawText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
             const QColor &colour, Qt::Alignment side, Qt::TextElideMode elide)
{
    const QFontMetricsF metrics(font);
    QString shown = text;
    qreal width = metrics.horizontalAdvance(shown);
    if (width > box.width() + 0.5) {
        shown = metrics.elidedText(text, elide, box.width());
        width = metrics.horizontalAdvance(shown);
    }
    qreal x = box.left();
    if (side & Qt::AlignRight)
        x = box.right() - width;
    else if (side & Qt::AlignHCenter)
        x = box.left() + (box.width() - width) / 2;
    const qreal baseline = std::round(box.top() + (box.height() + metrics.capHeight()) / 2);
    painter.setFont(font);
    painter.setPen(colour);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    // What is to be read as typed, a path or a port, begins at the left everywhere.
    if (font.styleStrategy() & QFont::PreferNoShaping)
        painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(QPointF(std::round(x), baseline), shown);
    painter.setLayoutDirection(direction);
    return int(std::ceil(width));
}

void drawRing(QPainter &painter, const QRectF &box, double fraction, const QColor &colour,
              qreal stroke, double turn)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal inset = stroke / 2 + box.width() / 30;
    const QRectF circle = box.adjusted(inset, inset, -inset, -inset);
    QColor track = colour;
    track.setAlphaF(0.25F);
    painter.setPen(QPen(track, stroke));
    painter.drawEllipse(circle);
    constexpr int kTurn = 360 * 16;
    constexpr int kTop = 90 * 16;
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap));
    if (fraction > 0)
        painter.drawArc(circle, kTop - int(turn * kTurn), -int(qBound(0.0, fraction, 1.0) * kTurn));
    painter.restore();
}

int widthOf(const QString &text, const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

} // namespace slipway
