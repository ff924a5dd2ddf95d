// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/commit_list.h"
#include "ui/theme/tokens.h"

class QPainter;
class QPointF;

namespace slipway {

/// How a commit's state looks on a rail and on a track: a colour, and a filled dot or a ring.
struct CommitDot {
    Role colour = Role::BorderStrong;
    bool isFilled = false;
    bool isTold = false; ///< An end or an answer, drawn larger on the track.
};

CommitDot commitDot(CommitRow::State state);
/// @p ground is what lies under a ring's middle.
void drawCommitDot(QPainter &painter, const QPointF &middle, qreal radius, const CommitDot &dot,
                   const QColor &ground);

} // namespace slipway
