// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/tree_compare.h"

#include <QSet>

#include <cstring>

namespace slipway {
namespace {

using Entry = const git_tree_entry *;

bool isFolder(Entry entry)
{
    return git_tree_entry_type(entry) == GIT_OBJECT_TREE;
}

/// Git's order, in which a folder's name ends with a slash.
int order(Entry left, Entry right)
{
    const char *one = git_tree_entry_name(left);
    const char *two = git_tree_entry_name(right);
    const size_t first = std::strlen(one);
    const size_t second = std::strlen(two);
    const size_t common = std::min(first, second);
    if (const int found = std::memcmp(one, two, common); found != 0)
        return found;
    const auto next = [common](const char *name, size_t length, bool folder) {
        return length > common ? int(uchar(name[common])) : folder ? int('/') : 0;
    };
    return next(one, first, isFolder(left)) - next(two, second, isFolder(right));
}

class Comparison
{
public:
    Comparison(git_repository *repository, QList<ChangedPath> &changes)
        : m_repository(repository)
        , m_changes(changes)
    {}

    int compare(const git_tree *before, const git_tree *after)
    {
        const size_t oldCount = before != nullptr ? git_tree_entrycount(before) : 0;
        const size_t newCount = after != nullptr ? git_tree_entrycount(after) : 0;
        size_t oldAt = 0;
        size_t newAt = 0;
        while (oldAt < oldCount || newAt < newCount) {
            Entry one = oldAt < oldCount ? git_tree_entry_byindex(before, oldAt) : nullptr;
            Entry two = newAt < newCount ? git_tree_entry_byindex(after, newAt) : nullptr;
            const int which = one == nullptr ? 1 : two == nullptr ? -1 : order(one, two);
            oldAt += which <= 0 ? 1 : 0;
            newAt += which >= 0 ? 1 : 0;
            if (const int code = take(which <= 0 ? one : nullptr, which >= 0 ? two : nullptr);
                code != 0)
                return code;
        }
        return 0;
    }

private:
    int take(Entry one, Entry two)
    {
        if (one != nullptr && two != nullptr
            && git_oid_equal(git_tree_entry_id(one), git_tree_entry_id(two)) == 1
            && git_tree_entry_filemode_raw(one) == git_tree_entry_filemode_raw(two))
            return 0;
        const Entry any = one != nullptr ? one : two;
        const qsizetype length = m_path.size();
        m_path += git_tree_entry_name(any);
        int code = 0;
        if (isFolder(any)) {
            m_path += '/';
            code = descend(one, two);
        } else {
            ChangedPath change{m_path};
            if (one != nullptr) {
                change.before = *git_tree_entry_id(one);
                change.modeBefore = git_tree_entry_filemode(one);
            }
            if (two != nullptr) {
                change.after = *git_tree_entry_id(two);
                change.modeAfter = git_tree_entry_filemode(two);
            }
            m_changes += change;
        }
        m_path.truncate(length);
        return code;
    }

    int descend(Entry one, Entry two)
    {
        GitTree before;
        GitTree after;
        int code = 0;
        if (one != nullptr)
            code = git_tree_lookup(before.out(), m_repository, git_tree_entry_id(one));
        if (code == 0 && two != nullptr)
            code = git_tree_lookup(after.out(), m_repository, git_tree_entry_id(two));
        return code != 0 ? code : compare(before.get(), after.get());
    }

    git_repository *m_repository;
    QList<ChangedPath> &m_changes;
    QByteArray m_path;
};

int changesAgainst(git_repository *repository, const git_commit *commit, unsigned parent,
                   const git_tree *tree, QList<ChangedPath> &changes)
{
    GitCommit before;
    GitTree old;
    int code = git_commit_parent(before.out(), commit, parent);
    if (code == 0)
        code = git_commit_tree(old.out(), before.get());
    return code != 0 ? code : compareTrees(repository, old.get(), tree, changes);
}

} // namespace

int compareTrees(git_repository *repository, const git_tree *before, const git_tree *after,
                 QList<ChangedPath> &changes)
{
    return Comparison(repository, changes).compare(before, after);
}

int changesOf(git_repository *repository, const git_commit *commit, QList<ChangedPath> &changes)
{
    GitTree tree;
    if (const int code = git_commit_tree(tree.out(), commit); code != 0)
        return code;
    const unsigned parents = git_commit_parentcount(commit);
    if (parents == 0)
        return compareTrees(repository, nullptr, tree.get(), changes);
    int code = changesAgainst(repository, commit, 0, tree.get(), changes);
    for (unsigned parent = 1; code == 0 && parent < parents && !changes.isEmpty(); ++parent) {
        QList<ChangedPath> others;
        code = changesAgainst(repository, commit, parent, tree.get(), others);
        QSet<QByteArray> paths;
        for (const ChangedPath &other : std::as_const(others))
            paths.insert(other.path);
        changes.removeIf([&paths](const ChangedPath &one) { return !paths.contains(one.path); });
    }
    return code;
}

} // namespace slipway
