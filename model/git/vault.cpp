// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/vault.h"

#include "git/git_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

struct Transfer {
    const WorkContext &context;
    int percent = -1;
    bool hasTriedAgent = false;
};

int onProgress(const git_indexer_progress *stats, void *payload)
{
    auto *transfer = static_cast<Transfer *>(payload);
    if (transfer->context.isCancelled())
        return GIT_EUSER;
    const double fraction = stats->total_objects == 0
        ? 0
        : static_cast<double>(stats->received_objects) / stats->total_objects;
    const int percent = static_cast<int>(fraction * 100);
    if (percent != std::exchange(transfer->percent, percent)) {
        transfer->context.report(
            {fraction,
             Text::tr("%1 of %2 objects, %3")
                 .arg(stats->received_objects)
                 .arg(stats->total_objects)
                 .arg(QLocale().formattedDataSize(static_cast<qint64>(stats->received_bytes)))});
    }
    return 0;
}

int onSideband(const char *text, int length, void *payload)
{
    auto *transfer = static_cast<Transfer *>(payload);
    transfer->context.write(QString::fromUtf8(text, length));
    return transfer->context.isCancelled() ? GIT_EUSER : 0;
}

int onCredentials(git_credential **out, const char *, const char *user, unsigned int allowed,
                  void *payload)
{
    auto *transfer = static_cast<Transfer *>(payload);
    if ((allowed & GIT_CREDENTIAL_SSH_KEY) == 0 || std::exchange(transfer->hasTriedAgent, true))
        return GIT_EAUTH;
    return git_credential_ssh_key_from_agent(out, user != nullptr ? user : "git");
}

void connectCallbacks(git_remote_callbacks &callbacks, Transfer &transfer)
{
    callbacks.transfer_progress = onProgress;
    callbacks.sideband_progress = onSideband;
    callbacks.credentials = onCredentials;
    callbacks.payload = &transfer;
}

int fetchRefspec(git_remote *remote, const QByteArray &refspec, Transfer &transfer)
{
    git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
    connectCallbacks(options.callbacks, transfer);
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
    options.update_fetchhead = 0;
    options.proxy_opts.type = GIT_PROXY_AUTO;
    QByteArray text = refspec;
    char *texts[] = {text.data()};
    const git_strarray refspecs{texts, 1};
    return git_remote_fetch(remote, &refspecs, &options, nullptr);
}

// An address as libgit2 takes it; a folder is one of its own.
QByteArray urlOf(const QString &address)
{
    return address.toUtf8();
}

} // namespace

QString vaultFolder(const QString &vault, const QString &address)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9._-]+"_s);
    static const QRegularExpression scheme(u"\\A[a-z]+://([^@/]*@)?"_s);
    QString readable = address;
    readable.remove(scheme);
    if (readable.endsWith(u".git"))
        readable.chop(4);
    readable.replace(odd, u"-"_s);
    while (readable.startsWith(u'-') || readable.startsWith(u'.'))
        readable.remove(0, 1);
    const QByteArray hash =
        QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return vault + u'/' + readable.right(80) + u'-' + QString::fromLatin1(hash) + u".git"_s;
}

bool isFetchable(const QString &address)
{
    static const QRegularExpression known(u"\\A(https?|git|ssh|file)://[^\\s-]\\S*\\z"_s);
    return known.match(address).hasMatch() || QDir::isAbsolutePath(address);
}

Result<std::unique_ptr<QLockFile>> lockVault(const QString &vault, const QString &address,
                                             const WorkContext &context)
{
    const QString folder = vaultFolder(vault, address);
    if (!QDir().mkpath(vault))
        return failure(Error::Kind::NoPermission,
                       Text::tr("The folder %1 cannot be made.").arg(vault));
    auto lock = std::make_unique<QLockFile>(folder + u".lock"_s);
    lock->setStaleLockTime(0); // a long fetch is not a dead one; a dead process is still noticed
    while (!lock->tryLock(200)) {
        if (context.isCancelled())
            return failure(Error::cancelled());
        if (lock->error() != QLockFile::LockFailedError)
            return failure(Error::Kind::NoPermission,
                           Text::tr("The folder %1 cannot be written.").arg(vault));
    }
    return lock;
}

