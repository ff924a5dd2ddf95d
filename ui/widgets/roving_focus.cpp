// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roving_focus.h"

#include <QKeyEvent>

#include <algorithm>

namespace slipway {

RovingFocus::RovingFocus(QObject *owner)
    : QObject(owner)
{}

void RovingFocus::setWidgets(const QList<QWidget *> &widgets)
{
    for (const QPointer<QWidget> &old : std::as_const(m_widgets)) {
        if (old && !widgets.contains(old))
            old->removeEventFilter(this);
    }
    m_widgets = QList<QPointer<QWidget>>(widgets.begin(), widgets.end());
    for (QWidget *widget : widgets)
        widget->installEventFilter(this); // Installed twice it still hears once.
    choose(m_current && widgets.contains(m_current) ? m_current.data() : widgets.value(0));
}

void RovingFocus::choose(QWidget *widget)
{
    m_current = widget;
    for (const QPointer<QWidget> &one : std::as_const(m_widgets)) {
        if (one)
            one->setFocusPolicy(one == widget ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

QWidget *RovingFocus::neighbour(QWidget *widget, int key) const
{
    const qsizetype at = m_widgets.indexOf(widget);
    const qsizetype last = m_widgets.size() - 1;
    switch (key) {
    case Qt::Key_Up:
        return m_widgets.value(std::max<qsizetype>(0, at - 1));
    case Qt::Key_Down:
        return m_widgets.value(std::min(last, at + 1));
    case Qt::Key_Home:
        return m_widgets.value(0);
    case Qt::Key_End:
        return m_widgets.value(last);
    default:
        return nullptr;
    }
}

bool RovingFocus::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::FocusIn && m_widgets.contains(widget)) {
        choose(widget);
        emit entered(widget);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (QWidget *next = neighbour(widget, press->key());
            next && press->modifiers() == Qt::NoModifier) {
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slipway
