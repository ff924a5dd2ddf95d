// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/vault_fetch.h"

#include "base/log.h"
#include "git/git_error.h"
#include "git/vault.h"
#include "git/vault_mend.h"
#include "git/vault_refs.h"

#include <QCoreApplication>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

QStringList addressesOf(const SourceRemote &remote)
{
    return QStringList{remote.address} + remote.mirrors;
}

/// A mirror may help where this is why an address did not.
bool mayOthersHelp(const Error &error)
{
    return !error.isCancelled() && error.kind != Error::Kind::NoSpace;
}

bool isRefused(const Error &error)
{
    return error.kind == Error::Kind::Missing || error.kind == Error::Kind::Failed;
}

Result<> fetchFrom(const GitRepository &repository, const QString &address,
                   const SourceRemote &remote, const Commit &commit, const WorkContext &context)
{
    if (!isFetchable(address))
        return failure(notFetchable(address));
    RemoteSession session(repository.get(), address, remote.access, context);
    if (const Result<> connected = session.connect(); !connected)
        return connected;
    const QByteArray id = commit.text().toLatin1();
    // A server that does not give out single commits, or has no such branch, may still have it
    // elsewhere.
    struct Try {
        QList<QByteArray> refspecs;
        HistoryDepth depth;
    };
    QList<Try> tries{{{id}, HistoryDepth::CommitAlone}};
    if (!remote.branch.isEmpty() && headOf(session, remote.branch))
        tries +=
            {{"+refs/heads/" + remote.branch.toUtf8() + ":refs/heads/" + remote.branch.toUtf8()},
             HistoryDepth::Whole};
    tries += {{"+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"}, HistoryDepth::Whole};
    const HeadKeeper keeper(repository);
    Result<> last;
    for (const Try &one : tries) {
        last = session.fetch(one.refspecs, one.depth);
        keeper.keepRewritten();
        if (hasCommit(repository, commit))
            return {};
        if (!last && !isRefused(last.error()))
            return last;
    }
    if (!last)
        return last;
    return failure(Error::Kind::Missing,
                   Text::tr("%1 has no commit %2 any more.").arg(address, commit.brief()));
}

} // namespace

Result<> fetchCommit(const GitRepository &repository, const SourceRemote &remote,
                     const Commit &commit, const WorkContext &context)
{
    QStringList reasons;
    std::optional<Error> first;
    bool areAllMissing = true;
    for (const QString &address : addressesOf(remote)) {
        const Result<> done = fetchFrom(repository, address, remote, commit, context);
        if (done)
            return {};
        if (!mayOthersHelp(done.error()))
            return done;
        qCInfo(logGit) << "A source was not fetched:" << done.error().summary;
        reasons += done.error().summary
            + (done.error().detail.isEmpty() ? QString() : u' ' + done.error().detail);
        areAllMissing = areAllMissing && done.error().kind == Error::Kind::Missing;
        if (!first || (first->kind == Error::Kind::Missing && !areAllMissing))
            first = done.error();
    }
    if (remote.mirrors.isEmpty())
        return failure(*first);
    return failure(areAllMissing ? Error::Kind::Missing : first->kind,
                   Text::tr("None of the remotes gives out the commit %1.").arg(commit.brief()),
                   reasons.join(u'\n'));
}

Result<SyncOutcome> fetchAll(const GitRepository &repository, const SourceRemote &remote,
                             const WorkContext &context)
{
    std::optional<Error> first;
    for (const QString &address : addressesOf(remote)) {
        if (!isFetchable(address))
            return failure(notFetchable(address));
        RemoteSession session(repository.get(), address, remote.access, context);
        Result<> done = session.connect();
        SyncOutcome outcome;
        if (done) {
            HeadKeeper keeper(repository);
            keeper.makeRoomFor(session.heads());
            done = session.fetch({"+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"});
            outcome.rewritten = keeper.keepRewritten();
        }
        if (done) {
            outcome.address = address;
            outcome.bytes = session.receivedBytes();
            for (const RemoteHead &head : session.heads()) {
                outcome.branches += head.name.startsWith("refs/heads/") ? 1 : 0;
                outcome.tags +=
                    head.name.startsWith("refs/tags/") && !head.name.endsWith("^{}") ? 1 : 0;
            }
            if (!session.defaultBranch().isEmpty())
                git_repository_set_head(
                    repository.get(),
                    ("refs/heads/" + session.defaultBranch().toUtf8()).constData());
            if (first)
                outcome.notes += Text::tr("%1 was used, since %2").arg(address, first->summary);
            return outcome;
        }
        if (!first)
            first = done.error();
        if (!mayOthersHelp(done.error()))
            break;
    }
    return failure(*first);
}

Result<SyncOutcome> syncVault(GitRepository &repository, const SourceRemote &remote,
                              const WorkContext &context)
{
    const Result<std::unique_ptr<VaultLock>> lock =
        lockVault(remote.vault, remote.address, context);
    if (!lock)
        return failure(lock.error());
    if (const Result<> opened = openVault(repository, remote.vault, remote.address); !opened)
        return failure(opened.error());
    qCInfo(logGit) << "Fetching all branches of" << vaultFolder({}, remote.address).mid(1);
    if (!isMissingObjects(vaultFolder(remote.vault, remote.address))
        && !hasDanglingReferences(repository))
        return fetchAll(repository, remote, context);
    const Result<QStringList> mended = mendRepository(remote, std::nullopt, context);
    if (!mended)
        return failure(mended.error());
    Result<SyncOutcome> outcome = fetchAll(repository, remote, context);
    if (outcome)
        outcome->notes += Text::tr("Damaged files were set aside and fetched again.");
    return outcome;
}

std::optional<git_oid> headOf(const RemoteSession &session, const QString &branch)
{
    const QByteArray wanted =
        branch.isEmpty() ? QByteArray("HEAD") : "refs/heads/" + branch.toUtf8();
    for (const RemoteHead &head : session.heads()) {
        if (head.name == wanted)
            return head.id;
    }
    return std::nullopt;
}

QString noSuchBranch(const SourceRemote &remote)
{
    return remote.branch.isEmpty()
        ? Text::tr("%1 has no commits.").arg(remote.address)
        : Text::tr("%1 has no branch %2.").arg(remote.address, remote.branch);
}

Result<Commit> remoteHead(const SourceRemote &remote, const WorkContext &context)
{
    std::optional<Error> first;
    for (const QString &address : addressesOf(remote)) {
        if (!isFetchable(address))
            return failure(notFetchable(address));
        RemoteSession session(nullptr, address, remote.access, context);
        const Result<> connected = session.connect();
        if (connected) {
            if (const std::optional<git_oid> head = headOf(session, remote.branch))
                return commitOf(*head);
            return failure(Error::Kind::Missing, noSuchBranch(remote));
        }
        if (!first)
            first = connected.error();
        if (!mayOthersHelp(connected.error()))
            break;
    }
    return failure(*first);
}

} // namespace slipway
