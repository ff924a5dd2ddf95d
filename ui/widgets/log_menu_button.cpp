// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_menu_button.h"

#include "ui/widgets/log_pane.h"
#include "ui/widgets/menu.h"

using namespace Qt::StringLiterals;

namespace slipway {

LogMenuButton::LogMenuButton(LogPane *pane, Kind kind, Size size, QWidget *parent)
    : Button({}, kind, size, parent)
{
    setIconName(u"more"_s);
    setAccessibleName(tr("More for this log"));
    setToolTip(accessibleName());
    connect(this, &Button::clicked, this, [this, pane] {
        auto *menu = new Menu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        pane->fillMenu(*menu);
        emit opening(*menu);
        menu->popupUnder(*this);
    });
}

} // namespace slipway
