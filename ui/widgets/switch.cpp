// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace slipway {

Switch::Switch(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setAccessibleName(name);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("ringRadius", 10);
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Role track = !isEnabled() ? Role::TextDisabled
        : !isChecked()              ? Role::BorderStrong
        : underMouse()              ? Role::AccentHover
                                    : Role::Accent;
    const qreal radius = height() / 2.0;
    drawBox(painter, rect(), radius, ink(track), {});
    constexpr int kInset = 3;
    const int knob = height() - 2 * kInset;
    const bool isRight = isChecked() != isRightToLeft();
    drawBox(painter, QRectF(isRight ? width() - kInset - knob : kInset, kInset, knob, knob),
            knob / 2.0, ink(Role::OnAccent), {});
}

} // namespace slipway
