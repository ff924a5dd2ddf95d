// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/apps_filter.h"

#include "lists/app_list.h"

#include <algorithm>
#include <array>

namespace slipway {

namespace {

/// What needs the person comes first, then what is in use.
int urgency(AppState state)
{
    constexpr std::array kOrder{AppState::Failed,   AppState::Unhealthy,   AppState::Building,
                                AppState::Starting, AppState::Running,     AppState::Stopped,
                                AppState::Unknown,  AppState::NotInstalled};
    return int(std::find(kOrder.begin(), kOrder.end(), state) - kOrder.begin());
}

} // namespace

AppsFilter::AppsFilter(AppList &apps, Part part, QObject *owner)
    : QSortFilterProxyModel(owner)
    , m_part(part)
{
    setSourceModel(&apps);
    setDynamicSortFilter(true);
    sort(0);
}

void AppsFilter::setChip(Chip chip)
{
    m_chip = chip;
    invalidateFilter();
}

void AppsFilter::setOrder(Order order, bool reversed)
{
    m_order = order;
    m_reversed = reversed;
    invalidate();
}

void AppsFilter::setSearch(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool AppsFilter::passes(const AppRow &app, Chip chip)
{
    switch (chip) {
    case Chip::All:
        return true;
    case Chip::Ai:
        return app.isAi;
    case Chip::General:
        return !app.isAi;
    case Chip::Running:
        return isUp(app.state);
    case Chip::Updates:
        return app.behind > 0;
    }
    Q_UNREACHABLE();
}

const AppRow *AppsFilter::rowOf(const QModelIndex &index)
{
    return reinterpret_cast<const AppRow *>(index.data(AppList::RowRole).value<quintptr>());
}

bool AppsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const AppRow *app = rowOf(sourceModel()->index(row, 0, parent));
    if (!app || app->isInstalled != (m_part == Part::Installed) || !passes(*app, m_chip))
        return false;
    for (const QString &word : m_words) {
        if (!app->name.contains(word, Qt::CaseInsensitive)
            && !app->summary.contains(word, Qt::CaseInsensitive)
            && !app->id.text().contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

bool AppsFilter::comesBefore(const AppRow &a, const AppRow &b) const
{
    switch (m_order) {
    case Order::RecentlyUsed:
        return a.lastUsed > b.lastUsed;
    case Order::Name:
        return QString::localeAwareCompare(a.name, b.name) < 0;
    case Order::State:
        return urgency(a.state) < urgency(b.state);
    case Order::Behind:
        return a.behind > b.behind;
    case Order::Port:
        return a.port < b.port;
    case Order::Image:
        return a.imageBytes > b.imageBytes;
    }
    Q_UNREACHABLE();
}

/// Apps that are equal keep the order that the list gives them.
bool AppsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const AppRow *a = rowOf(left);
    const AppRow *b = rowOf(right);
    if (!a || !b)
        return left.row() < right.row();
    const bool before = m_reversed ? comesBefore(*b, *a) : comesBefore(*a, *b);
    const bool after = m_reversed ? comesBefore(*a, *b) : comesBefore(*b, *a);
    return before == after ? left.row() < right.row() : before;
}

} // namespace slipway
