// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/history_list.h"

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

QVariant HistoryList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryRow &row = rows()[index.row()];
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
