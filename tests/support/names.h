// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QStringList>
#include <QWidget>

namespace slipway {

/// The controls under `root` that a screen reader could not name, as "Button in AppsPage".
inline QStringList controlsWithoutName(const QWidget &root)
{
    QStringList found;
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget)
            || qobject_cast<QComboBox *>(widget);
        if (!isControl || !widget->isVisibleTo(&root)
            || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty()) {
            found << QStringLiteral("%1 in %2")
                         .arg(QString::fromLatin1(widget->metaObject()->className()),
                              QString::fromLatin1(
                                  widget->parentWidget()->metaObject()->className()));
        }
    }
    return found;
}

/// The button under `root` that is called so, or null.
inline QAbstractButton *buttonNamed(const QWidget &root, const QString &name)
{
    const QList<QAbstractButton *> all = root.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : all) {
        const QString own =
            button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        if (own == name && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace slipway
