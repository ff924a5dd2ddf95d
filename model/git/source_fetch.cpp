// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/source_fetch.h"

#include "base/log.h"
#include "git/folder_source.h"
#include "git/git_error.h"
#include "git/submodules.h"
#include "git/tree_checkout.h"
#include "git/vault.h"
#include "git/vault_check.h"
#include "git/vault_fetch.h"
#include "git/vault_mend.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

constexpr int maxSubmoduleDepth = 8;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

bool isPlainFolder(const QString &address)
{
    if (!QDir::isAbsolutePath(address) || !QFileInfo(address).isDir())
        return false;
    GitRepository repository;
    return git_repository_open_ext(repository.out(), QFile::encodeName(address).constData(),
                                   GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr)
        != 0;
}

/// Opens the source's repository with the wanted commit in it.
Result<> haveCommit(GitRepository &repository, const FetchRequest &request,
                    const WorkContext &context)
{
    const Result<std::unique_ptr<VaultLock>> lock =
        lockVault(request.remote.vault, request.remote.address, context);
    if (!lock)
        return failure(lock.error());
    if (const Result<> opened = openVault(repository, request.remote.vault, request.remote.address);
        !opened)
        return opened;
    if (hasCommit(repository, request.commit))
        return {};
    qCInfo(logGit) << "Fetching" << request.commit.brief();
    const QString folder = vaultFolder(request.remote.vault, request.remote.address);
    const bool isMissing = isMissingObjects(folder) || hasDanglingReferences(repository);
    if (!isMissing)
        return fetchCommit(repository, request.remote, request.commit, context);
    if (const Result<QStringList> mended = mendRepository(request.remote, request.commit, context);
        !mended)
        return failure(mended.error());
    GitRepository whole;
    if (const Result<> opened = openVault(whole, request.remote.vault, request.remote.address);
        !opened)
        return opened;
    std::swap(*repository.out(), *whole.out());
    return {};
}

/// The files of the commit in the new folder. What is damaged in the vault is fetched again, once.
Result<QStringList> writeFiles(GitRepository &repository, const FetchRequest &request,
                               const QString &folder, const WorkContext &context)
{
    const git_oid id = idOf(request.commit);
    Result<QStringList> notes = checkOutTree(repository, id, folder, GitFolder::Minimal, context);
    if (notes || notes.error().isCancelled() || notes.error().kind == Error::Kind::NoSpace
        || notes.error().kind == Error::Kind::NoPermission)
        return notes;
    const QString kept = vaultFolder(request.remote.vault, request.remote.address);
    const Result<std::unique_ptr<VaultLock>> lock = VaultLock::take(kept, context);
    if (!lock)
        return failure(lock.error());
    const bool isLost = isMissingObjects(kept) || notes.error().kind == Error::Kind::Missing;
    const Result<QStringList> damaged = checkRepository(kept, context);
    if (!damaged)
        return damaged;
    if (!isLost && damaged->isEmpty() && (*lock)->repaired().isEmpty())
        return notes;
    if (const Result<QStringList> mended = mendRepository(request.remote, request.commit, context);
        !mended)
        return mended;
    QDir(folder).removeRecursively();
    GitRepository whole; // opened anew: the other one remembers the files that were there
    if (const Result<> opened = openVault(whole, request.remote.vault, request.remote.address);
        !opened)
        return failure(opened.error());
    std::swap(*repository.out(), *whole.out());
    notes = checkOutTree(repository, id, folder, GitFolder::Minimal, context);
    if (notes)
        notes->append(Text::tr("Damaged files of the vault were set aside and fetched again."));
    return notes;
}

Result<QStringList> writeSource(const FetchRequest &request, const QString &folder,
                                const WorkContext &context, int depth)
{
    GitRepository repository;
    if (const Result<> ready = haveCommit(repository, request, context); !ready)
        return failure(ready.error());
    Result<QStringList> notes = writeFiles(repository, request, folder, context);
    if (!notes)
        return notes;
    const Result<QList<Submodule>> submodules =
        submodulesOf(repository, request.commit, request.remote.address);
    if (!submodules && request.submodules)
        return failure(submodules.error());
    if (submodules && !submodules->isEmpty() && !request.submodules)
        notes->append(Text::tr("Its submodules are left out, as its profile says: %n.", nullptr,
                               static_cast<int>(submodules->size())));
    for (const Submodule &submodule : request.submodules ? *submodules : QList<Submodule>{}) {
        if (depth >= maxSubmoduleDepth)
            return failure(
                Error::Kind::Malformed,
                Text::tr("%1 has too many submodules in each other.").arg(request.remote.address));
        FetchRequest inner = request;
        inner.remote.address = submodule.address;
        inner.commit = submodule.commit;
        inner.remote.branch.clear();
        inner.remote.mirrors.clear();
        const Result<QStringList> more =
            writeSource(inner, folder + u'/' + submodule.path, context, depth + 1);
        if (!more)
            return more;
        *notes += *more;
    }
    return notes;
}

