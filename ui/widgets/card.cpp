// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace slipway {

Card::Card(QWidget *parent)
    : QFrame(parent)
{}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), 12, ink(Role::Surface), ink(Role::BorderSubtle));
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
