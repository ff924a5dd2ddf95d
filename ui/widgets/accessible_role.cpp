// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_role.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace slipway {

namespace {

constexpr const char *kRole = "slipwayAccessibleRole";

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    const QVariant role = object->property(kRole);
    if (!role.isValid())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget->setProperty(kRole, int(role));
}

void alert(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace slipway
