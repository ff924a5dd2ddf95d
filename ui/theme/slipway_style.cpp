// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/slipway_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
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

constexpr int kKnob = 14;
constexpr int kGroove = 4;

void drawSlider(QPainter *painter, const QStyleOptionSlider &slider, const QRect &knob)
{
    const bool enabled = slider.state & QStyle::State_Enabled;
    const QRect box = slider.rect;
    const QRect groove(box.left(), box.center().y() - kGroove / 2 + 1, box.width(), kGroove);
    drawBox(*painter, groove, kGroove / 2.0, ink(Role::Track), {});
    QRect done = groove;
    if (slider.upsideDown)
        done.setLeft(knob.center().x());
    else
        done.setRight(knob.center().x());
    drawBox(*painter, done, kGroove / 2.0, ink(enabled ? Role::Data1 : Role::TextDisabled), {});
    if (slider.state & QStyle::State_HasFocus && slider.state & QStyle::State_KeyboardFocusChange)
        drawBox(*painter, knob.adjusted(-3, -3, 3, 3), kKnob / 2.0 + 3, {}, ink(Role::Focus), 2);
    drawBox(*painter, knob, kKnob / 2.0, ink(Role::Surface),
            ink(enabled ? Role::SelectedLine : Role::TextDisabled), 2);
}

constexpr int kComboPad = 11;
constexpr int kChevron = 14;

void drawComboBox(QPainter *painter, const QStyleOptionComboBox &box)
{
    const bool enabled = box.state & QStyle::State_Enabled;
    const bool pointed = enabled && box.state & QStyle::State_MouseOver;
    const bool focused =
        box.state & QStyle::State_HasFocus && box.state & QStyle::State_KeyboardFocusChange;
    drawBox(*painter, box.rect, 7, ink(enabled ? Role::Surface : Role::Window),
            ink(focused       ? Role::Focus
                    : pointed ? Role::BorderStrong
                              : Role::Border),
            focused ? 2 : 1);
    const QRect chevron(box.rect.right() + 1 - kComboPad - kChevron,
                        box.rect.top() + (box.rect.height() - kChevron) / 2, kChevron, kChevron);
    paintIcon(*painter, QStyle::visualRect(box.direction, box.rect, chevron), u"chevron-down"_s,
              ink(enabled ? Role::TextTertiary : Role::TextDisabled));
}

void drawComboBoxText(QPainter *painter, const QStyleOptionComboBox &box)
{
    const QRect words = box.rect.adjusted(kComboPad, 0, -kComboPad - kChevron - 4, 0);
    drawText(*painter, QStyle::visualRect(box.direction, box.rect, words), box.currentText,
             face(Face::Body),
             ink(box.state & QStyle::State_Enabled ? Role::Text : Role::TextDisabled),
             box.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
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
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return kKnob;
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
    case SH_ComboBox_Popup: // A list under the box, not a menu over it.
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

void SlipwayStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control == CC_Slider) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
            slider && slider->orientation == Qt::Horizontal)
            return drawSlider(painter, *slider,
                              subControlRect(CC_Slider, option, SC_SliderHandle, widget));
    } else if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            box && !box->editable)
            return drawComboBox(painter, *box);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect SlipwayStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl part, const QWidget *widget) const
{
    if (control == CC_Slider && part == SC_SliderHandle) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider && slider->orientation == Qt::Horizontal) {
            const int left =
                sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                        slider->rect.width() - kKnob, slider->upsideDown);
            return {slider->rect.left() + left,
                    slider->rect.top() + (slider->rect.height() - kKnob) / 2, kKnob, kKnob};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize SlipwayStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox)
        size = {contents.width() + 2 * kComboPad + kChevron + 4, grown(32)};
    else if (type == CT_Slider)
        size.setHeight(28);
    return size;
}

void SlipwayStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == CE_FocusFrame)
        return; // FocusRing paints itself, since it knows the radius.
    if (element == CE_ComboBoxLabel) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBoxText(painter, *box);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace slipway
