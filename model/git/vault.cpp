// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/vault.h"

#include "base/log.h"
#include "base/whole_file.h"
#include "git/git_error.h"
#include "git/pack_intake.h"
#include "git/vault_check.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

Error cannotBeMade(const QString &folder, const QString &why = {})
{
    return {Error::Kind::NoPermission, Text::tr("The folder %1 cannot be made.").arg(folder), why};
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

VaultLock::VaultLock(const QString &folder)
    : m_lock(folder + u".lock"_s)
    , m_mark(folder + u".busy"_s)
{
    m_lock.setStaleLockTime(0); // a long fetch is not a dead one; a dead process is still noticed
}

VaultLock::~VaultLock()
{
    if (m_lock.isLocked())
        QFile::remove(m_mark);
}

Result<std::unique_ptr<VaultLock>> VaultLock::take(const QString &folder,
                                                   const WorkContext &context)
{
    for (;;) {
        Result<std::unique_ptr<VaultLock>> lock = takeIfFree(folder, context);
        if (lock || lock.error().kind != Error::Kind::Conflict)
            return lock;
        if (context.isCancelled())
            return failure(Error::cancelled());
    }
}

Result<std::unique_ptr<VaultLock>> VaultLock::takeIfFree(const QString &folder,
                                                         const WorkContext &context)
{
    constexpr int kPatienceMs = 200; // for who is just letting go of it
    const QString vault = QFileInfo(folder).path();
    if (!QDir().mkpath(vault))
        return failure(cannotBeMade(vault));
    std::unique_ptr<VaultLock> lock(new VaultLock(folder));
    if (!lock->m_lock.tryLock(kPatienceMs)) {
        if (lock->m_lock.error() == QLockFile::LockFailedError)
            return failure(Error::Kind::Conflict, Text::tr("%1 is being used.").arg(folder));
        return failure(Error::Kind::NoPermission,
                       Text::tr("The folder %1 cannot be written.").arg(folder));
    }
    if (const Result<> sure = lock->makeSure(folder, context); !sure)
        return failure(sure.error());
    return lock;
}

/// That the repository is whole, and that the next one looks if this one dies.
Result<> VaultLock::makeSure(const QString &folder, const WorkContext &context)
{
    if (QFile::exists(m_mark)) {
        qCInfo(logGit) << "Checking a repository whose fetch was cut off";
        const Result<QStringList> found = checkRepository(folder, context);
        if (!found) {
            m_mark.clear(); // still to be checked
            return failure(found.error());
        }
        m_repaired = *found;
    }
    QFile mark(m_mark);
    if (!mark.open(QIODevice::WriteOnly))
        return failure(Error::Kind::NoPermission,
                       Text::tr("The folder %1 cannot be written.").arg(QFileInfo(folder).path()));
    return {};
}

Result<std::unique_ptr<VaultLock>> lockVault(const QString &vault, const QString &address,
                                             const WorkContext &context)
{
    return VaultLock::take(vaultFolder(vault, address), context);
}

namespace {

/// An empty repository at @p folder, there whole or not at all: most who open it hold no lock.
Result<> makeRepository(const QString &folder)
{
    const QTemporaryDir beside(QFileInfo(folder).path() + u"/.making-XXXXXX"_s);
    if (!beside.isValid())
        return failure(cannotBeMade(folder, beside.errorString()));
    const QByteArray made = QFile::encodeName(beside.filePath(u"new.git"_s));
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags =
        GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_MKDIR | GIT_REPOSITORY_INIT_NO_REINIT;
    GitRepository repository;
    if (const int code = git_repository_init_ext(repository.out(), made.constData(), &options);
        code != 0)
        return failure(gitError(code, folder));
    if (std::rename(made.constData(), QFile::encodeName(folder).constData()) != 0)
        return failure(cannotBeMade(folder, qt_error_string(errno)));
    return {};
}

/// For a repository that did not open: looks again alone, and makes it where it is still not there.
Result<> openOrMake(GitRepository &repository, const QString &folder)
{
    if (const QString vault = QFileInfo(folder).path(); !QDir().mkpath(vault))
        return failure(cannotBeMade(vault));
    // The mutex for the threads of this process: to wait for a file's lock is to sleep in between.
    static QBasicMutex making;
    const QMutexLocker alone(&making);
    QLockFile aloneOfAll(folder + u".making"_s);
    aloneOfAll.setStaleLockTime(0);
    if (!aloneOfAll.lock())
        return failure(cannotBeMade(folder));
    if (openBare(repository, folder) == 0)
        return {};
    if (!QDir(folder).isEmpty()) {
        const Result<QString> aside = setAside(folder);
        if (!aside)
            return failure(aside.error());
        qCWarning(logGit) << "Set aside a repository that cannot be opened:" << *aside;
    }
    if (const Result<> made = makeRepository(folder); !made)
        return made;
    const int code = openBare(repository, folder);
    return code == 0 ? Result<>() : failure(gitError(code, folder));
}

} // namespace

Result<> openVault(GitRepository &repository, const QString &vault, const QString &address)
{
    if (!isFetchable(address))
        return failure(notFetchable(address));
    const QString folder = vaultFolder(vault, address);
    if (openBare(repository, folder) != 0) {
        if (const Result<> opened = openOrMake(repository, folder); !opened)
            return opened;
    }
    if (const int code = indexInThreads(repository.get()); code != 0)
        return failure(gitError(code, folder));
    return {};
}

Result<std::unique_ptr<VaultLock>> openLocked(GitRepository &repository, const QString &vault,
                                              const QString &address, const WorkContext &context)
{
    useGit();
    Result<std::unique_ptr<VaultLock>> lock = lockVault(vault, address, context);
    if (!lock)
        return lock;
    if (const Result<> opened = openVault(repository, vault, address); !opened)
        return failure(opened.error());
    return lock;
}

Error notFetchable(const QString &address)
{
    return {Error::Kind::Malformed,
            Text::tr("“%1” is not an address that Slipway fetches from.")
                .arg(address.left(80).simplified()),
            {}};
}

bool hasCommit(const GitRepository &repository, const Commit &commit)
{
    const git_oid id = idOf(commit);
    GitCommit found;
    return git_commit_lookup(found.out(), repository.get(), &id) == 0;
}

} // namespace slipway
