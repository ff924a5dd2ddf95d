// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/keyed_rows.h"

#include <QAbstractListModel>
#include <QString>

namespace slipway {

/// One build of an app, as the History tab shows it.
struct HistoryRow {
    enum class State {
        InUse, ///< The container runs it, or the next start will.
        Good,
        Gone, ///< It was good, and its image is not there any more.
        Failed,
        Cancelled,
        CutShort,
        Working
    };
    int number = 0;
    State state = State::Good;
    QString pin; ///< short commit or version; empty: not known
    QString pinTip; ///< full commit
    QString title; ///< "Build 12"
    QString tag; ///< "running now", "failed"; empty: none
    QString text; ///< "9 Mar 2026, 20:17, built in 9 min 41 s"
    QString size; ///< "12.4 GB"; empty: not known
    bool hasLog = false;
    bool canRollBack = false; ///< Its image is there and not in use.
    bool isLastGood = false; ///< Where a rollback goes that names no build.
    QString snapshot =
        {}; ///< When its settings were kept: "9 Mar 2026, 20:17"; empty: they were not.
    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

/// What differs between two builds.
struct BuildDifference {
    struct Line {
        QString key;
        QString from;
        QString to; ///< As `from`: it is the same in both.
        bool mono = false;
        bool isSame() const { return from == to; }
        friend bool operator==(const Line &, const Line &) = default;
    };
    QString title; ///< "Build 11 beside build 12, which runs"
    QList<Line> lines;
    QString recipe; ///< Changed lines of the Dockerfile, each with "+ " or "- "; empty: none.
    friend bool operator==(const BuildDifference &, const BuildDifference &) = default;
};

/// The builds of one app, newest first.
class HistoryList : public KeyedRows<QAbstractListModel, HistoryRow, &HistoryRow::number>
{
    Q_OBJECT
public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        StateRole,
        PinRole,
        TitleRole,
        TagRole,
        TextRole,
        SizeRole,
        HasLogRole
    };
    using KeyedRows::KeyedRows;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace slipway
