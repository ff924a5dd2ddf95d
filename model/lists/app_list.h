// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/app_row.h"
#include "lists/keyed_rows.h"

#include <QAbstractTableModel>

namespace slipway {

/// All apps as rows. Fed by whoever knows them (see app/); the window only reads. A view that shows
/// no columns looks at the first, which knows everything by its roles.
class AppList : public KeyedRows<QAbstractTableModel, AppRow, &AppRow::id>
{
    Q_OBJECT
public:
    enum Column { AppColumn, StateColumn, PinColumn, PortColumn, ImageColumn, ActionsColumn };
    static constexpr int kColumns = ActionsColumn + 1;
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        SummaryRole,
        IconRole,
        TintRole,
        IsAiRole,
        StateRole,
        IsInstalledRole,
        PinRole,
        BehindRole,
        PortRole,
        UrlRole,
        ProgressRole,
        StepRole,
        TimeLeftRole,
        ReasonRole,
        LastUsedRole,
        RowRole ///< The whole AppRow as `const AppRow *` in a QVariant (quintptr); valid until the
                ///< next change.
    };
    using KeyedRows::KeyedRows;

    void update(const AppRow &row); ///< Changes the row with the same id, or adds it.

    QModelIndex index(int row, int column = 0, const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace slipway
