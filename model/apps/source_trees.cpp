// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/source_trees.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SourceTrees)
};

constexpr int kGoodBuilds = 2;

/// Its record is written at its end: a folder that is newer than all records is one of a build that
/// goes on, here or in another process, or was interrupted.
bool maybeBuilds(const Paths &paths, const AppId &app, const QList<BuildRecord> &records)
{
    const QStringList folders =
        QDir(paths.builds(app)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const int last = records.isEmpty() ? 0 : records.first().number;
    return std::any_of(folders.begin(), folders.end(),
                       [last](const QString &folder) { return folder.toInt() > last; });
}

void removeLeftovers(QDir trees)
{
    const QStringList names = trees.entryList(
        {u".going-??????"_s}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        QDir(trees.filePath(name)).removeRecursively();
}

void addCommits(QSet<QString> &commits, const BuildRecord &record)
{
    for (const QString &commit : record.commits)
        commits.insert(commit);
}

} // namespace

QString treesFolder(const Paths &paths)
{
    return paths.cache + u"/trees"_s;
}

QSet<QString> commitsInUse(const QList<BuildRecord> &records, int runningBuild)
{
    QSet<QString> commits;
    int good = 0;
    for (const BuildRecord &record : records) {
        const bool isGood = record.outcome == BuildRecord::Outcome::Good;
        if ((isGood && good < kGoodBuilds) || &record == &records.first()
            || record.number == runningBuild)
            addCommits(commits, record);
        good += isGood ? 1 : 0;
    }
    return commits;
}

QStringList unusedTrees(const QStringList &names, const QList<BuildRecord> &own,
                        const QSet<QString> &used)
{
    static const QRegularExpression form(u"\\A([0-9a-f]{40})(-submodules)?\\z"_s);
    QSet<QString> known;
    for (const BuildRecord &record : own)
        addCommits(known, record);
    QStringList unused;
    for (const QString &name : names) {
        const QString commit = form.match(name).captured(1);
        if (!commit.isEmpty() && known.contains(commit) && !used.contains(commit))
            unused.append(name);
    }
    return unused;
}

Result<int> removeUnusedTrees(const Paths &paths, const AppId &app, int runningBuild,
                              const QStringList &further)
{
    const QDir trees(treesFolder(paths));
    removeLeftovers(trees);
    const QStringList names = trees.entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    QList<BuildRecord> own = buildRecords(paths, app);
    QSet<QString> used = commitsInUse(own, runningBuild);
    for (const QString &commit : further) {
        BuildRecord tried(app);
        tried.commits = {{QString(), commit}};
        own.append(tried);
    }
    const QStringList apps =
        QDir(paths.data + u"/builds"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : apps) {
        const auto other = AppId::parse(name);
        if (!other || *other == app)
            continue;
        const QList<BuildRecord> records = buildRecords(paths, *other);
        if (maybeBuilds(paths, *other, records))
            return 0; // what it fetches is known only later
        used += commitsInUse(records);
    }
    const QStringList unused = unusedTrees(names, own, used);
    if (unused.isEmpty())
        return 0;
    QTemporaryDir going(trees.filePath(u".going-XXXXXX"_s)); // takes with it what is in it
    if (!going.isValid())
        return failure(Error::Kind::Failed,
                       Text::tr("The folder %1 cannot be written.").arg(trees.path()),
                       going.errorString());
    int removed = 0;
    for (const QString &name : unused)
        removed += QDir().rename(trees.filePath(name), going.filePath(name)) ? 1 : 0;
    return removed;
}

} // namespace slipway
