// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>
#include <QWidget>

/// What a screen reader would meet without a name: every control under `root` that is seen and has
/// none.
inline QStringList namelessControls(QAccessibleInterface *root)
{
    QStringList found;
    if (!root || root->state().invisible)
        return found;
    const QList<QAccessible::Role> controls{QAccessible::PushButton,   QAccessible::CheckBox,
                                            QAccessible::EditableText, QAccessible::Link,
                                            QAccessible::Terminal,     QAccessible::List,
                                            QAccessible::PageTab,      QAccessible::RadioButton,
                                            QAccessible::ComboBox,     QAccessible::Slider};
    const bool isControl = controls.contains(root->role()) && root->state().focusable;
    if (isControl && root->text(QAccessible::Name).isEmpty())
        found << QString::fromLatin1(root->object() ? root->object()->metaObject()->className()
                                                    : "?");
    for (int i = 0; i < root->childCount(); ++i)
        found << namelessControls(root->child(i));
    return found;
}

inline QStringList namelessControls(QWidget &root)
{
    return namelessControls(QAccessible::queryAccessibleInterface(&root));
}
