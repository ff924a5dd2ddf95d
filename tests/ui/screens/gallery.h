// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slipway {

/// Every small widget in its states, to be looked at beside the drawing of the components.
QWidget *makeGallery();

} // namespace slipway
