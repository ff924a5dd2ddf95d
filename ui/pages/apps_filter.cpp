// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/apps_filter.h"

#include "lists/app_list.h"

namespace slipway {

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

void AppsFilter::setOrder(Order order)
{
    m_order = order;
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
        return app.state == AppState::Running || app.state == AppState::Unhealthy;
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

bool AppsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const AppRow *a = rowOf(left);
    const AppRow *b = rowOf(right);
    if (!a || !b)
        return left.row() < right.row();
    if (m_order == Order::Name)
        return QString::localeAwareCompare(a->name, b->name) < 0;
    // Apps that were never used keep the order that the list gives them.
    if (a->lastUsed == b->lastUsed)
        return left.row() < right.row();
    return a->lastUsed > b->lastUsed;
}

} // namespace slipway
