// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/see_row.h"

#include <QEvent>
#include <QStyle>

namespace slipway {

SeeRow::SeeRow(QWidget *parent)
    : QAbstractButton(parent)
    , m_see(new Button({}, Button::Kind::Plain, Button::Size::Compact, this))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_see, &QPushButton::clicked, this, &SeeRow::seeWished);
}

void SeeRow::setSee(bool isShown, bool isFailure, const QString &title)
{
    m_see->setVisible(isShown);
    m_see->setIconName({});
    m_see->setText(isFailure ? tr("See why") : tr("See log"));
    m_see->setKind(isFailure ? Button::Kind::Plain : Button::Kind::Quiet);
    m_see->setAccessibleName(isFailure ? tr("See why: %1").arg(title)
                                       : tr("See log: %1").arg(title));
    layButton();
    update();
}

void SeeRow::setAct(const QString &icon, const QString &text, const QString &spoken)
{
    m_see->setVisible(true);
    m_see->setIconName(icon);
    m_see->setText(text);
    m_see->setKind(Button::Kind::Plain);
    m_see->setAccessibleName(spoken);
    layButton();
    update();
}

QRect SeeRow::seen(const QRect &box) const
{
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void SeeRow::layButton()
{
    const QSize size = m_see->sizeHint();
    m_see->setGeometry(seen(
        {seeEnd() - size.width(), (height() - size.height()) / 2, size.width(), size.height()}));
    laidOut();
}

void SeeRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    layButton();
}

void SeeRow::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        layButton();
    }
}

} // namespace slipway
