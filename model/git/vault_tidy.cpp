// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/vault_tidy.h"

#include "base/log.h"
#include "git/submodules.h"
#include "git/vault.h"
#include "git/vault_mend.h"
#include "git/vault_pack.h"
#include "git/vault_refs.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

constexpr int mostPacks = 20;
constexpr int mostLoose = 2000;
constexpr qint64 largestPacked = qint64(2) * 1024 * 1024 * 1024; // a larger one takes too long
constexpr int maxSubmoduleDepth = 8;

using Needs = QMap<QString, QList<git_oid>>; // folder → commits

/// Submodules of kept commits are needed like what names them, as far as the vault has them.
void addNeeds(Needs &needs, const QString &vault, const QString &address, const Commit &commit,
              int depth)
{
    QList<git_oid> &commits = needs[vaultFolder(vault, address)];
    commits += idOf(commit);
    GitRepository repository;
    const QString folder = vaultFolder(vault, address);
    if (depth >= maxSubmoduleDepth || !QFileInfo::exists(folder)
        || !openVault(repository, vault, address) || !hasCommit(repository, commit))
        return;
    const Result<QList<Submodule>> submodules = submodulesOf(repository, commit, address);
    if (!submodules)
        return;
    for (const Submodule &submodule : *submodules)
        addNeeds(needs, vault, submodule.address, submodule.commit, depth + 1);
}

qint64 sizeOf(const QString &folder)
{
    qint64 size = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        size += it.fileInfo().size();
    }
    return size;
}

class Tidy
{
public:
    Tidy(QString vault, const WorkContext &context)
        : m_vault(std::move(vault))
        , m_context(context)
    {}

    Result<TidyOutcome> run(const Needs &needs)
    {
        const QStringList names =
            QDir(m_vault).entryList({u"*.git"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            const QString folder = m_vault + u'/' + name;
            const Result<std::unique_ptr<VaultLock>> lock = VaultLock::take(folder, m_context);
            if (!lock)
                return failure(lock.error());
            const auto need = needs.constFind(folder);
            const Result<> done = need == needs.cend() ? remove(folder) : pack(folder, *need);
            if (!done && done.error().isCancelled())
                return failure(done.error());
            if (!done)
                m_outcome.notes += done.error().summary + u' ' + done.error().detail;
        }
        return m_outcome;
    }

private:
    Result<> remove(const QString &folder)
    {
        const qint64 size = sizeOf(folder);
        const QString going = m_vault + u"/.going-"_s + QFileInfo(folder).fileName();
        QDir(going).removeRecursively();
        if (!QDir().rename(folder, going))
            return failure(Error::Kind::NoPermission,
                           Text::tr("The folder %1 cannot be written.").arg(folder));
        QDir(going).removeRecursively();
        m_outcome.freedBytes += size;
        m_outcome.removed += QFileInfo(folder).fileName();
        return {};
    }

    Result<> pack(const QString &folder, const QList<git_oid> &keep)
    {
        if (isMissingObjects(folder))
            return failure(Error::Kind::Conflict,
                           Text::tr("%1 is damaged and was left as it is.").arg(folder));
        GitRepository repository;
        if (git_repository_open_bare(repository.out(), QFile::encodeName(folder).constData()) != 0)
            return failure(Error::Kind::Malformed,
                           Text::tr("%1 is damaged and was left as it is.").arg(folder));
        QList<git_oid> there;
        for (const git_oid &id : keep) {
            GitObject object; // a commit, or the tree that a plain folder was
            if (git_object_lookup(object.out(), repository.get(), &id, GIT_OBJECT_ANY) == 0)
                there += id;
        }
        const bool hasOld = dropOldHeads(repository);
        const StoredObjects before = storedObjects(folder);
        if (!hasOld && before.packs <= mostPacks && before.loose <= mostLoose)
            return {};
        if (before.bytes > largestPacked)
            return failure(Error::Kind::Conflict,
                           Text::tr("%1 is too large to be packed again.").arg(folder));
        if (const Result<> packed = packAnew(folder, there, m_context); !packed)
            return packed;
        m_outcome.packed += QFileInfo(folder).fileName();
        m_outcome.freedBytes += std::max<qint64>(0, before.bytes - storedObjects(folder).bytes);
        return {};
    }

    /// What rewritten branches were: kept commits hold what is needed of it.
    static bool dropOldHeads(const GitRepository &repository)
    {
        const QByteArray prefix = "refs/slipway/was/";
        const QMap<QByteArray, git_oid> old = refsUnder(repository, prefix);
        for (auto it = old.begin(); it != old.end(); ++it)
            git_reference_remove(repository.get(), (prefix + it.key()).constData());
        return !old.isEmpty();
    }

    QString m_vault;
    const WorkContext &m_context;
    TidyOutcome m_outcome;
};

Result<TidyOutcome> tidy(const QString &vault, const QList<KeptSource> &keep,
                         const WorkContext &context)
{
    useGit();
    Needs needs;
    for (const KeptSource &source : keep) {
        needs[vaultFolder(vault, source.address)];
        for (const Commit &commit : source.commits)
            addNeeds(needs, vault, source.address, commit, 0);
    }
    return Tidy(vault, context).run(needs);
}

} // namespace

JobOf<TidyOutcome> *tidyVault(const QString &vault, const QList<KeptSource> &keep, QObject *owner)
{
    return new ThreadJob<TidyOutcome>(
        [vault, keep](const WorkContext &context) { return tidy(vault, keep, context); }, owner);
}

} // namespace slipway
