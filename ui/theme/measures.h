// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <functional>

class QWidget;

namespace slipway {

// The design's measures at the text size and the spacing that the person chose. Heights that hold
// text grow by as much as its line; what surrounds it stays.

/// A text size or a width that is made for text.
int sized(int pixels);
/// The height of something that holds one line of `face` and is `height` high at 100 %.
int grown(int height, Face face = Face::Body);
/// The height of a row in a list: 8 less where the spacing is compact, never under 28.
int rowHeight(int roomy, Face face = Face::Body);
int gutter(); ///< Between cards: 16, compact 12.

// Fixed measures that follow the person's choice while the widget lives.
void keepHeight(QWidget *widget, int height, Face face = Face::Body); ///< As grown().
void keepRowHeight(QWidget *widget, int roomy, Face face = Face::Body); ///< As rowHeight().
/// As sized(), and not wider than `most`.
void keepWidth(QWidget *widget, int width, int most = 10000);
void keepFont(QWidget *widget, const std::function<QFont()> &font);

} // namespace slipway
