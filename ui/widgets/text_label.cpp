// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>
#include <utility>

namespace slipway {

TextLabel::TextLabel(const QString &text, Face asFace, Role role, QWidget *parent)
    : QLabel(text, parent)
    , m_face(asFace)
{
    setTextFormat(Qt::PlainText);
    setFace(asFace);
    setRole(role);
}

void TextLabel::setFace(Face asFace)
{
    m_face = asFace;
    setFont(face(asFace));
    setMinimumHeight(lineHeight(asFace));
}

/// The text size changed: the weight, which may be the label's own, stays.
void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    const QFont::Weight weight = font().weight();
    setFace(m_face);
    QFont own = font();
    own.setWeight(weight);
    setFont(own);
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    setProperty("ink", QString(nameOf(role)));
    style()->unpolish(this);
    style()->polish(this);
}

ElidedLabel::ElidedLabel(const QString &text, Face asFace, Role role, Qt::TextElideMode elide,
                         QWidget *parent)
    : TextLabel(text, asFace, role, parent)
    , m_elide(elide)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'…'), minimumHeight()};
}

QSize ElidedLabel::sizeHint() const
{
    return {widthOf(text(), font()) + 1, minimumHeight()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    drawText(painter, rect(), text(), font(), ink(isEnabled() ? role() : Role::TextDisabled), side,
             m_elide);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()
        && widthOf(text(), font()) > width()) {
        setToolTip(text());
        const bool handled = TextLabel::event(event);
        setToolTip({});
        return handled;
    }
    return TextLabel::event(event);
}

NumberLabel::NumberLabel(const QString &text, Face asFace, Role role, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_face(asFace)
    , m_role(role)
{
    setFont(face(asFace));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void NumberLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    const QSize before = sizeHint();
    m_text = text;
    setAccessibleName(text);
    if (sizeHint() != before)
        updateGeometry();
    update();
}

void NumberLabel::setRole(Role role)
{
    m_role = role;
    update();
}

QSize NumberLabel::sizeHint() const
{
    const QFontMetricsF metrics(font());
    qreal width = 0;
    for (const QChar c : m_text)
        width += metrics.horizontalAdvance(c.isDigit() ? QChar(u'0') : c);
    return {int(std::ceil(width)), lineHeight(m_face)};
}

void NumberLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        setFont(face(m_face));
    QWidget::changeEvent(event);
}

void NumberLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetricsF metrics(font());
    painter.setFont(font());
    painter.setPen(ink(isEnabled() ? m_role : Role::TextDisabled));
    const qreal baseline = std::round((height() + metrics.capHeight()) / 2);
    const qreal cell = metrics.horizontalAdvance(u'0');
    qreal x = 0;
    for (const QChar c : std::as_const(m_text)) {
        const qreal own = metrics.horizontalAdvance(c);
        const qreal width = c.isDigit() ? cell : own;
        painter.drawText(QPointF(x + (width - own) / 2, baseline), QString(c));
        x += width;
    }
}

} // namespace slipway
