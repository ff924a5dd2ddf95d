// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

namespace slipway {

class LogPane;
class Menu;

/// Opens what else can be done with a log: the same menu as on the log itself.
class LogMenuButton : public Button
{
    Q_OBJECT
public:
    LogMenuButton(LogPane *pane, Kind kind, Size size, QWidget *parent = nullptr);

signals:
    void opening(slipway::Menu &menu); ///< For who has more to offer.
};

} // namespace slipway
