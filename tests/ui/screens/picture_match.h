// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace slipway {

/// What two pictures of the same looks may differ in.
struct Tolerance {
    int colour = 0; ///< Of a channel, 0 … 255.
    int reach = 0; ///< Pixels by which an edge may stand elsewhere.
    double share = 0; ///< Of all pixels, those that may be strange.
    bool blurs = false; ///< Compares means of 3×3 pixels, which hinting does not change.
};

/// Where the accepted pictures are made, with Qt 6.4: only what keeping them in 256 colours
/// changes.
inline constexpr Tolerance kHere{.colour = 16, .share = 0.00001};
/// Other versions of Qt, FreeType and Inter hint letters otherwise and set words a little wider or
/// narrower, which adds up along a line. Another word, colour of a field or place of a card still
/// is seen; a hairline's colour is not.
inline constexpr Tolerance kElsewhere{.colour = 24, .reach = 3, .share = 0.002, .blurs = true};

struct PictureMatch {
    int strange = 0; ///< Pixels that the other picture has nothing like anywhere near.
    bool isSame = false;
    QImage difference; ///< The accepted picture, pale, and on it what is strange.
};

/// A pixel is as it should be when its colour lies between those that the other picture has within
/// `reach` of the same place. It is asked both ways, so that nothing can go unnoticed.
PictureMatch match(const QImage &actual, const QImage &accepted, const Tolerance &tolerance);

} // namespace slipway
