// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/menu.h"

#include <QPointer>

namespace slipway {

/// A button with a second part of 28 that opens a menu: two true buttons that share a line.
class SplitButton : public QWidget
{
    Q_OBJECT
public:
    SplitButton(const QString &text, const QString &icon, const QString &menuName,
                QWidget *parent = nullptr);
    Button *button() const { return m_main; }
    void setMenu(Menu *menu) { m_menu = menu; }

signals:
    void clicked();

private:
    void openMenu();
    Button *m_main;
    QPushButton *m_arrow;
    QPointer<Menu> m_menu;
};

} // namespace slipway
