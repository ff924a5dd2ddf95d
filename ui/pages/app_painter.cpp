// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/app_painter.h"

#include "ui/pages/app_card_delegate.h"
#include "ui/pages/app_view_hand.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

QRect AppPen::at(int left, int top, int width, int height) const
{
    return QStyle::visualRect(m_direction, m_box,
                              QRect(m_box.left() + left, m_box.top() + top, width, height));
}

int AppPen::text(int left, int top, int width, int height, const QString &text, const QFont &font,
                 Role role) const
{
    const Qt::Alignment side = m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    return drawText(m_painter, at(left, top, width, height), text, font, ink(role), side);
}

int AppPen::endText(int right, int top, int height, const QString &text, const QFont &font,
                    Role role) const
{
    const int width = widthOf(text, font);
    this->text(right - width, top, width, height, text, font, role);
    return right - width;
}

void AppPen::icon(int left, int top, int side, const QString &name, Role role) const
{
    paintIcon(m_painter, at(left, top, side, side), name, ink(role));
}

void AppPen::pin(int left, int top, int right, int height, const AppRow &app) const
{
    constexpr int kGap = 6;
    if (app.pin.isEmpty())
        return;
    left +=
        text(left, top, right - left, height, app.pin, face(Face::MonoSmall), Role::TextSecondary)
        + kGap + 3;
    if (app.behind < 0 || app.state == AppState::Unknown)
        return;
    QFont words = face(Face::Small);
    if (app.behind > 0)
        words.setWeight(QFont::Medium);
    const QString behind = app.behind > 0 ? AppCardDelegate::tr("%n behind", "commits", app.behind)
                                          : AppCardDelegate::tr("up to date");
    text(left, top, right - left, height, behind, words,
         app.behind > 0 ? Role::AccentText : Role::TextTertiary);
}

void paintAppActions(QPainter &painter, const AppViewHand &hand, const QRect &box,
                     const AppRow &app)
{
    const Qt::LayoutDirection direction = hand.view().layoutDirection();
    const QList<AppAction> actions = hand.actions(app);
    const QList<QRect> boxes = AppLayout::actions(hand.form(), box, actions);
    for (int i = 0; i < actions.size(); ++i) {
        const ButtonInk inks = buttonInk(actions[i].kind, actions[i].enabled, false, false);
        drawButton(painter, QStyle::visualRect(direction, box, boxes[i]), faceOf(actions[i]), inks,
                   direction);
    }
    if (hand.form() == AppLayout::Form::Compact)
        return;
    QRect dots(0, 0, 16, 16);
    dots.moveCenter(QStyle::visualRect(direction, box, AppLayout::more(hand.form(), box)).center());
    paintIcon(painter, dots, u"more"_s, ink(Role::TextTertiary));
}

} // namespace slipway
