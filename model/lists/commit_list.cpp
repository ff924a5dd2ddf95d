// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/commit_list.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommitList)
};

/// "Add Chroma, 963e7643, 23 Jun, pinned, latest, changes requirements"
QString spoken(const CommitRow &row)
{
    QStringList parts{row.subject, row.brief(), row.day, stateWord(row.state)};
    if (row.isLastGood)
        parts << Words::tr("last good");
    else if (row.hasImage)
        parts << Words::tr("built");
    parts << row.tags;
    if (row.changes)
        parts << Words::tr("changes %1", "requirements, ports")
                     .arg(changeWords(row.changes).join(u", "_s));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QStringList packagesOf(const CommitRow &row)
{
    QStringList lines;
    for (const CommitRow::Package &package : row.packages)
        lines << packageWords(package);
    return lines;
}

} // namespace

QStringList changeWords(CommitRow::Changes changes)
{
    QStringList words;
    if (changes & CommitRow::Requirements)
        words << Words::tr("requirements");
    if (changes & CommitRow::LaunchOptions)
        words << Words::tr("launch options");
    if (changes & CommitRow::Ports)
        words << Words::tr("ports");
    if (changes & CommitRow::ModelPaths)
        words << Words::tr("model paths");
    if (changes & CommitRow::BuildFiles)
        words << Words::tr("build files");
    return words;
}

QString stateWord(CommitRow::State state)
{
    using State = CommitRow::State;
    switch (state) {
    case State::Pinned:
        return Words::tr("pinned");
    case State::Good:
        return Words::tr("works");
    case State::Bad:
        return Words::tr("broken");
    case State::Testing:
        return Words::tr("testing now");
    case State::WorksToo:
        return Words::tr("works too");
    case State::BrokenToo:
        return Words::tr("broken too");
    case State::Skipped:
        return Words::tr("skipped");
    case State::Plain:
    case State::Head:
        break;
    }
    return {};
}

QString packageWords(const CommitRow::Package &package)
{
    if (package.from.isEmpty() && package.to.isEmpty())
        return package.name;
    if (package.from.isEmpty())
        return Words::tr("%1 %2 is new", "package, version").arg(package.name, package.to);
    if (package.to.isEmpty())
        return Words::tr("%1 is gone", "package").arg(package.name);
    return Words::tr("%1 %2 → %3", "package, old version, new version")
        .arg(package.name, package.from, package.to);
}

QVariant CommitList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CommitRow &row = rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case SubjectRole:
        return row.subject;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::AccessibleDescriptionRole:
        return packagesOf(row).join(u", "_s);
    case HashRole:
        return row.hash;
    case BriefRole:
        return row.brief();
    case AuthorRole:
        return row.author;
    case DateRole:
        return row.date;
    case DayRole:
        return row.day;
    case TagsRole:
        return row.tags;
    case StateRole:
        return int(row.state);
    case LastGoodRole:
        return row.isLastGood;
    case HasImageRole:
        return row.hasImage;
    case ChangesRole:
        return int(row.changes);
    case PackagesRole:
        return packagesOf(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> CommitList::roleNames() const
{
    return {{HashRole, "hash"},         {BriefRole, "brief"},     {SubjectRole, "subject"},
            {AuthorRole, "author"},     {DateRole, "date"},       {DayRole, "day"},
            {TagsRole, "tags"},         {StateRole, "state"},     {LastGoodRole, "isLastGood"},
            {HasImageRole, "hasImage"}, {ChangesRole, "changes"}, {PackagesRole, "packages"}};
}

} // namespace slipway
