// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/choice_card.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace slipway {

namespace {

constexpr int kRadius = 12;
constexpr int kRadio = 18;

} // namespace

ChoiceCard::ChoiceCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setProperty("ringRadius", kRadius);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked())
        drawBox(painter, rect(), kRadius, ink(Role::Surface), ink(Role::SelectedLine), 2);
    else
        drawBox(painter, rect(), kRadius, ink(Role::Surface),
                ink(underMouse() ? Role::BorderStrong : Role::BorderSubtle));
}

RadioMark::RadioMark(ChoiceCard *card)
    : QWidget(card)
    , m_card(card)
{
    setFixedSize(kRadio, kRadio);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(card, &QAbstractButton::toggled, this, qOverload<>(&QWidget::update));
}

void RadioMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_On, m_card->isChecked());
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
}

} // namespace slipway
