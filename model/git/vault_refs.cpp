// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/vault_refs.h"

#include <QSet>

namespace slipway {

QMap<QByteArray, git_oid> refsUnder(const GitRepository &repository, const QByteArray &prefix)
{
    QMap<QByteArray, git_oid> found;
    git_reference_iterator *iterator = nullptr;
    if (git_reference_iterator_glob_new(&iterator, repository.get(), (prefix + '*').constData())
        != 0)
        return found;
    git_reference *next = nullptr;
    while (git_reference_next(&next, iterator) == 0) {
        GitReference reference;
        *reference.out() = next;
        GitObject commit;
        if (git_reference_peel(commit.out(), next, GIT_OBJECT_COMMIT) == 0)
            found.insert(QByteArray(git_reference_name(next)).mid(prefix.size()),
                         *git_object_id(commit.get()));
    }
    git_reference_iterator_free(iterator);
    return found;
}

std::optional<KnownBranch> branchIn(const GitRepository &repository, const QString &name)
{
    GitReference reference;
    const int code = name.isEmpty()
        ? git_repository_head(reference.out(), repository.get())
        : git_reference_lookup(reference.out(), repository.get(),
                               ("refs/heads/" + name.toUtf8()).constData());
    GitObject commit;
    if (code != 0 || git_reference_peel(commit.out(), reference.get(), GIT_OBJECT_COMMIT) != 0)
        return std::nullopt;
    return KnownBranch{QString::fromUtf8(git_reference_shorthand(reference.get())),
                       *git_object_id(commit.get())};
}

HeadKeeper::HeadKeeper(const GitRepository &repository)
    : m_repository(repository)
    , m_before(refsUnder(repository, "refs/heads/"))
{}

void HeadKeeper::keep(const git_oid &id) const
{
    GitReference made;
    const QByteArray name = "refs/slipway/was/" + commitOf(id).text().toLatin1();
    git_reference_create(made.out(), m_repository.get(), name.constData(), &id, 1, nullptr);
}

void HeadKeeper::makeRoomFor(const QList<RemoteHead> &heads)
{
    QSet<QByteArray> names;
    QSet<QByteArray> folders;
    for (const RemoteHead &head : heads) {
        if (!head.name.startsWith("refs/heads/"))
            continue;
        const QByteArray name = head.name.mid(int(qstrlen("refs/heads/")));
        names.insert(name);
        for (qsizetype slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1))
            folders.insert(name.left(slash));
    }
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
        bool isInTheWay = folders.contains(it.key());
        for (qsizetype slash = it.key().indexOf('/'); slash >= 0 && !isInTheWay;
             slash = it.key().indexOf('/', slash + 1))
            isInTheWay = names.contains(it.key().left(slash));
        if (!isInTheWay || names.contains(it.key()))
            continue;
        keep(it.value());
        git_reference_remove(m_repository.get(), ("refs/heads/" + it.key()).constData());
    }
}

QStringList HeadKeeper::keepRewritten() const
{
    QStringList rewritten;
    const QMap<QByteArray, git_oid> now = refsUnder(m_repository, "refs/heads/");
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
        const auto after = now.constFind(it.key());
        if (after == now.cend() || git_oid_equal(&*after, &it.value()) == 1
            || git_graph_descendant_of(m_repository.get(), &*after, &it.value()) == 1)
            continue;
        keep(it.value());
        rewritten += QString::fromUtf8(it.key());
    }
    return rewritten;
}

} // namespace slipway
