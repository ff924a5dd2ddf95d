// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/ref_lookup.h"

#include "base/thread_job.h"
#include "git/commit_reader.h"
#include "git/git_error.h"
#include "git/vault.h"
#include "git/vault_fetch.h"
#include "git/vault_refs.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

constexpr int fewestDigits = 4;
constexpr int mostCandidates = 10;

bool isHex(const QString &text)
{
    static const QRegularExpression hex(u"\\A[0-9a-fA-F]{4,40}\\z"_s);
    return hex.match(text).hasMatch();
}

bool canBeName(const QString &text)
{
    const auto isValid = [](const QByteArray &name) {
        int valid = 0;
        return git_reference_name_is_valid(&valid, name.constData()) == 0 && valid == 1;
    };
    const bool isFull = text.startsWith(u"refs/");
    return !text.startsWith(u'-') && !text.contains(QChar::Null)
        && isValid(isFull ? text.toUtf8() : "refs/heads/" + text.toUtf8());
}

QByteArray rawPrefix(const QString &digits)
{
    return digits.toLower().toLatin1();
}

struct Candidates {
    const QByteArray prefix;
    git_repository *repository;
    QStringList commits;
};

int takeCandidate(const git_oid *id, void *payload)
{
    auto *candidates = static_cast<Candidates *>(payload);
    char text[GIT_OID_HEXSZ + 1] = {};
    git_oid_tostr(text, sizeof text, id);
    GitCommit commit;
    if (std::strncmp(text, candidates->prefix.constData(), size_t(candidates->prefix.size())) == 0
        && git_commit_lookup(commit.out(), candidates->repository, id) == 0)
        candidates->commits += QString::fromLatin1(text);
    return 0;
}

/// What a person wrote, looked up in one vault.
class Lookup
{
public:
    Lookup(const GitRepository &repository, const SourceRemote &remote, QString text)
        : m_repository(repository)
        , m_remote(remote)
        , m_text(std::move(text))
    {}

    /// By name; unset: there is none.
    Result<std::optional<FoundRef>> byName() const
    {
        const auto branch = named(u"heads/"_s, FoundRef::Kind::Branch);
        const auto tag = named(u"tags/"_s, FoundRef::Kind::Tag);
        if (branch && tag && branch->commit != tag->commit)
            return failure(
                Error::Kind::Conflict,
                Text::tr("“%1” is a branch and a tag. Write heads/%1 or tags/%1.").arg(m_text));
        return tag ? tag : branch;
    }

    /// By a commit's first digits, or all of them.
    Result<std::optional<FoundRef>> byDigits() const
    {
        if (!isHex(m_text))
            return std::optional<FoundRef>();
        const QByteArray prefix = rawPrefix(m_text);
        git_oid id;
        GitObject object;
        int code = git_oid_fromstrn(&id, prefix.constData(), size_t(prefix.size()));
        if (code == 0)
            code = git_object_lookup_prefix(object.out(), m_repository.get(), &id,
                                            size_t(prefix.size()), GIT_OBJECT_ANY);
        GitObject commit;
        if (code == 0)
            code = git_object_peel(commit.out(), object.get(), GIT_OBJECT_COMMIT);
        if (code == 0)
            return std::optional(FoundRef{commitOf(*git_object_id(commit.get()))});
        if (code != GIT_EAMBIGUOUS)
            return std::optional<FoundRef>();
        return amongCandidates(prefix);
    }

    /// The head of the remote's branch.
    std::optional<FoundRef> head() const
    {
        const std::optional<KnownBranch> branch = branchIn(m_repository, m_remote.branch);
        if (!branch)
            return std::nullopt;
        return FoundRef{commitOf(branch->head), FoundRef::Kind::Branch, branch->name};
    }

private:
    std::optional<FoundRef> named(const QString &kindPrefix, FoundRef::Kind kind) const
    {
        QString name = m_text;
        if (name.startsWith(u"refs/"))
            name.remove(0, 5);
        const bool saysOther = name.startsWith(u"heads/") || name.startsWith(u"tags/");
        if (name.startsWith(kindPrefix))
            name.remove(0, kindPrefix.size());
        else if (saysOther)
            return std::nullopt;
        GitReference reference;
        GitObject commit;
        const QByteArray full = "refs/" + kindPrefix.toUtf8() + name.toUtf8();
        if (git_reference_lookup(reference.out(), m_repository.get(), full.constData()) != 0
            || git_reference_peel(commit.out(), reference.get(), GIT_OBJECT_COMMIT) != 0)
            return std::nullopt;
        return FoundRef{commitOf(*git_object_id(commit.get())), kind, name};
    }

    Result<std::optional<FoundRef>> amongCandidates(const QByteArray &prefix) const
    {
        Candidates candidates{prefix, m_repository.get(), {}};
        GitOdb odb;
        if (git_repository_odb(odb.out(), m_repository.get()) == 0)
            git_odb_foreach(odb.get(), takeCandidate, &candidates);
        candidates.commits.removeDuplicates(); // an object can lie in more than one pack
        if (candidates.commits.size() == 1)
            return std::optional(FoundRef{*Commit::parse(candidates.commits.first())});
        candidates.commits.sort();
        return failure(
            Error::Kind::Conflict,
            Text::tr("“%1” begins the names of several commits. Write more digits.").arg(m_text),
            candidates.commits.mid(0, mostCandidates).join(u'\n'));
    }

