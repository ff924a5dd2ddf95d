// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commit_dot.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace slipway {

CommitDot commitDot(CommitRow::State state)
{
    using State = CommitRow::State;
    switch (state) {
    case State::Pinned:
    case State::Testing:
        return {Role::Accent, true, true};
    case State::Head:
        return {Role::Accent, false, true};
    case State::Good:
        return {Role::SuccessMark, true, true};
    case State::Bad:
        return {Role::DangerMark, true, true};
    case State::WorksToo:
        return {Role::SuccessMark};
    case State::BrokenToo:
        return {Role::DangerMark};
    case State::Skipped:
        return {Role::WarningMark};
    case State::Plain:
        break;
    }
    return {};
}

void drawCommitDot(QPainter &painter, const QPointF &middle, qreal radius, const CommitDot &dot,
                   const QColor &ground)
{
    const QColor colour = ink(dot.colour);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(dot.isFilled ? colour : ground);
    painter.drawEllipse(middle, radius, radius);
}

} // namespace slipway
