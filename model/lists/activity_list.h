// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/activity_row.h"
#include "lists/keyed_rows.h"

#include <QAbstractListModel>

namespace slipway {

/// What is being done and what was done, newest first. Fed by whoever knows it (see app/).
class ActivityList : public KeyedRows<QAbstractListModel, ActivityRow, &ActivityRow::id>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        AppRole,
        TitleRole,
        TextRole,
        IconRole,
        StateRole,
        IsBuildRole,
        BeganRole,
        EndedRole,
        ProgressRole
    };
    using KeyedRows::KeyedRows;

    void update(const ActivityRow &row)
    {
        change(row);
    } ///< Changes the row with the same id, if there is one.
    int runningCount() const; ///< Also what other processes do.

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

/// What the chips and the search of the Activity page let through.
struct ActivityFilter {
    enum class Chip { Everything, Builds, StartsAndStops, Problems };
    Chip chip = Chip::Everything;
    QString search; ///< Words that all have to occur in the title or the text.
    bool passes(const ActivityRow &row) const;
};

/// "Today", "Yesterday", "9 Mar", in another year "9 Mar 2025".
QString dayHeading(const QDate &day, const QDate &today);

} // namespace slipway
