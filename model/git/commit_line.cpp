// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commit_line.h"

#include "base/thread_job.h"
#include "git/commit_reader.h"
#include "git/git_error.h"
#include "git/vault.h"
#include "git/vault_fetch.h"

#include <QCoreApplication>

namespace slipway {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

int readLink(git_repository *repository, const git_oid &id, CommitLink &link)
{
    GitCommit commit;
    const int code = git_commit_lookup(commit.out(), repository, &id);
    if (code != 0)
        return code;
    for (unsigned i = 0; i < git_commit_parentcount(commit.get()); ++i)
        link.parents.append(commitOf(*git_commit_parent_id(commit.get(), i)));
    link.subject = plainText(git_commit_summary(commit.get()));
    if (const git_signature *author = git_commit_author(commit.get()))
        link.author = plainText(author->name);
    link.date = QDateTime::fromSecsSinceEpoch(git_commit_time(commit.get()), Qt::UTC);
    return 0;
}

Result<CommitsBetween> readBetween(const GitRepository &repository, const SourceRemote &remote,
                                   const Commit &from, const Commit &to, const WorkContext &context)
{
    CommitsBetween between{.from = {.commit = from}};
    const git_oid first = idOf(from);
    const git_oid last = idOf(to);
    GitRevwalk walk;
    int code = readLink(repository.get(), first, between.from);
    if (code == 0)
        code = git_revwalk_new(walk.out(), repository.get());
    if (code == 0)
        code = git_revwalk_push(walk.get(), &last);
    if (code == 0)
        code = git_revwalk_hide(walk.get(), &first);
    git_oid id;
    while (code == 0 && (code = git_revwalk_next(&id, walk.get())) == 0) {
        if (context.isCancelled())
            return failure(Error::cancelled());
        CommitLink link{.commit = commitOf(id)};
        code = readLink(repository.get(), id, link);
        between.commits.append(link);
    }
    if (code == GIT_ITEROVER)
        return between;
    return failure(gitError(code, remote.address));
}

} // namespace

JobOf<CommitsBetween> *listBetween(const SourceRemote &remote, const Commit &from, const Commit &to,
                                   QObject *owner)
{
    return new ThreadJob<CommitsBetween>(
        [remote, from, to](const WorkContext &context) -> Result<CommitsBetween> {
            useGit();
            GitRepository repository;
            const Result<> opened = openVault(repository, remote.vault, remote.address);
            if (!opened)
                return failure(opened.error());
            const bool isWhole = git_repository_is_shallow(repository.get()) == 0
                && hasCommit(repository, from) && hasCommit(repository, to);
            if (isWhole) {
                Result<CommitsBetween> between = readBetween(repository, remote, from, to, context);
                if (between || between.error().isCancelled())
                    return between;
            }
            context.report({-1, Text::tr("Fetching the history")});
            GitRepository synced;
            const Result<SyncOutcome> done = syncVault(synced, remote, context);
            if (!done)
                return failure(done.error());
            return readBetween(synced, remote, from, to, context);
        },
        owner);
}

} // namespace slipway
