// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace slipway {

namespace {
constexpr int kHeight = 28;
constexpr int kIcon = 14;
constexpr int kGap = 4;
} // namespace

LinkButton::LinkButton(const QString &text, Face asFace, Role role, QWidget *parent)
    : QAbstractButton(parent)
    , m_face(asFace)
    , m_role(role)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setProperty("ringRadius", 4);
}

void LinkButton::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    const int icon = m_icon.isEmpty() ? 0 : kIcon + kGap;
    return {icon + widthOf(text(), face(m_face)) + 1,
            std::max(grown(kHeight, m_face), lineHeight(m_face))};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 40), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isLink = m_role == Role::AccentText;
    const QColor colour = ink(underMouse() ? (isLink ? Role::AccentHover : Role::Text) : m_role);
    QRect words = rect();
    if (!m_icon.isEmpty()) {
        const QRect box(0, (height() - kIcon) / 2, kIcon, kIcon);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_icon, colour);
        words =
            QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(kIcon + kGap, 0, 0, 0));
    }
    QFont font = face(m_face);
    font.setUnderline(isLink && underMouse());
    drawText(painter, words, text(), font, colour, Qt::AlignLeft, Qt::ElideMiddle);
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace slipway
