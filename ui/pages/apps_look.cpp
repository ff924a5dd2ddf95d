// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/apps_page.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Order = AppsFilter::Order;

constexpr std::array<std::pair<Order, QLatin1StringView>, 6> kOrders{{
    {Order::RecentlyUsed, "recent"_L1},
    {Order::Name, "name"_L1},
    {Order::State, "state"_L1},
    {Order::Behind, "behind"_L1},
    {Order::Port, "port"_L1},
    {Order::Image, "image"_L1},
}};

} // namespace

QString AppsPage::Look::text() const
{
    QStringList words{asTable ? u"table"_s : u"cards"_s};
    if (unfolded)
        words << u"unfolded"_s;
    for (const auto &[known, word] : kOrders) {
        if (known == order)
            words << word;
    }
    if (reversed)
        words << u"reversed"_s;
    return words.join(u' ');
}

AppsPage::Look AppsPage::Look::of(const QString &text)
{
    Look look;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        look.asTable = look.asTable || word == "table"_L1;
        look.unfolded = look.unfolded || word == "unfolded"_L1;
        look.reversed = look.reversed || word == "reversed"_L1;
        for (const auto &[known, name] : kOrders) {
            if (word == name)
                look.order = known;
        }
    }
    return look;
}

} // namespace slipway
