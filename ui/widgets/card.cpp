// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace slipway {

Card::Card(QWidget *parent)
    : QFrame(parent)
{}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 12, ink(Role::Surface), ink(Role::BorderSubtle));
}

void fillRow(QPainter &painter, const QWidget &row, const QColor &colour)
{
    QPainterPath inside;
    const QRectF card(row.parentWidget()->rect());
    inside.addRoundedRect(card.adjusted(1, 1, -1, -1).translated(-row.pos()), 11, 11);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(row.rect());
    painter.fillPath(inside, colour);
    painter.restore();
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Role::BorderSubtle));
}

} // namespace slipway
