// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_forms.h"
#include "cli/source_choice.h"
#include "cli/text_table.h"
#include "git/commit_log.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QJsonObject toJson(const CommitEntry &entry)
{
    return {{u"commit"_s, entry.commit.text()},
            {u"subject"_s, entry.subject},
            {u"author"_s, entry.author},
            {u"date"_s, entry.date.toUTC().toString(Qt::ISODate)},
            {u"tags"_s, QJsonArray::fromStringList(entry.tags)},
            {u"marks"_s, QJsonArray::fromStringList(namesOf(entry.marks))},
            {u"files"_s, entry.files},
            {u"merge"_s, entry.isMerge}};
}

QJsonArray toJson(const QList<CommitEntry> &entries)
{
    QJsonArray array;
    for (const CommitEntry &entry : entries)
        array.append(toJson(entry));
    return array;
}

void tellJson(CliSession &session, const ChosenSources &chosen, const CommitLog &log)
{
    const AppSource &source = chosen.sources.constFirst();
    QJsonArray packages;
    for (const PackageChange &change : log.packages) {
        packages.append(QJsonObject{{u"file"_s, change.file},
                                    {u"package"_s, change.package},
                                    {u"before"_s, change.before},
                                    {u"after"_s, change.after}});
    }
    session.json(QJsonDocument(QJsonObject{{u"app"_s, chosen.app.text()},
                                           {u"source"_s, source.path},
                                           {u"address"_s, source.remote.address},
                                           {u"branch"_s, log.branch},
                                           {u"pin"_s, orNull(source.pin)},
                                           {u"head"_s, orNull(log.head)},
                                           {u"behind"_s, log.behind},
                                           {u"ahead"_s, log.ahead},
                                           {u"base"_s, orNull(log.base)},
                                           {u"newer"_s, toJson(log.newer)},
                                           {u"older"_s, toJson(log.older)},
                                           {u"packages"_s, packages}}));
}

QStringList rowOf(const CommitEntry &entry, const QString &place)
{
    return {place,
            entry.commit.brief(),
            entry.date.toUTC().toString(u"yyyy-MM-dd"_s),
            namesOf(entry.marks).join(u','),
            entry.tags.join(u','),
            entry.subject.left(90)};
}

void tellText(CliSession &session, const ChosenSources &chosen, const CommitLog &log)
{
    QList<QStringList> rows;
    for (const CommitEntry &entry : log.newer)
        rows.append(rowOf(entry, u"+"_s));
    for (const CommitEntry &entry : log.older)
        rows.append(rowOf(entry, rows.size() == log.newer.size() ? u"*"_s : QString()));
    session.say(textTable(rows));
    for (const PackageChange &change : log.packages) {
        const QString none = CliSession::tr("none");
        session.say(u"%1: %2 %3 → %4\n"_s.arg(change.file, change.package,
                                              change.before.isEmpty() ? none : change.before,
                                              change.after.isEmpty() ? none : change.after));
    }
    const AppSource &source = chosen.sources.constFirst();
    if (!log.head)
        session.sayError(CliSession::tr("The branch %1 was not fetched yet.").arg(log.branch)
                         + u'\n');
    else if (log.ahead > 0)
        session.sayError(CliSession::tr("The branch %1 no longer has the pin: it was rewritten, or "
                                        "the pin is of another branch.")
                             .arg(log.branch)
                         + u'\n');
    if (log.behind > log.newer.size())
        session.sayError(CliSession::tr("%1 of %2 newer commits of %3 are shown; -n shows more.")
                             .arg(log.newer.size())
                             .arg(log.behind)
                             .arg(source.path)
                         + u'\n');
}

void readLog(CliSession &session, const ChosenSources &chosen, bool fetch)
{
    const AppSource &source = chosen.sources.constFirst();
    LogRequest request{.remote = source.remote,
                       .pin = source.pin,
                       .hints = source.hints,
                       .most = session.request().most,
                       .mostOlder = session.request().most,
                       .fetch = fetch,
                       .marksCache = marksFolder(chosen.context.paths)};
    JobOf<CommitLog> *job = readCommitLog(request, &session);
    session.onInterrupt([job] { job->cancel(); });
    QObject::connect(job, &Job::progressed, &session,
                     [&session](const Progress &progress) { session.showProgress(progress.step); });
    QObject::connect(job, &Job::finished, &session, [&session, job, chosen, fetch] {
        const Error *error = job->error();
        if (error && error->kind == Error::Kind::Missing && !fetch)
            return readLog(session, chosen, true); // never fetched: now it is
        if (error)
            return failSource(session, *error);
        if (session.request().json)
            tellJson(session, chosen, *job->result());
        else
            tellText(session, chosen, *job->result());
        session.end(exitcode::kDone);
    });
    job->start();
}

} // namespace

void runCommits(CliSession &session)
{
    if (const std::optional<ChosenSources> chosen = chosenSources(session))
        readLog(session, *chosen, session.request().fetch);
}

} // namespace slipway
