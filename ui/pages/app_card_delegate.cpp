// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/app_card_delegate.h"

#include "ui/pages/app_painter.h"
#include "ui/pages/app_view_hand.h"
#include "ui/pages/apps_filter.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/state_pill.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using M = CardMeasures;

void paintPin(const AppPen &pen, const M &m, const AppRow &app)
{
    const QString port = app.port > 0 ? u":%1"_s.arg(app.port) : QString();
    const int end = pen.endText(m.width - M::kPad, m.line2, m.line, port, face(Face::MonoSmall),
                                Role::TextTertiary);
    if (app.pin.isEmpty())
        return;
    pen.icon(M::kPad, m.line2 + (m.line - 14) / 2, 14, u"pin"_s, Role::TextTertiary);
    pen.pin(M::kPad + 14 + M::kGap, m.line2, end - M::kGap, m.line, app);
}

void paintProgress(QPainter &painter, const AppPen &pen, const M &m, const AppRow &app)
{
    const QFont small = face(Face::Small);
    const int end =
        pen.endText(m.width - M::kPad, m.line2, m.line, app.timeLeft, small, Role::TextTertiary);
    pen.text(M::kPad, m.line2, end - M::kPad - 8, m.line, app.step, small, Role::TextSecondary);
    if (app.progress < 0)
        return;
    const int room = m.width - 2 * M::kPad;
    const int top = m.line2 + m.line + 2;
    drawBox(painter, pen.at(M::kPad, top, room, 4), 2, ink(Role::Track), {});
    const int done = qMax(4, qRound(room * app.progress));
    drawBox(painter, pen.at(M::kPad, top, done, 4), 2, ink(Role::Data1), {});
}

void paintFull(QPainter &painter, const AppPen &pen, const M &m, const AppRow &app)
{
    paintTile(painter, pen.at(M::kPad, m.pad + (m.head - M::kTile) / 2, M::kTile, M::kTile),
              app.icon, app.tint, app.name);
    constexpr int kLeft = M::kPad + M::kTile + 12;
    const int top = m.pad + (m.head - m.words) / 2 - 1;
    pen.text(kLeft, top, m.width - kLeft - 44, m.name, app.name, face(Face::Strong), Role::Text);
    pen.text(kLeft, top + m.name + M::kBetween, m.width - kLeft - M::kPad, m.small, app.summary,
             face(Face::Small), Role::TextSecondary);
    const bool isBusy = app.state == AppState::Building || app.state == AppState::Starting;
    if (isBusy && !app.step.isEmpty())
        paintProgress(painter, pen, m, app);
    else if (!app.reason.isEmpty())
        pen.text(M::kPad, m.line2, m.width - 2 * M::kPad, m.line, app.reason, face(Face::Small),
                 Role::TextSecondary);
    else
        paintPin(pen, m, app);
    const PillLook look = pillLook(app);
    const int high = StatePainter::height();
    const QRect pill =
        pen.at(M::kPad, m.line3 + (m.action - high) / 2, StatePainter::width(look), high);
    StatePainter::pill(painter, pill.topLeft(), look);
}

void paintCompact(QPainter &painter, const AppPen &pen, const M &m, const AppRow &app, int end)
{
    constexpr int kLeft = M::kPad + M::kSmallTile + 12;
    paintTile(painter,
              pen.at(M::kPad, m.smallPad + (m.smallHead - M::kSmallTile) / 2, M::kSmallTile,
                     M::kSmallTile),
              app.icon, app.tint, app.name);
    const int top = m.smallPad + (m.smallHead - m.name - m.small) / 2;
    pen.text(kLeft, top, end - kLeft - 12, m.name, app.name, face(Face::Strong), Role::Text);
    pen.text(kLeft, top + m.name, end - kLeft - 12, m.small, app.summary, face(Face::Small),
             Role::TextSecondary);
}

} // namespace

AppCardDelegate::AppCardDelegate(AppViewHand &hand)
    : QStyledItemDelegate(&hand)
    , m_hand(hand)
{}

QSize AppCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return AppLayout::cell(m_hand.form());
}

void AppCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const AppRow *app = AppsFilter::rowOf(index);
    if (!app)
        return;
    const QRect card = AppLayout::box(m_hand.form(), option.rect);
    drawBox(*painter, card, 12, ink(Role::Surface),
            ink(m_hand.isPointed(index) ? Role::BorderStrong : Role::BorderSubtle));
    if (m_hand.showsRing(index))
        drawBox(*painter, card.adjusted(-4, -4, 4, 4), 15, {}, ink(Role::Focus), 2);
    const AppPen pen(*painter, card, option.direction);
    const CardMeasures m;
    if (m_hand.form() == AppLayout::Form::Full) {
        paintFull(*painter, pen, m, *app);
    } else {
        const QList<QRect> boxes =
            AppLayout::actions(AppLayout::Form::Compact, card, m_hand.actions(*app));
        paintCompact(*painter, pen, m, *app,
                     boxes.isEmpty() ? card.width() - M::kPad : boxes.first().left() - card.left());
    }
    // True buttons lie over the pointed and the current card; two that blend would look bold.
    if (!m_hand.isCovered(index))
        paintAppActions(*painter, m_hand, card, *app);
}

} // namespace slipway
