// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QSet>

#include <algorithm>
#include <optional>
#include <type_traits>
#include <utility>

namespace slipway {

/// The rows of an item model without children, told apart by the member @p key, so that views keep
/// what they know of a row (its selection, its focus, its place) when others come and go.
template <typename Model, typename Row, auto key>
class KeyedRows : public Model
{
public:
    using Model::Model;

    const QList<Row> &rows() const { return m_rows; }

    /// -1: there is no such row.
    template <typename Key>
    int rowOf(const Key &wanted, int from = 0) const
    {
        const auto found = std::find_if(m_rows.cbegin() + from, m_rows.cend(),
                                        [&](const Row &row) { return row.*key == wanted; });
        return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
    }

    template <typename Key>
    std::optional<Row> find(const Key &wanted) const
    {
        const int at = rowOf(wanted);
        return at < 0 ? std::nullopt : std::optional<Row>(m_rows[at]);
    }

    /// The least changes that lead there: rows keep their identity.
    void setRows(const QList<Row> &rows)
    {
        if (rows == m_rows)
            return;
        QSet<std::decay_t<decltype(std::declval<Row>().*key)>> wanted;
        for (const Row &row : rows)
            wanted.insert(row.*key);
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (wanted.contains(m_rows[i].*key))
                continue;
            this->beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            this->endRemoveRows();
        }
        for (int i = 0; i < int(rows.size()); ++i) {
            const int from = rowOf(rows[i].*key, i);
            if (from < 0) {
                put(i, rows[i]);
                continue;
            }
            if (from != i) {
                this->beginMoveRows({}, from, from, {}, i);
                m_rows.move(from, i);
                this->endMoveRows();
            }
            changeAt(i, rows[i]);
        }
    }

    /// Other rows altogether: for those of another list, where nothing is to be kept.
    void resetRows(const QList<Row> &rows)
    {
        this->beginResetModel();
        m_rows = rows;
        this->endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

protected:
    /// Changes the row of the same key; false: there is none.
    bool change(const Row &row)
    {
        const int at = rowOf(row.*key);
        if (at >= 0)
            changeAt(at, row);
        return at >= 0;
    }
    void put(int at, const Row &row)
    {
        this->beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        this->endInsertRows();
    }

private:
    void changeAt(int at, const Row &row)
    {
        if (m_rows[at] == row)
            return;
        m_rows[at] = row;
        const QAbstractItemModel &model = *this; // a list hides its columnCount()
        emit this->dataChanged(model.index(at, 0), model.index(at, model.columnCount() - 1));
    }
    QList<Row> m_rows;
};

} // namespace slipway
