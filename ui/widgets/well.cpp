// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/well.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace slipway {

namespace {
constexpr int kRadius = 12;
}

Well::Well(Place place, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
{
    auto *layout = new QVBoxLayout(this);
    const int line = place == Place::Alone ? 1 : 0;
    layout->setContentsMargins(line, line, line, line);
    layout->addWidget(content);
}

void Well::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_place == Place::Alone) {
        drawBox(painter, rect(), kRadius, ink(Role::Sunken), ink(Role::BorderSubtle));
    } else if (m_place == Place::Middle) {
        painter.fillRect(rect(), ink(Role::Sunken));
    } else {
        painter.setClipRect(rect());
        drawBox(painter, rect().adjusted(0, -kRadius, 0, 0), kRadius - 1, ink(Role::Sunken), {});
    }
}

} // namespace slipway
