// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/follow_button.h"

#include "ui/widgets/log_pane.h"

using namespace Qt::StringLiterals;

namespace slipway {

FollowButton::FollowButton(LogPane *pane, Size size, QWidget *parent)
    : Button(tr("Follow"), Kind::Tinted, size, parent)
{
    setIconName(u"arrow-down"_s);
    const auto show = [this](bool follows) {
        setKind(follows ? Kind::Tinted : Kind::Plain);
        setAccessibleDescription(follows ? tr("New lines are kept in view")
                                         : tr("The log stays where it is"));
        setToolTip(accessibleDescription());
    };
    show(pane->isFollowing());
    connect(pane, &LogPane::followingChanged, this, show);
    connect(this, &Button::clicked, pane, [pane] { pane->setFollowing(!pane->isFollowing()); });
}

} // namespace slipway
