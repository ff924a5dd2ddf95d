// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>

namespace slipway {

namespace {

bool isFromKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(QWidget *window)
    : QFocusFrame(window)
    , m_window(window)
{
    hide();
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    // The window system's own window hears of the focus too; only widgets count.
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        auto *button = qobject_cast<QAbstractButton *>(watched);
        const bool ours = button && button->window() == m_window;
        const bool shown = ours && isFromKeyboard(static_cast<QFocusEvent *>(event)->reason());
        if (shown || widget())
            setWidget(shown ? button : nullptr);
    } else if (event->type() == QEvent::FocusOut && watched == widget()) {
        setWidget(nullptr);
    }
    return QFocusFrame::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    if (!widget())
        return;
    const QVariant own = widget()->property("ringRadius");
    const qreal radius = (own.isValid() ? own.toReal() : 7.0) + 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(Role::Focus), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace slipway
