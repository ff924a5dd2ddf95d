// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace slipway {

/// One step of a build, for the step list and the segment bar.
struct StepRow {
    enum class State { Waiting, Running, Done, Cached, Failed, Skipped };
    QString name;
    QString detail; ///< second line of a running or failed step: "1.9 of 3.3 GB, 17 MB/s"
    State state = State::Waiting;
    qint64 startedMs = 0; ///< since the epoch
    qint64 endedMs = 0;
    double expectedSeconds = 0; ///< from earlier builds; 0: not known
    double fraction = -1;
    friend bool operator==(const StepRow &, const StepRow &) = default;
};

class StepList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        DetailRole,
        StateRole,
        StartedRole,
        EndedRole,
        ExpectedRole,
        FractionRole
    };
    using QAbstractListModel::QAbstractListModel;
    void setRows(QList<StepRow> rows);
    void update(int row, const StepRow &step);
    const QList<StepRow> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<StepRow> m_rows;
};

} // namespace slipway
