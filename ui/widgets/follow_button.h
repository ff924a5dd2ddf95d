// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

namespace slipway {

class LogPane;

/// Whether a log follows its end; tinted while it does.
class FollowButton : public Button
{
    Q_OBJECT
public:
    FollowButton(LogPane *pane, Size size, QWidget *parent = nullptr);
};

} // namespace slipway
