// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace slipway {

/// @p content in an area that scrolls it up and down, frameless, as wide as there is room. It takes
/// no focus of its own: what is inside leads it along.
QScrollArea *scrolled(QWidget *content);

} // namespace slipway
