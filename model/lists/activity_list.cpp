// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/activity_list.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString stateWord(ActivityRow::State state)
{
    switch (state) {
    case ActivityRow::State::Running:
    case ActivityRow::State::Elsewhere:
        return ActivityList::tr("running");
    case ActivityRow::State::Done:
        return ActivityList::tr("done");
    case ActivityRow::State::Failed:
        return ActivityList::tr("failed");
    case ActivityRow::State::Cancelled:
        return ActivityList::tr("cancelled");
    case ActivityRow::State::CutShort:
        return ActivityList::tr("cut short");
    }
    Q_UNREACHABLE();
}

/// "Forge started, done, Answered on 7861 after 18 s, 11:04"
QString spoken(const ActivityRow &row)
{
    QStringList parts{row.title, stateWord(row.state)};
    if (!row.text.isEmpty())
        parts << row.text;
    parts << row.when().toLocalTime().toString(u"HH:mm"_s);
    return parts.join(u", "_s);
}

} // namespace

void ActivityList::setRows(QList<ActivityRow> rows)
{
    QSet<QString> wanted;
    for (const ActivityRow &row : std::as_const(rows))
        wanted.insert(row.id);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (wanted.contains(m_rows[i].id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        const auto has = [&](const ActivityRow &row) { return row.id == rows[i].id; };
        const auto found = std::find_if(m_rows.cbegin() + i, m_rows.cend(), has);
        if (found == m_rows.cend()) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows[i]);
            endInsertRows();
            continue;
        }
        const int from = int(found - m_rows.cbegin());
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            endMoveRows();
        }
        update(rows[i]);
    }
}

void ActivityList::update(const ActivityRow &row)
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows[i].id != row.id)
            continue;
        if (m_rows[i] == row)
            return;
        m_rows[i] = row;
        emit dataChanged(index(i), index(i));
        return;
    }
}

std::optional<ActivityRow> ActivityList::find(const QString &id) const
{
    for (const ActivityRow &row : m_rows) {
        if (row.id == id)
            return row;
    }
    return std::nullopt;
}

int ActivityList::runningCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const ActivityRow &row) { return !row.isOver(); }));
}

int ActivityList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ActivityList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case IdRole:
        return row.id;
    case AppRole:
        return row.app.text();
    case TextRole:
        return row.text;
    case IconRole:
        return row.icon;
    case StateRole:
        return int(row.state);
    case IsBuildRole:
        return row.isBuild;
    case BeganRole:
        return row.began;
    case EndedRole:
        return row.ended;
    case ProgressRole:
        return row.progress;
    default:
        return {};
    }
}

QHash<int, QByteArray> ActivityList::roleNames() const
{
    return {{IdRole, "id"},       {AppRole, "app"},
            {TitleRole, "title"}, {TextRole, "text"},
            {IconRole, "icon"},   {StateRole, "state"},
            {BeganRole, "began"}, {IsBuildRole, "isBuild"},
            {EndedRole, "ended"}, {ProgressRole, "progress"}};
}

bool ActivityFilter::passes(const ActivityRow &row) const
{
    const bool passesChip = chip == Chip::Everything || (chip == Chip::Builds && row.isBuild)
        || (chip == Chip::StartsAndStops && !row.isBuild)
        || (chip == Chip::Problems && row.isProblem());
    if (!passesChip)
        return false;
    const QString all = row.title + u'\n' + row.text + u'\n' + row.app.text();
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

QString dayHeading(const QDate &day, const QDate &today)
{
    if (day == today)
        return ActivityList::tr("Today");
    if (day.addDays(1) == today)
        return ActivityList::tr("Yesterday");
    return QLocale().toString(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

} // namespace slipway
