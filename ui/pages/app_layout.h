// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app_actions.h"

#include <QRect>

namespace slipway {

/// Where the parts of an app lie, for the delegates that paint them and the buttons that are laid
/// over them: as a card, as a compact card, as a row of a table. Left to right; mirrored by whoever
/// draws.
struct AppLayout {
    enum class Form { Full, Compact, Row };
    static constexpr int kRowLine = 2; ///< A row is centred below its line and the pixel after it.
    /// The card and the room around it, in which the focus ring lies. Of a row only the height
    /// counts.
    static QSize cell(Form form);
    static QRect box(Form form, const QRect &cell); ///< The card in it.
    static QRect more(Form form,
                      const QRect &box); ///< The overflow button; a compact card has none.
    static QList<AppAction> shown(Form form,
                                  QList<AppAction> actions); ///< A row shows the main one.
    /// Boxes of the actions' buttons, in their order, at the trailing end.
    static QList<QRect> actions(Form form, const QRect &box, const QList<AppAction> &actions);
};

/// Where the lines of a card lie, from its top, at the person's text size and spacing.
struct CardMeasures {
    static constexpr int kPad = 16;
    static constexpr int kGap = 6;
    static constexpr int kTile = 40;
    static constexpr int kSmallTile = 36;
    static constexpr int kBetween = 2; // name and purpose
    CardMeasures();
    int around; ///< half of what is between two cards
    int smallAround;
    int width;
    int pad; ///< above and below
    int name;
    int small;
    int words;
    int head;
    int line;
    int action;
    int line2;
    int line3;
    int height;
    int smallHead;
    int smallPad;
    int smallHeight;
};

/// The columns of a table of apps. Those that do not fit are left out, the least missed first; what
/// they say is in the row's tool tip.
struct AppColumns {
    static constexpr int kLeading = 16;
    static constexpr int kTrailing = 8;
    /// Width of each AppList::Column in a table that is `all` wide, the paddings in the first and
    /// the last; 0: it is not shown.
    static QList<int> widths(int all);
    static int nameAt(); ///< From the row's leading edge: tile, then name.
};

ButtonFace faceOf(const AppAction &action);

} // namespace slipway