    const GitRepository &m_repository;
    const SourceRemote &m_remote;
    QString m_text;
};

Error unknownRef(const SourceRemote &remote, const QString &text)
{
    if (text.size() == GIT_OID_HEXSZ && isHex(text))
        return {Error::Kind::Missing,
                Text::tr("%1 has no commit %2.").arg(remote.address, text.left(8)),
                {}};
    return {Error::Kind::Missing,
            Text::tr("%1 has no branch, tag or commit called “%2”.").arg(remote.address, text),
            text.size() < fewestDigits && !text.isEmpty()
                ? Text::tr("A commit needs at least %n digits.", nullptr, fewestDigits)
                : QString()};
}

Result<FoundRef> lookUp(const SourceRemote &remote, const QString &text, const WorkContext &context)
{
    useGit();
    if (!text.isEmpty() && !canBeName(text))
        return failure(Error::Kind::Malformed,
                       Text::tr("“%1” cannot be a branch, tag or commit.")
                           .arg(plainText(text.left(80).toUtf8().constData()).simplified()));
    GitRepository repository;
    if (const Result<> opened = openVault(repository, remote.vault, remote.address); !opened)
        return failure(opened.error());
    const Lookup lookup(repository, remote, text);
    const bool isWhole = text.size() == GIT_OID_HEXSZ && isHex(text);
    if (isWhole) {
        // A commit is what it is: nobody needs to be asked for one that is there.
        if (const auto found = lookup.byDigits(); found && *found)
            return **found;
        GitRepository locked;
        const Result<std::unique_ptr<VaultLock>> lock =
            lockVault(remote.vault, remote.address, context);
        if (!lock)
            return failure(lock.error());
        const Commit commit = *Commit::parse(text);
        if (const Result<> fetched = fetchCommit(repository, remote, commit, context); !fetched)
            return failure(fetched.error());
        return FoundRef{commit};
    }
    GitRepository synced;
    const Result<SyncOutcome> sync = syncVault(synced, remote, context);
    if (!sync && sync.error().isCancelled())
        return failure(sync.error());
    if (text.isEmpty()) {
        if (!sync)
            return failure(sync.error());
        const std::optional<FoundRef> head = lookup.head();
        return head ? Result<FoundRef>(*head) : failure(Error::Kind::Missing, noSuchBranch(remote));
    }
    const Result<std::optional<FoundRef>> named = lookup.byName();
    if (!named)
        return failure(named.error());
    // Without the server a branch may have gone on; tags and commits stay what they are.
    if (*named && (sync || (*named)->kind != FoundRef::Kind::Branch))
        return **named;
    const Result<std::optional<FoundRef>> commit = lookup.byDigits();
    if (!commit)
        return failure(commit.error());
    if (*commit)
        return **commit;
    return failure(sync ? unknownRef(remote, text) : sync.error());
}

Result<RemoteRefs> list(const SourceRemote &remote)
{
    useGit();
    GitRepository repository;
    if (const Result<> opened = openVault(repository, remote.vault, remote.address); !opened)
        return failure(opened.error());
    RemoteRefs refs;
    const auto take = [](QList<FoundRef> &into, const QMap<QByteArray, git_oid> &found,
                         FoundRef::Kind kind) {
        for (auto it = found.begin(); it != found.end(); ++it)
            into += FoundRef{commitOf(it.value()), kind, plainText(it.key().constData())};
    };
    take(refs.branches, refsUnder(repository, "refs/heads/"), FoundRef::Kind::Branch);
    const QMap<QByteArray, git_oid> tags = refsUnder(repository, "refs/tags/");
    take(refs.tags, tags, FoundRef::Kind::Tag);
    QHash<QString, git_time_t> times;
    for (const FoundRef &tag : std::as_const(refs.tags)) {
        GitCommit commit;
        const git_oid id = idOf(tag.commit);
        if (git_commit_lookup(commit.out(), repository.get(), &id) == 0)
            times.insert(tag.name, git_commit_time(commit.get()));
    }
    std::stable_sort(refs.tags.begin(), refs.tags.end(),
                     [&times](const FoundRef &one, const FoundRef &two) {
                         return times.value(one.name) > times.value(two.name);
                     });
    if (const std::optional<KnownBranch> head = branchIn(repository, {}))
        refs.head = head->name;
    return refs;
}

} // namespace

QString followedName(const FoundRef &found)
{
    switch (found.kind) {
    case FoundRef::Kind::Branch:
        return u"heads/"_s + found.name;
    case FoundRef::Kind::Tag:
        return u"tags/"_s + found.name;
    case FoundRef::Kind::Commit:
        break;
    }
    return {};
}

JobOf<FoundRef> *lookUpRef(const SourceRemote &remote, const QString &text, QObject *owner)
{
    return new ThreadJob<FoundRef>(
        [remote, text = text.trimmed()](const WorkContext &context) {
            return lookUp(remote, text, context);
        },
        owner);
}

JobOf<RemoteRefs> *listRefs(const SourceRemote &remote, QObject *owner)
{
    return new ThreadJob<RemoteRefs>([remote](const WorkContext &) { return list(remote); }, owner);
}

} // namespace slipway
