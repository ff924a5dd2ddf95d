// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/app_layout.h"

#include "lists/app_list.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

#include <numeric>

namespace slipway {

namespace {

constexpr int kRow = 56;
constexpr int kTileColumn = 52;
constexpr int kLeastName = 150;
constexpr int kMoreColumn = 32;

bool isTight()
{
    return currentAppearance().spacing == Spacing::Compact;
}

int actionHeight()
{
    return grown(28, Face::Small);
}

} // namespace

CardMeasures::CardMeasures()
    : around(isTight() ? 6 : 8)
    , smallAround(isTight() ? 4 : 6)
    , width(sized(320))
    , pad(isTight() ? 12 : 16)
    , name(lineHeight(Face::Strong))
    , small(lineHeight(Face::Small))
    , words(name + kBetween + small)
    , head(qMax(kTile, words))
    , line(grown(20, Face::Small))
    , action(actionHeight())
    , smallHead(qMax(kSmallTile, name + small))
    , smallPad(isTight() ? 10 : 14)
    , smallHeight(smallHead + 2 * smallPad)
{
    const int gap = isTight() ? 8 : 12;
    line2 = pad + head + gap;
    line3 = line2 + line + gap;
    height = line3 + action + pad;
}

QSize AppLayout::cell(Form form)
{
    const CardMeasures m;
    switch (form) {
    case Form::Full:
        return {m.width + 2 * m.around, m.height + 2 * m.around};
    case Form::Compact:
        return {m.width + 2 * m.around, m.smallHeight + 2 * m.smallAround};
    case Form::Row:
        break;
    }
    // Two lines of text beside the tile.
    const int grows = m.name + m.small > CardMeasures::kSmallTile
        ? m.name + m.small - CardMeasures::kSmallTile
        : 0;
    return {0, (isTight() ? kRow - 8 : kRow) + grows};
}

QRect AppLayout::box(Form form, const QRect &cell)
{
    const CardMeasures m;
    switch (form) {
    case Form::Full:
        return {cell.left() + m.around, cell.top() + m.around, m.width, m.height};
    case Form::Compact:
        return {cell.left() + m.around, cell.top() + m.smallAround, m.width, m.smallHeight};
    case Form::Row:
        break;
    }
    return cell;
}

QRect AppLayout::more(Form form, const QRect &box)
{
    const int side = actionHeight();
    if (form != Form::Row) {
        const CardMeasures m;
        return {box.left() + m.width - CardMeasures::kPad - side + 4, box.top() + m.pad - 4, side,
                side};
    }
    const int middle = box.left() + box.width() - AppColumns::kTrailing - kMoreColumn / 2;
    return {middle - side / 2, box.top() + (box.height() + kRowLine - side) / 2, side, side};
}

QList<AppAction> AppLayout::shown(Form form, QList<AppAction> actions)
{
    if (form == Form::Row && actions.size() > 1)
        return {actions.takeLast()};
    return actions;
}

QList<QRect> AppLayout::actions(Form form, const QRect &box, const QList<AppAction> &actions)
{
    const CardMeasures m;
    int right = box.left() + m.width - CardMeasures::kPad;
    int top = box.top() + (form == Form::Full ? m.line3 : (m.smallHeight - m.action) / 2);
    if (form == Form::Row) {
        right = more(form, box).left() - 6;
        top = box.top() + (box.height() + kRowLine - m.action) / 2;
    }
    QList<QRect> boxes;
    for (auto action = actions.crbegin(); action != actions.crend(); ++action) {
        const QSize size = sizeOf(faceOf(*action));
        boxes.prepend(QRect(right - size.width(), top, size.width(), size.height()));
        right -= size.width() + CardMeasures::kGap;
    }
    return boxes;
}

QList<int> AppColumns::widths(int all)
{
    using List = AppList;
    QList<int> widths{0, sized(150), sized(188), sized(72), sized(92), 0};
    widths[List::ActionsColumn] = sized(96) + 32 + kMoreColumn + kTrailing;
    const auto name = [&] { return all - std::accumulate(widths.cbegin() + 1, widths.cend(), 0); };
    for (const int column : {List::ImageColumn, List::PortColumn, List::PinColumn}) {
        if (name() >= nameAt() + sized(kLeastName))
            break;
        widths[column] = 0;
    }
    widths[List::AppColumn] = qMax(nameAt(), name());
    return widths;
}

int AppColumns::nameAt()
{
    return kLeading + kTileColumn;
}

ButtonFace faceOf(const AppAction &action)
{
    return {action.iconOnly ? QString() : action.text, action.icon, Button::Size::Compact};
}

} // namespace slipway
