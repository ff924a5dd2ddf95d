// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QLayout;
class QWidget;

namespace slipway {

/// Takes everything out of @p layout: its widgets vanish at once and are deleted when nothing can
/// be inside one of them any more.
void clearLayout(QLayout *layout);

/// Adds @p widget, to be seen at once also where what it is in is seen already.
void addShown(QBoxLayout *layout, QWidget *widget);

} // namespace slipway
