// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/mount_list.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// "Models, /srv/models is /models in the app, read only, 412 GB free, Forge may not read it."
QString spoken(const MountRow &row)
{
    QStringList parts;
    if (!row.name.isEmpty())
        parts << row.name;
    parts << (row.host.isEmpty()
                  ? MountList::tr("no folder chosen yet")
                  : MountList::tr("%1 is %2 in the app").arg(row.host, row.container));
    parts << (row.isReadOnly ? MountList::tr("read only") : MountList::tr("read and write"));
    if (!row.isLooked())
        parts << MountList::tr("being looked at");
    if (!row.free.isEmpty())
        parts << MountList::tr("%1 free", "space on a disk").arg(row.free);
    if (!row.note.isEmpty())
        parts << row.note;
    return parts.join(u", "_s);
}

/// Everything that is known, a line each.
QString told(const MountRow &row)
{
    QStringList lines;
    for (const Check &check : row.checks) {
        lines << check.fact;
        if (!check.meaning.isEmpty())
            lines << check.meaning;
    }
    return lines.join(u'\n');
}

} // namespace

QVariant MountList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MountRow &row = rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return told(row);
    case KeyRole:
        return row.key;
    case IconRole:
        return row.icon;
    case HostRole:
        return row.host;
    case ContainerRole:
        return row.container;
    case ReadOnlyRole:
        return row.isReadOnly;
    case ExistsRole:
        return int(row.exists);
    case AccessRole:
        return int(row.access);
    case FreeRole:
        return row.free;
    case NoteRole:
        return row.note;
    default:
        return {};
    }
}

QHash<int, QByteArray> MountList::roleNames() const
{
    return {{KeyRole, "key"},       {NameRole, "name"},           {IconRole, "icon"},
            {HostRole, "host"},     {ContainerRole, "container"}, {ReadOnlyRole, "readOnly"},
            {ExistsRole, "exists"}, {AccessRole, "access"},       {FreeRole, "free"},
            {NoteRole, "note"}};
}

} // namespace slipway