Result<> openVault(GitRepository &repository, const QString &vault, const QString &address)
{
    if (!isFetchable(address))
        return failure(Error::Kind::Malformed,
                       Text::tr("“%1” is not an address that Slipway fetches from.")
                           .arg(address.left(80).simplified()));
    const QString folder = vaultFolder(vault, address);
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::NoPermission,
                       Text::tr("The folder %1 cannot be made.").arg(folder));
    const QByteArray path = QFile::encodeName(folder);
    if (git_repository_open_bare(repository.out(), path.constData()) == 0)
        return {};
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags =
        GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_MKPATH | GIT_REPOSITORY_INIT_NO_REINIT;
    options.description = nullptr;
    const int code = git_repository_init_ext(repository.out(), path.constData(), &options);
    if (code != 0)
        return failure(gitError(code, folder));
    return {};
}

bool hasCommit(const GitRepository &repository, const Commit &commit)
{
    git_oid id;
    GitCommit found;
    return git_oid_fromstr(&id, commit.text().toLatin1().constData()) == 0
        && git_commit_lookup(found.out(), repository.get(), &id) == 0;
}

Result<> fetchCommit(const GitRepository &repository, const QString &address, const Commit &commit,
                     const QString &branch, const WorkContext &context)
{
    GitRemote remote;
    if (const int code =
            git_remote_create_anonymous(remote.out(), repository.get(), urlOf(address).constData());
        code != 0)
        return failure(gitError(code, address));
    Transfer transfer{context};
    const QByteArray id = commit.text().toLatin1();
    QList<QByteArray> refspecs{id};
    if (!branch.isEmpty())
        refspecs += "+refs/heads/" + branch.toUtf8() + ":refs/heads/" + branch.toUtf8();
    refspecs += "+refs/heads/*:refs/heads/*";
    refspecs += "+refs/tags/*:refs/tags/*";
    for (const QByteArray &refspec : refspecs) {
        const int code = fetchRefspec(remote.get(), refspec, transfer);
        const Error error = gitError(code, address); // now: the next call replaces what was said
        if (context.isCancelled())
            return failure(Error::cancelled());
        if (hasCommit(repository, commit))
            return {};
        if (code != 0) {
            // A server that does not give out single commits, or has no such branch, may still have
            // it elsewhere.
            if (refspec == refspecs.last()
                || (error.kind != Error::Kind::Missing && error.kind != Error::Kind::Failed
                    && refspec != id))
                return failure(error);
        }
    }
    return failure(Error::Kind::Missing,
                   Text::tr("%1 has no commit %2 any more.").arg(address, commit.brief()));
}

Result<Commit> remoteHead(const QString &address, const QString &branch, const WorkContext &context)
{
    if (!isFetchable(address))
        return failure(Error::Kind::Malformed,
                       Text::tr("“%1” is not an address that Slipway fetches from.")
                           .arg(address.left(80).simplified()));
    GitRemote remote;
    if (const int code = git_remote_create_detached(remote.out(), urlOf(address).constData());
        code != 0)
        return failure(gitError(code, address));
    git_remote_callbacks callbacks = GIT_REMOTE_CALLBACKS_INIT;
    Transfer transfer{context};
    connectCallbacks(callbacks, transfer);
    git_proxy_options proxy = GIT_PROXY_OPTIONS_INIT;
    proxy.type = GIT_PROXY_AUTO;
    if (const int code =
            git_remote_connect(remote.get(), GIT_DIRECTION_FETCH, &callbacks, &proxy, nullptr);
        code != 0)
        return failure(gitError(code, address));
    const git_remote_head **heads = nullptr;
    size_t count = 0;
    if (const int code = git_remote_ls(&heads, &count, remote.get()); code != 0)
        return failure(gitError(code, address));
    const QByteArray wanted =
        branch.isEmpty() ? QByteArray("HEAD") : "refs/heads/" + branch.toUtf8();
    for (size_t at = 0; at < count; ++at) {
        if (wanted == heads[at]->name) {
            char text[GIT_OID_HEXSZ + 1] = {};
            git_oid_tostr(text, sizeof text, &heads[at]->oid);
            return Commit::parse(QString::fromLatin1(text));
        }
    }
    return failure(Error::Kind::Missing,
                   branch.isEmpty() ? Text::tr("%1 has no commits.").arg(address)
                                    : Text::tr("%1 has no branch %2.").arg(address, branch));
}

} // namespace slipway
