// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/source_fetch.h"

#include "base/log.h"
#include "git/folder_source.h"
#include "git/git_error.h"
#include "git/submodules.h"
#include "git/tree_checkout.h"
#include "git/vault.h"
#include "git/vault_fetch.h"

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

SourceRemote remoteOf(const FetchRequest &request)
{
    return {request.address, request.branch, request.mirrors, request.vault, request.access};
}

/// Opens the source's repository with the wanted commit in it.
Result<> haveCommit(GitRepository &repository, const FetchRequest &request,
                    const WorkContext &context)
{
    const Result<std::unique_ptr<QLockFile>> lock =
        lockVault(request.vault, request.address, context);
    if (!lock)
        return failure(lock.error());
    if (const Result<> opened = openVault(repository, request.vault, request.address); !opened)
        return opened;
    if (hasCommit(repository, request.commit))
        return {};
    qCInfo(logGit) << "Fetching" << request.commit.brief();
    return fetchCommit(repository, remoteOf(request), request.commit, context);
}

Result<> writeSource(const FetchRequest &request, const QString &folder, const WorkContext &context,
                     int depth)
{
    GitRepository repository;
    if (const Result<> ready = haveCommit(repository, request, context); !ready)
        return ready;
    git_oid id;
    git_oid_fromstr(&id, request.commit.text().toLatin1().constData());
    if (const Result<> done = checkOutTree(repository, id, folder, context); !done)
        return done;
    if (request.submodules) {
        const Result<QList<Submodule>> submodules =
            submodulesOf(repository, request.commit, folder, request.address);
        if (!submodules)
            return failure(submodules.error());
        if (depth >= maxSubmoduleDepth && !submodules->isEmpty())
            return failure(
                Error::Kind::Malformed,
                Text::tr("%1 has too many submodules in each other.").arg(request.address));
        for (const Submodule &submodule : *submodules) {
            FetchRequest inner = request;
            inner.address = submodule.address;
            inner.commit = submodule.commit;
            inner.branch.clear();
            inner.mirrors.clear();
            if (QDir::isAbsolutePath(inner.address) && !QDir::isAbsolutePath(request.address))
                return failure(
                    Error::Kind::Malformed,
                    Text::tr("%1 asks for a folder of this machine.").arg(request.address),
                    inner.address);
            if (const Result<> done =
                    writeSource(inner, folder + u'/' + submodule.path, context, depth + 1);
                !done)
                return done;
        }
    }
    return addGitFolder(repository, request.commit, folder);
}

/// Makes trees/NAME whole or not at all: another fetch may be at it, and kill -9 may come.
Result<SourceTree> placed(const FetchRequest &request, const Commit &commit, const QString &name,
                          const std::function<Result<>(const QString &folder)> &write)
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
    if (const Result<> done = write(made); !done)
        return failure(done.error());
    if (!QDir().rename(made, target) && !QFileInfo(target).isDir())
        return failure(Error::Kind::Failed, Text::tr("%1 cannot be written.").arg(target));
    return SourceTree{target, commit};
}

Result<SourceTree> fetchFolder(const FetchRequest &request, const WorkContext &context)
{
    const Result<std::unique_ptr<QLockFile>> lock =
        lockVault(request.vault, request.address, context);
    if (!lock)
        return failure(lock.error());
    GitRepository repository;
    if (const Result<> opened = openVault(repository, request.vault, request.address); !opened)
        return failure(opened.error());
    git_oid id;
    GitTree kept;
    git_oid_fromstr(&id, request.commit.text().toLatin1().constData());
    if (git_tree_lookup(kept.out(), repository.get(), &id) != 0) {
        // Never seen in this state: what is there now is taken, and its name answered.
        const Result<git_oid> stored = storeFolder(repository, request.address, context);
        if (!stored)
            return failure(stored.error());
        id = *stored;
    }
    const Commit commit = commitOf(id);
    return placed(request, commit, commit.text(), [&](const QString &folder) {
        return checkOutTree(repository, id, folder, context);
    });
}

Result<SourceTree> fetch(const FetchRequest &request, const WorkContext &context)
{
    useGit();
    if (isPlainFolder(request.address))
        return fetchFolder(request, context);
    const QString name =
        request.commit.text() + (request.submodules ? u"-submodules"_s : QString());
    return placed(request, request.commit, name,
                  [&](const QString &folder) { return writeSource(request, folder, context, 0); });
}

Result<Commit> head(const QString &address, const QString &branch, const QString &vault,
                    const WorkContext &context)
{
    useGit();
    if (!isPlainFolder(address))
        return remoteHead({address, branch}, context);
    QTemporaryDir scratch;
    GitRepository repository;
    if (const Result<> opened =
            openVault(repository, vault.isEmpty() ? scratch.path() : vault, address);
        !opened)
        return failure(opened.error());
    const Result<git_oid> stored = storeFolder(repository, address, context);
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

JobOf<Commit> *resolveHead(const QString &address, const QString &branch, QObject *owner)
{
    return new ThreadJob<Commit>(
        [address, branch](const WorkContext &context) {
            return head(address, branch, {}, context);
        },
        owner);
}

} // namespace slipway
