// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/source_updates.h"

#include "base/log.h"
#include "base/thread_job.h"
#include "git/git_error.h"
#include "git/marks_search.h"
#include "git/vault.h"
#include "git/vault_fetch.h"
#include "git/vault_refs.h"

#include <QCoreApplication>

namespace slipway {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

constexpr int mostMarked = 1000;
constexpr int enoughKnown = 64;

/// Ends early where many in a row are known already: then so is what they stand on.
void addHistory(QList<git_oid> &commits, const GitRepository &repository, const git_oid &from,
                const MarksCache &cache)
{
    GitRevwalk walk;
    git_oid id;
    if (git_revwalk_new(walk.out(), repository.get()) != 0
        || git_revwalk_push(walk.get(), &from) != 0)
        return;
    int known = 0;
    for (int at = 0; at < mostMarked && known < enoughKnown; ++at) {
        if (git_revwalk_next(&id, walk.get()) != 0)
            return;
        known = cache.find(id) ? known + 1 : 0;
        commits.append(id);
    }
}

Result<SourceUpdate> compared(const GitRepository &repository, const SourceRemote &remote,
                              const Commit &pin, const git_oid &head)
{
    SourceUpdate update;
    update.head = commitOf(head);
    if (*update.head == pin)
        return update;
    const git_oid id = idOf(pin);
    size_t ahead = 0;
    size_t behind = 0;
    if (const int code = git_graph_ahead_behind(&ahead, &behind, repository.get(), &id, &head);
        code != 0)
        return failure(gitError(code, remote.address));
    update.ahead = static_cast<int>(ahead);
    update.behind = static_cast<int>(behind);
    update.state = ahead == 0 ? SourceUpdate::State::Behind : SourceUpdate::State::Rewritten;
    return update;
}

void keepMarks(const SourceRemote &remote, const KeptMarks &marks, const std::optional<Commit> &pin,
               const WorkContext &context)
{
    GitRepository repository;
    if (marks.folder.isEmpty() || !openVault(repository, remote.vault, remote.address))
        return;
    MarksCache cache(marks.folder, remote.address, marks.hints);
    QList<git_oid> commits;
    if (const std::optional<KnownBranch> branch = branchIn(repository, remote.branch))
        addHistory(commits, repository, branch->head, cache);
    if (pin)
        addHistory(commits, repository, idOf(*pin), cache);
    if (const Result<> found = findMarks(cache, repository, commits, marks.hints, context); !found)
        qCInfo(logGit) << "Marks were not all found:" << found.error().detail;
    cache.write();
}

/// A session with the first address that answers.
Result<std::unique_ptr<RemoteSession>> reach(const GitRepository &repository,
                                             const SourceRemote &remote, const WorkContext &context)
{
    std::optional<Error> first;
    for (const QString &address : QStringList{remote.address} + remote.mirrors) {
        if (!isFetchable(address))
            return failure(notFetchable(address));
        auto session =
            std::make_unique<RemoteSession>(repository.get(), address, remote.access, context);
        const Result<> connected = session->connect();
        if (connected)
            return session;
        if (!first)
            first = connected.error();
        if (connected.error().isCancelled())
            break;
    }
    return failure(*first);
}

Result<SourceUpdate> check(const SourceRemote &remote, const Commit &pin,
                           const WorkContext &context)
{
    GitRepository repository;
    const auto lock = openLocked(repository, remote.vault, remote.address, context);
    if (!lock)
        return failure(lock.error());
    const Result<std::unique_ptr<RemoteSession>> session = reach(repository, remote, context);
    if (!session)
        return failure(session.error());
    const QString branch = remote.branch.isEmpty() ? (*session)->defaultBranch() : remote.branch;
    const std::optional<git_oid> head = headOf(**session, branch);
    if (!head) {
        if ((*session)->heads().isEmpty() || branch.isEmpty())
            return failure(Error::Kind::Missing, noSuchBranch(remote));
        SourceUpdate gone;
        gone.state = SourceUpdate::State::BranchGone;
        gone.branch = branch;
        return gone;
    }
    QStringList rewritten;
    const std::optional<KnownBranch> known = branchIn(repository, branch);
    if (!known || git_oid_equal(&known->head, &*head) == 0) {
        HeadKeeper keeper(repository);
        keeper.makeRoomFor((*session)->heads());
        const QByteArray name = "refs/heads/" + branch.toUtf8();
        const Result<> fetched =
            (*session)->fetch({'+' + name + ':' + name, "+refs/tags/*:refs/tags/*"});
        if (!fetched)
            return failure(fetched.error());
        rewritten = keeper.keepRewritten();
    }
    if (!hasCommit(repository, pin)) {
        if (const Result<> fetched = fetchCommit(repository, remote, pin, context); !fetched)
            return failure(fetched.error());
    }
    Result<SourceUpdate> update = compared(repository, remote, pin, *head);
    if (update) {
        update->branch = branch;
        update->wasForcePushed = rewritten.contains(branch);
    }
    return update;
}

Result<SourceUpdate> look(const SourceRemote &remote, const Commit &pin)
{
    useGit();
    GitRepository repository;
    if (const Result<> opened = openVault(repository, remote.vault, remote.address); !opened)
        return failure(opened.error());
    const std::optional<KnownBranch> branch = branchIn(repository, remote.branch);
    if (!branch)
        return failure(Error::Kind::Missing, noSuchBranch(remote));
    if (!hasCommit(repository, pin))
        return failure(
            Error::Kind::Missing,
            Text::tr("The commit %1 of %2 was not fetched yet.").arg(pin.brief(), remote.address));
    Result<SourceUpdate> update = compared(repository, remote, pin, branch->head);
    if (update)
        update->branch = branch->name;
    return update;
}

} // namespace

JobOf<SourceUpdate> *checkForUpdates(const SourceRemote &remote, const Commit &pin, QObject *owner,
                                     const KeptMarks &marks)
{
    return new ThreadJob<SourceUpdate>(
        [remote, pin, marks](const WorkContext &context) {
            Result<SourceUpdate> update = check(remote, pin, context);
            if (update)
                keepMarks(remote, marks, pin, context);
            return update;
        },
        owner);
}

JobOf<SourceUpdate> *knownUpdates(const SourceRemote &remote, const Commit &pin, QObject *owner)
{
    return new ThreadJob<SourceUpdate>(
        [remote, pin](const WorkContext &) { return look(remote, pin); }, owner);
}

JobOf<SyncOutcome> *syncSource(const SourceRemote &remote, QObject *owner, const KeptMarks &marks)
{
    return new ThreadJob<SyncOutcome>(
        [remote, marks](const WorkContext &context) {
            useGit();
            GitRepository repository;
            Result<SyncOutcome> outcome = syncVault(repository, remote, context);
            if (outcome)
                keepMarks(remote, marks, std::nullopt, context);
            return outcome;
        },
        owner);
}

} // namespace slipway
