// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/app_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString stateWord(const AppRow &row)
{
    switch (row.state) {
    case AppState::NotInstalled:
        return AppList::tr("not installed");
    case AppState::Building:
        return AppList::tr("building");
    case AppState::Stopped:
        return AppList::tr("stopped");
    case AppState::Starting:
        return AppList::tr("starting");
    case AppState::Running:
        return AppList::tr("running");
    case AppState::Unhealthy:
        return AppList::tr("unhealthy");
    case AppState::Failed:
        return AppList::tr("failed");
    case AppState::Unknown:
        return row.lastSeenRunning ? AppList::tr("last seen running")
                                   : AppList::tr("state not known");
    }
    Q_UNREACHABLE();
}

/// "Forge, running, 12 commits behind, port 7861"
QString spoken(const AppRow &row)
{
    QStringList parts{row.name, stateWord(row)};
    if (row.behind > 0)
        parts << AppList::tr("%n commits behind", nullptr, row.behind);
    if (row.isInstalled && row.port > 0)
        parts << AppList::tr("port %1").arg(row.port);
    return parts.join(u", "_s);
}

/// What a cell says by itself; the first is the whole app's.
QString cellText(const AppRow &row, int column)
{
    switch (column) {
    case AppList::StateColumn:
        return stateWord(row);
    case AppList::PinColumn:
        return row.pin;
    case AppList::PortColumn:
        return row.isInstalled && row.port > 0 ? QString::number(row.port) : QString();
    case AppList::ImageColumn:
        return row.imageSize;
    case AppList::ActionsColumn:
        return {};
    default:
        return row.name;
    }
}

} // namespace

void AppList::update(const AppRow &row)
{
    if (!change(row))
        put(int(rows().size()), row);
}

QModelIndex AppList::index(int row, int column, const QModelIndex &parent) const
{
    return QAbstractTableModel::index(row, column, parent);
}

int AppList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant AppList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AppColumn:
        return tr("App");
    case StateColumn:
        return tr("State");
    case PinColumn:
        return tr("Pinned to");
    case PortColumn:
        return tr("Port");
    case ImageColumn:
        return tr("Image");
    default:
        return {};
    }
}

QVariant AppList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AppRow &row = rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case NameRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return index.column() == AppColumn ? spoken(row) : cellText(row, index.column());
    case Qt::AccessibleDescriptionRole:
        return row.reason.isEmpty() ? row.summary : row.reason;
    case Qt::ToolTipRole: // a card cuts what is too long for it
        return u"%1\n%2"_s.arg(row.name, row.reason.isEmpty() ? row.summary : row.reason).trimmed();
    case IdRole:
        return row.id.text();
    case SummaryRole:
        return row.summary;
    case IconRole:
        return row.icon;
    case TintRole:
        return row.tint;
    case IsAiRole:
        return row.isAi;
    case StateRole:
        return QVariant::fromValue(row.state);
    case IsInstalledRole:
        return row.isInstalled;
    case PinRole:
        return row.pin;
    case BehindRole:
        return row.behind;
    case PortRole:
        return row.port;
    case UrlRole:
        return row.url;
    case ProgressRole:
        return row.progress;
    case StepRole:
        return row.step;
    case TimeLeftRole:
        return row.timeLeft;
    case ReasonRole:
        return row.reason;
    case LastUsedRole:
        return row.lastUsed;
    case RowRole:
        return QVariant::fromValue(reinterpret_cast<quintptr>(&row));
    default:
        return {};
    }
}

QHash<int, QByteArray> AppList::roleNames() const
{
    return {{IdRole, "id"},
            {NameRole, "name"},
            {SummaryRole, "summary"},
            {IconRole, "icon"},
            {TintRole, "tint"},
            {IsAiRole, "isAi"},
            {StateRole, "state"},
            {IsInstalledRole, "isInstalled"},
            {PinRole, "pin"},
            {BehindRole, "behind"},
            {PortRole, "port"},
            {UrlRole, "url"},
            {ProgressRole, "progress"},
            {StepRole, "step"},
            {TimeLeftRole, "timeLeft"},
            {ReasonRole, "reason"},
            {LastUsedRole, "lastUsed"}};
}

} // namespace slipway
