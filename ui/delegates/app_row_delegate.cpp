// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/app_row_delegate.h"

#include "lists/app_list.h"
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

constexpr int kEnd = 16; // free at the trailing end of a cell

/// "Installing PyTorch 2.7.1, about 4 min left"; else why it failed; else what it is for.
QString secondLine(const AppRow &app)
{
    const bool isBusy = app.state == AppState::Building || app.state == AppState::Starting;
    if (isBusy && !app.step.isEmpty())
        return app.timeLeft.isEmpty()
            ? app.step
            : AppRowDelegate::tr("%1, %2", "step, time left").arg(app.step, app.timeLeft);
    return app.reason.isEmpty() ? app.summary : app.reason;
}

void paintName(QPainter &painter, const AppPen &pen, const AppRow &app, const QSize &cell)
{
    constexpr int kTile = CardMeasures::kSmallTile;
    paintTile(painter, pen.at(AppColumns::kLeading, (cell.height() - kTile) / 2, kTile, kTile),
              app.icon, app.tint, app.name);
    const CardMeasures m;
    const int left = AppColumns::nameAt();
    const int width = cell.width() - left - kEnd;
    const int top = (cell.height() - m.name - m.small) / 2;
    pen.text(left, top, width, m.name, app.name, face(Face::Strong), Role::Text);
    pen.text(left, top + m.name, width, m.small, secondLine(app), face(Face::Small),
             Role::TextSecondary);
}

} // namespace

AppRowDelegate::AppRowDelegate(AppViewHand &hand)
    : QStyledItemDelegate(&hand)
    , m_hand(hand)
{}

QSize AppRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return AppLayout::cell(AppLayout::Form::Row);
}

void AppRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const AppRow *app = AppsFilter::rowOf(index.siblingAtColumn(AppList::AppColumn));
    if (!app)
        return;
    const QRect below = option.rect.adjusted(0, AppLayout::kRowLine, 0, 0);
    const AppPen pen(*painter, below, option.direction);
    const QSize cell = below.size();
    switch (index.column()) {
    case AppList::AppColumn:
        paintName(*painter, pen, *app, cell);
        break;
    case AppList::StateColumn: {
        const PillLook look = pillLook(*app);
        const int high = StatePainter::height();
        const QRect pill = pen.at(0, (cell.height() - high) / 2, StatePainter::width(look), high);
        StatePainter::pill(*painter, pill.topLeft(), look);
        break;
    }
    case AppList::PinColumn:
        pen.pin(0, 0, cell.width() - kEnd, cell.height(), *app);
        break;
    case AppList::PortColumn:
        if (app->isInstalled && app->port > 0)
            pen.text(0, 0, cell.width(), cell.height(), u":%1"_s.arg(app->port),
                     face(Face::MonoSmall), Role::TextTertiary);
        break;
    case AppList::ImageColumn:
        pen.endText(cell.width() - kEnd, 0, cell.height(), app->imageSize, face(Face::Small),
                    Role::TextSecondary);
        break;
    case AppList::ActionsColumn:
        if (!m_hand.isCovered(index))
            paintAppActions(*painter, m_hand, m_hand.box(index), *app);
        break;
    default:
        break;
    }
}

} // namespace slipway
