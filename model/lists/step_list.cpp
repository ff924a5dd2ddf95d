// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/step_list.h"

namespace slipway {

namespace {

QString stateWord(StepRow::State state)
{
    switch (state) {
    case StepRow::State::Waiting:
        return StepList::tr("waiting");
    case StepRow::State::Running:
        return StepList::tr("running");
    case StepRow::State::Done:
        return StepList::tr("done");
    case StepRow::State::Cached:
        return StepList::tr("from the cache");
    case StepRow::State::Failed:
        return StepList::tr("failed");
    case StepRow::State::Skipped:
        return StepList::tr("skipped");
    }
    Q_UNREACHABLE();
}

} // namespace

void StepList::setRows(QList<StepRow> rows)
{
    const int had = int(m_rows.size());
    const int gets = int(rows.size());
    for (int i = 0; i < qMin(had, gets); ++i)
        update(i, rows[i]);
    if (gets < had) {
        beginRemoveRows({}, gets, had - 1);
        m_rows = std::move(rows);
        endRemoveRows();
    } else if (gets > had) {
        beginInsertRows({}, had, gets - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
}

void StepList::update(int row, const StepRow &step)
{
    Q_ASSERT(row >= 0 && row < m_rows.size());
    if (m_rows[row] == step)
        return;
    m_rows[row] = step;
    emit dataChanged(index(row), index(row));
}

int StepList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StepList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StepRow &step = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return step.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "step name, state").arg(step.name, stateWord(step.state));
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return step.detail;
    case StateRole:
        return int(step.state);
    case StartedRole:
        return step.startedMs;
    case EndedRole:
        return step.endedMs;
    case ExpectedRole:
        return step.expectedSeconds;
    case FractionRole:
        return step.fraction;
    default:
        return {};
    }
}

QHash<int, QByteArray> StepList::roleNames() const
{
    return {{NameRole, "name"},        {DetailRole, "detail"}, {StateRole, "state"},
            {StartedRole, "started"},  {EndedRole, "ended"},   {ExpectedRole, "expected"},
            {FractionRole, "fraction"}};
}

} // namespace slipway
