// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/vault_tidy.h"

#include "base/log.h"
#include "base/whole_file.h"
#include "git/submodules.h"
#include "git/vault.h"
#include "git/vault_mend.h"
#include "git/vault_pack.h"
#include "git/vault_refs.h"

#include <QCoreApplication>
#include <QDateTime>
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
constexpr int leftoverDays = 7;

/// Which kept commits are in which repository, with the submodules that they ask for.
class Needs
{
public:
    Needs(QString vault, const KeptSources &kept)
        : m_vault(std::move(vault))
    {
        for (const QString &name : kept.commits) {
            if (const Result<Commit> commit = Commit::parse(name))
                m_named += *commit;
        }
        QMap<QString, QString> addresses; // by folder
        for (const QString &address : kept.addresses)
            addresses.insert(vaultFolder(m_vault, address), address);
        const QStringList names =
            QDir(m_vault).entryList({u"*.git"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            const QString folder = m_vault + u'/' + name;
            if (addresses.contains(folder))
                m_folders[folder]; // stays, whatever is in it
            addNamed(folder, addresses.value(folder));
        }
    }

    bool has(const QString &folder) const { return m_folders.contains(folder); }
    QList<git_oid> of(const QString &folder) const { return m_folders.value(folder); }
    /// Not every submodule could be followed: a repository may be needed for all that is known.
    bool isUnsure() const { return m_isUnsure; }

private:
    void addNamed(const QString &folder, const QString &address)
    {
        GitRepository repository;
        if (openBare(repository, folder) != 0)
            return;
        for (const Commit &commit : std::as_const(m_named)) {
            const git_oid id = idOf(commit);
            GitObject object; // a commit, or the tree that a plain folder was
            if (git_object_lookup(object.out(), repository.get(), &id, GIT_OBJECT_ANY) != 0)
                continue;
            m_folders[folder] += id;
            if (git_object_type(object.get()) == GIT_OBJECT_COMMIT)
                addSubmodules(repository, commit, address, 1);
        }
    }

    /// Submodules of kept commits are needed like what names them, as far as the vault has them.
    void addSubmodules(const GitRepository &repository, const Commit &commit,
                       const QString &address, int depth)
    {
        if (depth > maxSubmoduleDepth)
            return;
        const Result<QList<Submodule>> submodules = submodulesOf(repository, commit, address);
        if (!submodules) {
            m_isUnsure = true;
            return;
        }
        for (const Submodule &submodule : *submodules) {
            const QString folder = vaultFolder(m_vault, submodule.address);
            const git_oid id = idOf(submodule.commit);
            GitRepository inner;
            if (!QFileInfo::exists(folder) || openBare(inner, folder) != 0)
                continue;
            QList<git_oid> &ids = m_folders[folder];
            const bool isKnown = std::any_of(ids.cbegin(), ids.cend(), [&id](const git_oid &one) {
                return git_oid_equal(&one, &id) != 0;
            });
            if (isKnown || !hasCommit(inner, submodule.commit))
                continue;
            ids += id;
            addSubmodules(inner, submodule.commit, submodule.address, depth + 1);
        }
    }

    QString m_vault;
    QList<Commit> m_named;
    QMap<QString, QList<git_oid>> m_folders;
    bool m_isUnsure = false;
};

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

QString stampOf(const QString &folder)
{
    return folder + u"/tidied"_s;
}

/// Whether it was tidied less than @p span ago. A clock that was set back must not keep it away for
/// years.
bool wasTidied(const QString &folder, std::chrono::seconds span)
{
    const Result<QByteArray> stamp = readWhole(stampOf(folder));
    if (!stamp || span.count() == 0)
        return false;
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(*stamp).trimmed(), Qt::ISODate);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return at.isValid() && at <= now && at.secsTo(now) < span.count();
}

class Tidy
{
public:
    Tidy(const TidyRequest &request, const WorkContext &context)
        : m_request(request)
        , m_context(context)
    {}

    Result<TidyOutcome> run()
    {
        removeLeftovers();
        QStringList folders;
        for (const QString &address : m_request.only)
            folders += vaultFolder(m_request.vault, address);
        if (m_request.only.isEmpty()) {
            for (const QString &name :
                 QDir(m_request.vault).entryList({u"*.git"_s}, QDir::Dirs | QDir::NoDotAndDotDot))
                folders += m_request.vault + u'/' + name;
        }
        folders.removeDuplicates();
        for (const QString &folder : std::as_const(folders)) {
            if (m_context.isCancelled())
                return failure(Error::cancelled());
            if (!QFileInfo(folder).isDir() || wasTidied(folder, m_request.again))
                continue;
            m_context.report({-1, Text::tr("Tidying %1").arg(QFileInfo(folder).fileName())});
            const Result<> done = tidy(folder);
            if (!done && (done.error().isCancelled() || m_mustEnd))
                return failure(done.error());
            if (!done)
                m_outcome.notes +=
                    QString(done.error().summary + u' ' + done.error().detail).trimmed();
        }
        return m_outcome;
    }

private:
    /// Of work that was cut short: removals, and what began so long ago that nobody is at it still.
    void removeLeftovers() const
    {
        const QDir vault(m_request.vault);
        const QDateTime longAgo = QDateTime::currentDateTime().addDays(-leftoverDays);
        for (const QFileInfo &left : vault.entryInfoList(
                 {u".going-*"_s, u".making-*"_s, u".mending-*"_s},
                 QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot)) {
            if (left.fileName().startsWith(u".going-") || left.lastModified() < longAgo)
                QDir(left.filePath()).removeRecursively();
        }
    }

