// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"
#include "lists/fuzzy_query.h"
#include "lists/use_counts.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>
#include <vector>

namespace slipway {

/// Something that can be found and done from anywhere.
struct PaletteEntry {
    enum class Group { Actions, GoTo, Builds, Settings };
    QString key{}; ///< "rebuild forge": the same at every start; its uses are counted by it
    Group group = Group::Actions;
    QString text{}; ///< "Rebuild Forge"
    QString note{};
    QString icon{}; ///< a line icon, or a tile's name where `name` is set
    QString tint{};
    QString name{}; ///< of the app, for its tile
    QString keys{}; ///< "Ctrl B"; empty: none
    std::optional<AppId> app{}; ///< whose page can be opened instead
    std::function<void()> act{};
};

/// What fits the typed words, the best first, under a heading for each group. Without words it is
/// what is used most. At most kMost entries: more than that nobody reads.
class PaletteList : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int kMost = 60;
    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries, const UseCounts &uses);
    void setQuery(const QString &typed);

    /// Null: the row is a heading.
    const PaletteEntry *entry(int row) const;
    QList<Span> spans(int row) const; ///< The parts of the text that fit.
    bool hasEntries() const { return !m_rows.isEmpty(); }
    /// The next row with an entry from @p row on, forwards or backwards, round the ends; -1: none.
    int step(int row, int by) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        int entry = -1; ///< -1: a heading
        PaletteEntry::Group group = PaletteEntry::Group::Actions;
    };
    struct Ranked {
        int rank = 0;
        int entry = 0;
    };
    void rank();
    std::vector<Ranked> best() const;
    QList<PaletteEntry> m_entries;
    QStringList m_folded;
    QList<int> m_bonus;
    FuzzyQuery m_query{QStringView()};
    QList<Row> m_rows;
};

} // namespace slipway
