// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/palette_list.h"

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr double kPerDoubling = 6; // A word at its place outweighs any number of uses.

QString heading(PaletteEntry::Group group)
{
    switch (group) {
    case PaletteEntry::Group::Actions:
        return PaletteList::tr("Actions");
    case PaletteEntry::Group::GoTo:
        return PaletteList::tr("Go to");
    case PaletteEntry::Group::Builds:
        return PaletteList::tr("Recent builds");
    case PaletteEntry::Group::Settings:
        return PaletteList::tr("Settings");
    }
    Q_UNREACHABLE();
}

} // namespace

void PaletteList::setEntries(QList<PaletteEntry> entries, const UseCounts &uses)
{
    m_entries = std::move(entries);
    m_folded.clear();
    m_bonus.clear();
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        m_folded << FuzzyQuery::folded(entry.text);
        m_bonus << int(kPerDoubling * std::log2(1 + uses.of(entry.key)));
    }
    rank();
}

void PaletteList::setQuery(const QString &typed)
{
    m_query = FuzzyQuery(typed);
    rank();
}

std::vector<PaletteList::Ranked> PaletteList::best() const
{
    std::vector<Ranked> fitting;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const int score = m_query.isEmpty() ? 1 : m_query.score(m_folded[i]);
        if (score > 0)
            fitting.push_back({score + m_bonus[i], i});
    }
    const auto better = [this](const Ranked &a, const Ranked &b) {
        if (a.rank != b.rank)
            return a.rank > b.rank;
        const PaletteEntry::Group left = m_entries[a.entry].group;
        const PaletteEntry::Group right = m_entries[b.entry].group;
        // Who types wants something done; who has not typed looks where to go.
        return left != right && !m_query.isEmpty() ? left < right : a.entry < b.entry;
    };
    const size_t kept = std::min(fitting.size(), size_t(kMost));
    std::partial_sort(fitting.begin(), fitting.begin() + std::ptrdiff_t(kept), fitting.end(),
                      better);
    fitting.resize(kept);
    return fitting;
}

void PaletteList::rank()
{
    beginResetModel();
    m_rows.clear();
    const std::vector<Ranked> fitting = best();
    QList<PaletteEntry::Group> groups; // by their best entry
    for (const Ranked &one : fitting) {
        const PaletteEntry::Group group = m_entries[one.entry].group;
        if (!groups.contains(group))
            groups << group;
    }
    for (const PaletteEntry::Group group : std::as_const(groups)) {
        m_rows << Row{-1, group};
        for (const Ranked &one : fitting) {
            if (m_entries[one.entry].group == group)
                m_rows << Row{one.entry, group};
        }
    }
    endResetModel();
}

const PaletteEntry *PaletteList::entry(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].entry < 0)
        return nullptr;
    return &m_entries[m_rows[row].entry];
}

QList<Span> PaletteList::spans(int row) const
{
    QList<Span> spans;
    if (entry(row))
        m_query.score(m_folded[m_rows[row].entry], &spans);
    return spans;
}

int PaletteList::step(int row, int by) const
{
    const int count = int(m_rows.size());
    for (int i = 0; i < count; ++i) {
        row = (row + by + count) % count;
        if (entry(row))
            return row;
    }
    return -1;
}

int PaletteList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry *found = entry(index.row());
    const bool isSaid = role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && role != Qt::AccessibleDescriptionRole && !isSaid)
        return {};
    if (!found)
        return role == Qt::AccessibleDescriptionRole ? QVariant()
                                                     : QVariant(heading(m_rows[index.row()].group));
    if (role == Qt::AccessibleDescriptionRole)
        return found->note;
    if (isSaid && !found->keys.isEmpty())
        return tr("%1, %2", "what it does, its key").arg(found->text, found->keys);
    return found->text;
}

Qt::ItemFlags PaletteList::flags(const QModelIndex &index) const
{
    if (!entry(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace slipway
