// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace slipway {

Tile::Tile(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Tile::setApp(const QString &icon, const QString &tint, const QString &label)
{
    m_icon = icon;
    m_tint = tint;
    m_label = label;
    update();
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTile(painter, rect(), m_icon, m_tint, m_label);
}

Mark::Mark(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Mark::setIcon(const QString &name, Role role)
{
    m_name = name;
    m_role = role;
    update();
}

void Mark::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, ink(m_role));
}

} // namespace slipway
