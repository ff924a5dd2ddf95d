// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clear_layout.h"

#include <QBoxLayout>
#include <QWidget>

namespace slipway {

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void addShown(QBoxLayout *layout, QWidget *widget)
{
    layout->addWidget(widget);
    widget->show();
}

} // namespace slipway
