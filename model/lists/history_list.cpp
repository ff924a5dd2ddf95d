// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/history_list.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// "Build 12, 4f825bc0, running now, 9 Mar 2026, 20:17, built in 9 min 41 s, 12.4 GB"
QString spoken(const HistoryRow &row)
{
    QStringList parts;
    for (const QString &part : {row.title, row.pin, row.tag, row.text, row.size}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u", "_s);
}

} // namespace

void HistoryList::setRows(QList<HistoryRow> rows)
{
    QSet<int> wanted;
    for (const HistoryRow &row : std::as_const(rows))
        wanted.insert(row.number);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (wanted.contains(m_rows[i].number))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    // Numbers only grow, and both lists have the newest first: what is missing is put in.
    for (int i = 0; i < int(rows.size()); ++i) {
        if (i >= int(m_rows.size()) || m_rows[i].number != rows[i].number) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows[i]);
            endInsertRows();
        } else if (!(m_rows[i] == rows[i])) {
            m_rows[i] = rows[i];
            emit dataChanged(index(i), index(i));
        }
    }
}

int HistoryList::rowOf(int number) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows[i].number == number)
            return i;
    }
    return -1;
}

int HistoryList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return row.pinTip;
    case NumberRole:
        return row.number;
    case StateRole:
        return int(row.state);
    case PinRole:
        return row.pin;
    case TagRole:
        return row.tag;
    case TextRole:
        return row.text;
    case SizeRole:
        return row.size;
    case HasLogRole:
        return row.hasLog;
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryList::roleNames() const
{
    return {{NumberRole, "number"}, {StateRole, "state"},  {PinRole, "pin"},
            {TitleRole, "title"},   {TagRole, "tag"},      {TextRole, "text"},
            {SizeRole, "size"},     {HasLogRole, "hasLog"}};
}

} // namespace slipway
