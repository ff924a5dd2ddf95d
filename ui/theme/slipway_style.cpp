// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/slipway_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int kRingReach = 4; // a gap of 2 and a ring of 2

void drawCheckBox(QPainter *painter, const QRect &box, QStyle::State state)
{
    const bool marked = state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = state & QStyle::State_Enabled;
    const Role fill = marked ? (enabled ? Role::Accent : Role::TextDisabled) : Role::Surface;
    drawBox(*painter, box, 4, ink(fill),
            ink(marked        ? fill
                    : enabled ? Role::BorderStrong
                              : Role::Border),
            1.5);
    if (marked) {
        const QRect inner = box.adjusted(2, 2, -2, -2);
        paintIcon(*painter, inner, state & QStyle::State_On ? u"check"_s : u"minus"_s,
                  ink(Role::OnAccent));
    }
}

void drawRadio(QPainter *painter, const QRect &box, QStyle::State state)
{
    const bool enabled = state & QStyle::State_Enabled;
    const qreal radius = box.height() / 2.0;
    if (state & QStyle::State_On) {
        drawBox(*painter, box, radius, ink(enabled ? Role::Accent : Role::TextDisabled), {});
        drawBox(*painter, QRectF(box).adjusted(5.5, 5.5, -5.5, -5.5), radius - 5.5,
                ink(Role::OnAccent), {});
    } else {
        drawBox(*painter, box, radius, ink(Role::Surface),
                ink(enabled ? Role::BorderStrong : Role::Border), 1.5);
    }
}

} // namespace

SlipwayStyle::SlipwayStyle()
    : QProxyStyle(u"Fusion"_s)
{}

int SlipwayStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return kRingReach;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SlipwayStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void SlipwayStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return; // The ring outside the box says it: see FocusRing.
    case PE_IndicatorCheckBox:
        return drawCheckBox(painter, option->rect, option->state);
    case PE_IndicatorRadioButton:
        return drawRadio(painter, option->rect, option->state);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void SlipwayStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == CE_FocusFrame)
        return; // FocusRing paints itself, since it knows the radius.
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace slipway