    Result<> tidy(const QString &folder)
    {
        const Result<std::unique_ptr<VaultLock>> lock = VaultLock::takeIfFree(folder, m_context);
        if (!lock)
            return failure(lock.error());
        if (isMissingObjects(folder))
            return failure(Error::Kind::Conflict,
                           Text::tr("%1 is damaged and was left as it is.").arg(folder));
        GitRepository repository;
        if (openBare(repository, folder) != 0)
            return failure(Error::Kind::Malformed,
                           Text::tr("%1 is damaged and was left as it is.").arg(folder));
        const StoredObjects before = storedObjects(folder);
        const QMap<QByteArray, git_oid> oldHeads = oldHeadsOf(repository, folder);
        const bool isUntidy =
            !oldHeads.isEmpty() || before.packs > mostPacks || before.loose > mostLoose;
        if (!isUntidy && !m_request.only.isEmpty())
            return stamp(folder);
        // Here, under the lock: what is named from now on is fetched after this.
        const bool mayGo = m_request.only.isEmpty() && !(m_needs && m_needs->has(folder));
        if (mayGo || isUntidy) {
            const Result<KeptSources> kept = m_request.kept();
            if (!kept) {
                m_mustEnd = true; // what holds for this one holds for the others
                return failure(kept.error());
            }
            m_needs.emplace(m_request.vault, *kept);
        }
        if (mayGo && !m_needs->has(folder) && !m_needs->isUnsure())
            return remove(folder);
        if (!isUntidy)
            return stamp(folder);
        if (before.bytes > largestPacked)
            return failure(Error::Kind::Conflict,
                           Text::tr("%1 is too large to be packed again.").arg(folder));
        // Before the pack: a reference must never name what is not there any more.
        for (auto it = oldHeads.begin(); it != oldHeads.end(); ++it)
            git_reference_remove(repository.get(), it.key().constData());
        if (const Result<> packed = packAnew(folder, m_needs->of(folder), m_context); !packed) {
            for (auto it = oldHeads.begin(); it != oldHeads.end(); ++it) {
                GitReference again;
                git_reference_create(again.out(), repository.get(), it.key().constData(), &*it, 1,
                                     nullptr);
            }
            return packed;
        }
        m_outcome.packed += QFileInfo(folder).fileName();
        m_outcome.freedBytes += std::max<qint64>(0, before.bytes - storedObjects(folder).bytes);
        return stamp(folder);
    }

    Result<> remove(const QString &folder)
    {
        const qint64 size = sizeOf(folder);
        const QString going = m_request.vault + u"/.going-"_s + QFileInfo(folder).fileName();
        QDir(going).removeRecursively();
        if (!QDir().rename(folder, going))
            return failure(Error::Kind::NoPermission,
                           Text::tr("The folder %1 cannot be written.").arg(folder));
        QDir(going).removeRecursively();
        m_outcome.freedBytes += size;
        m_outcome.removed += QFileInfo(folder).fileName();
        return {};
    }

    static Result<> stamp(const QString &folder)
    {
        return writeWhole(stampOf(folder),
                          QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1() + '\n');
    }

    /// What rewritten branches were, long enough ago: kept commits hold what is needed of it.
    QMap<QByteArray, git_oid> oldHeadsOf(const GitRepository &repository,
                                         const QString &folder) const
    {
        const QByteArray prefix = "refs/slipway/was/";
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QMap<QByteArray, git_oid> old;
        const QMap<QByteArray, git_oid> all = refsUnder(repository, prefix);
        for (auto it = all.begin(); it != all.end(); ++it) {
            const QFileInfo file(folder + u'/' + QString::fromLatin1(prefix + it.key()));
            if (!file.exists() || file.lastModified().secsTo(now) >= m_request.headsStay.count())
                old.insert(prefix + it.key(), *it);
        }
        return old;
    }

    const TidyRequest &m_request;
    const WorkContext &m_context;
    std::optional<Needs> m_needs; ///< As last asked.
    bool m_mustEnd = false;
    TidyOutcome m_outcome;
};

} // namespace

JobOf<TidyOutcome> *tidyVault(const TidyRequest &request, QObject *owner)
{
    return new ThreadJob<TidyOutcome>(
        [request](const WorkContext &context) {
            useGit();
            return Tidy(request, context).run();
        },
        owner);
}

} // namespace slipway