/// Makes trees/NAME whole or not at all: another fetch may be at it, and kill -9 may come.
Result<SourceTree> placed(const FetchRequest &request, const Commit &commit, const QString &name,
                          const std::function<Result<QStringList>(const QString &folder)> &write)
{
    const QString target = request.trees + u'/' + name;
    if (QFileInfo(target).isDir())
        return SourceTree{target, commit};
    if (!QDir().mkpath(request.trees))
        return failure(Error::Kind::NoPermission,
                       Text::tr("The folder %1 cannot be made.").arg(request.trees));
    QTemporaryDir temporary(request.trees + u"/.making-XXXXXX"_s);
    if (!temporary.isValid())
        return failure(Error::Kind::Failed,
                       Text::tr("The folder %1 cannot be written.").arg(request.trees),
                       temporary.errorString());
    const QString made = temporary.path() + u"/tree"_s;
    const Result<QStringList> notes = write(made);
    if (!notes)
        return failure(notes.error());
    if (!QDir().rename(made, target) && !QFileInfo(target).isDir())
        return failure(Error::Kind::Failed, Text::tr("%1 cannot be written.").arg(target));
    return SourceTree{target, commit, *notes};
}

Result<SourceTree> fetchFolder(const FetchRequest &request, const WorkContext &context)
{
    const Result<std::unique_ptr<VaultLock>> lock =
        lockVault(request.remote.vault, request.remote.address, context);
    if (!lock)
        return failure(lock.error());
    GitRepository repository;
    if (const Result<> opened = openVault(repository, request.remote.vault, request.remote.address);
        !opened)
        return failure(opened.error());
    git_oid id;
    GitTree kept;
    git_oid_fromstr(&id, request.commit.text().toLatin1().constData());
    if (git_tree_lookup(kept.out(), repository.get(), &id) != 0) {
        // Never seen in this state: what is there now is taken, and its name answered.
        const Result<git_oid> stored = storeFolder(repository, request.remote.address, context);
        if (!stored)
            return failure(stored.error());
        id = *stored;
    }
    const Commit commit = commitOf(id);
    return placed(request, commit, commit.text(), [&](const QString &folder) {
        return checkOutTree(repository, id, folder, GitFolder::None, context);
    });
}

Result<SourceTree> fetch(const FetchRequest &request, const WorkContext &context)
{
    useGit();
    if (isPlainFolder(request.remote.address))
        return fetchFolder(request, context);
    const QString name =
        request.commit.text() + (request.submodules ? u"-submodules"_s : QString());
    return placed(request, request.commit, name,
                  [&](const QString &folder) { return writeSource(request, folder, context, 0); });
}

Result<Commit> head(const SourceRemote &remote, const WorkContext &context)
{
    useGit();
    if (!isPlainFolder(remote.address))
        return remoteHead(remote, context);
    QTemporaryDir scratch;
    GitRepository repository;
    if (const Result<> opened = openVault(
            repository, remote.vault.isEmpty() ? scratch.path() : remote.vault, remote.address);
        !opened)
        return failure(opened.error());
    const Result<git_oid> stored = storeFolder(repository, remote.address, context);
    if (!stored)
        return failure(stored.error());
    return commitOf(*stored);
}

} // namespace

JobOf<SourceTree> *fetchSource(const FetchRequest &request, QObject *owner)
{
    return new ThreadJob<SourceTree>(
        [request](const WorkContext &context) { return fetch(request, context); }, owner);
}

JobOf<Commit> *resolveHead(const SourceRemote &remote, QObject *owner)
{
    return new ThreadJob<Commit>(
        [remote](const WorkContext &context) { return head(remote, context); }, owner);
}

} // namespace slipway
