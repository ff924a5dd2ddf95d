// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kept_sources.h"

#include "apps/job_journal.h"
#include "apps/update_book.h"
#include "base/whole_file.h"
#include "profiles/profile_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway {

namespace {

constexpr auto kWeek = 24h * 7;
constexpr auto kMonth = 24h * 30;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeptSources)
};

/// Files that name commits. Names that were set aside go on behind the suffix.
QStringList filesWithCommits(const Paths &paths)
{
    QStringList files{updateBookFile(paths)};
    const auto add = [&files](const QString &folder, const QString &pattern) {
        const QDir place(folder);
        for (const QString &name : place.entryList({pattern}, QDir::Files | QDir::Hidden))
            files += place.filePath(name);
    };
    add(paths.appsFolder(), u"*"_s);
    add(paths.profilesFolder(), u"*"_s);
    add(paths.data + u"/jobs"_s, u"*.json*"_s);
    add(paths.data + u"/bisect"_s, u"*.yaml*"_s);
    const QDir builds(paths.data + u"/builds"_s);
    for (const QString &app : builds.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir numbers(builds.filePath(app));
        for (const QString &number : numbers.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            add(numbers.filePath(number), u"lock.yaml*"_s);
    }
    const QDir vault(paths.vault());
    for (const QString &import :
         vault.entryList({u".import-*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        add(vault.filePath(import), u"commits"_s);
    return files;
}

/// What a build or a search fetches is named only at its end.
Result<> nobodyFetches(const Paths &paths)
{
    const QList<JobRecord> records = JobJournal(paths).records();
    for (const JobRecord &record : records) {
        if (record.outcome == JobRecord::Outcome::Running
            && (record.isBuild() || record.kind == AppJob::Kind::Bisect))
            return failure(Error::Kind::Conflict,
                           Text::tr("%1 is being worked on, so nothing was tidied.")
                               .arg(record.name.isEmpty() ? record.app.text() : record.name));
    }
    return {};
}

FindKept keptNow(const AppsContext &context)
{
    return [paths = context.paths, apps = sourcesOfApps(context)]() -> Result<KeptSources> {
        if (const Result<> free = nobodyFetches(paths); !free)
            return failure(free.error());
        const Result<QSet<QString>> named = namedCommits(paths);
        if (!named)
            return failure(named.error());
        return KeptSources{apps.addresses, apps.commits + *named};
    };
}

} // namespace

Result<QSet<QString>> namedCommits(const Paths &paths)
{
    static const QRegularExpression form(u"(?<![0-9A-Za-z])[0-9a-f]{40}(?![0-9A-Za-z])"_s);
    constexpr qint64 kMostBytes = 256 * 1024 * 1024;
    QSet<QString> commits;
    for (const QString &file : filesWithCommits(paths)) {
        const Result<QByteArray> bytes = readWhole(file, kMostBytes);
        if (!bytes && bytes.error().kind == Error::Kind::Missing)
            continue;
        if (!bytes)
            return failure(bytes.error()); // what it names is not known
        auto found = form.globalMatch(QString::fromLatin1(*bytes));
        while (found.hasNext())
            commits.insert(found.next().captured());
    }
    return commits;
}

KeptSources sourcesOfApps(const AppsContext &context)
{
    KeptSources kept;
    const auto add = [&kept](const Profile &profile, const AppSettings &settings) {
        for (const Source &source : profile.sources) {
            for (const QString &address :
                 {source.git, settings.sources.value(source.path, source.git)}) {
                if (!address.isEmpty() && !kept.addresses.contains(address))
                    kept.addresses += address;
            }
            if (source.commit)
                kept.commits.insert(source.commit->text());
        }
        for (const Commit &pin : settings.pins)
            kept.commits.insert(pin.text());
    };
    for (const AppSettings &app : context.store.apps()) {
        if (const std::optional<Profile> profile = context.store.profile(app.profile))
            add(*profile, app);
    }
    return kept;
}

JobOf<TidyOutcome> *tidyAfterSync(const AppsContext &context, const QStringList &addresses,
                                  QObject *owner)
{
    if (addresses.isEmpty()) // for tidyVault() that would be all
        return new ThreadJob<TidyOutcome>(
            [](const WorkContext &) -> Result<TidyOutcome> { return TidyOutcome(); }, owner);
    return tidyVault({.vault = context.paths.vault(),
                      .kept = keptNow(context),
                      .only = addresses,
                      .again = kWeek,
                      .headsStay = kMonth},
                     owner);
}

JobOf<TidyOutcome> *tidyNow(const AppsContext &context, const QStringList &addresses,
                            QObject *owner)
{
    return tidyVault({.vault = context.paths.vault(), .kept = keptNow(context), .only = addresses},
                     owner);
}

} // namespace slipway
