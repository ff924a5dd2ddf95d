// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/activity_list.h"

#include <QLocale>

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

int ActivityList::runningCount() const
{
    return int(std::count_if(rows().begin(), rows().end(),
                             [](const ActivityRow &row) { return !row.isOver(); }));
}

QVariant ActivityList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityRow &row = rows()[index.row()];
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
