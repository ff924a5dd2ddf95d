// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/app_row.h"

#include <QSortFilterProxyModel>

namespace slipway {

class AppList;

/// The apps of one part of the page: installed or not, of a chip's kind, that match the search, in
/// an order.
class AppsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Part { Installed, NotInstalled };
    enum class Chip { All, Ai, General, Running, Updates };
    /// Each begins with what is looked for first: the largest image, the app that is most behind.
    enum class Order { RecentlyUsed, Name, State, Behind, Port, Image };
    AppsFilter(AppList &apps, Part part, QObject *owner);

    void setChip(Chip chip);
    void setOrder(Order order, bool reversed = false);
    void
    setSearch(const QString &words); ///< Every word must be in the name, the purpose or the id.

    static bool passes(const AppRow &app, Chip chip);
    static const AppRow *rowOf(const QModelIndex &index); ///< of any model over an AppList

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Part m_part;
    Chip m_chip = Chip::All;
    bool comesBefore(const AppRow &a, const AppRow &b) const;
    Order m_order = Order::RecentlyUsed;
    bool m_reversed = false;
    QStringList m_words;
};

} // namespace slipway
