// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/tree_compare.h"

#include <QSet>

#include <git2.h>
#if __has_include(<git2/sys/errors.h>)
#include <git2/sys/errors.h> // Newer ones keep git_error_set_str() there.
#endif

#include <cstring>
#include <string_view>
#include <utility>

namespace slipway {
namespace {

constexpr int deepest = 2000; // nobody's folders; a planted tree must not use up the stack

} // namespace

/// A line of a tree: "100644 name", a zero and a raw id.
struct TreeComparison::Entry {
    std::string_view whole = {}; ///< Empty: the tree has no more.
    std::string_view name = {};
    unsigned mode = 0;

    bool isFolder() const { return (mode & 0170000U) == GIT_FILEMODE_TREE; }
    git_oid id() const
    {
        git_oid id;
        std::memcpy(id.id, whole.data() + whole.size() - GIT_OID_RAWSZ, GIT_OID_RAWSZ);
        return id;
    }
    git_filemode_t fileMode() const
    {
        const unsigned type = mode & 0170000U;
        if (type == GIT_FILEMODE_COMMIT || type == GIT_FILEMODE_LINK)
            return git_filemode_t(type);
        return (mode & 0111U) != 0 ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB;
    }
    /// Git's order, in which a folder's name ends with a slash.
    static int order(const Entry &one, const Entry &two)
    {
        const size_t common = std::min(one.name.size(), two.name.size());
        if (const int found = std::memcmp(one.name.data(), two.name.data(), common); found != 0)
            return found;
        const auto next = [common](const Entry &entry) {
            return entry.name.size() > common ? int(uchar(entry.name[common]))
                : entry.isFolder()            ? int('/')
                                              : 0;
        };
        return next(one) - next(two);
    }
};

/// A tree that is gone through once.
class TreeComparison::Reading
{
public:
    int open(TreeComparison &comparison, const git_oid *id)
    {
        if (id == nullptr)
            return 0;
        const int code = comparison.read(m_object, *id);
        if (code != 0)
            return code;
        if (git_odb_object_type(m_object.get()) != GIT_OBJECT_TREE)
            return GIT_EINVALID;
        m_rest = {static_cast<const char *>(git_odb_object_data(m_object.get())),
                  git_odb_object_size(m_object.get())};
        return next();
    }
    const Entry &entry() const { return m_entry; }
    bool isAtEnd() const { return m_entry.whole.empty(); }

    int next()
    {
        m_entry = {};
        if (m_rest.empty())
            return 0;
        const size_t space = m_rest.find(' ');
        const size_t zero = space < 8 ? m_rest.find('\0', space) : std::string_view::npos;
        if (zero == std::string_view::npos || zero == space + 1
            || m_rest.size() - zero <= GIT_OID_RAWSZ)
            return GIT_EINVALID;
        for (const char digit : m_rest.substr(0, space)) {
            if (digit < '0' || digit > '7')
                return GIT_EINVALID;
            m_entry.mode = m_entry.mode * 8 + unsigned(digit - '0');
        }
        m_entry.name = m_rest.substr(space + 1, zero - space - 1);
        m_entry.whole = m_rest.substr(0, zero + 1 + GIT_OID_RAWSZ);
        m_rest.remove_prefix(m_entry.whole.size());
        return 0;
    }

private:
    Object m_object;
    std::string_view m_rest;
    Entry m_entry;
};

TreeComparison::TreeComparison(git_repository *repository)
{
    git_repository_odb(m_odb.out(), repository);
}

int TreeComparison::read(Object &object, const git_oid &id)
{
    Object &last = m_read[id.id[0] % m_read.size()];
    if (last.get() == nullptr || git_oid_equal(git_odb_object_id(last.get()), &id) == 0) {
        git_odb_object *fresh = nullptr;
        if (const int code = git_odb_read(&fresh, m_odb.get(), &id); code != 0)
            return code;
        git_odb_object_free(std::exchange(*last.out(), fresh));
    }
    return git_odb_object_dup(object.out(), last.get());
}

int TreeComparison::compare(const git_oid *before, const git_oid *after,
                            QList<ChangedPath> &changes)
{
    m_changes = &changes;
    m_path.clear();
    const int code = compareFolders(before, after, 0);
    if (code != GIT_EINVALID)
        return code;
    git_error_set_str(GIT_ERROR_TREE, "a tree of the history is damaged");
    return code;
}

int TreeComparison::compareFolders(const git_oid *before, const git_oid *after, int depth)
{
    if (depth > deepest)
        return GIT_EINVALID;
    if (before != nullptr && after != nullptr && git_oid_equal(before, after) == 1)
        return 0;
    Reading old;
    Reading now;
    int code = old.open(*this, before);
    if (code == 0)
        code = now.open(*this, after);
    while (code == 0 && !(old.isAtEnd() && now.isAtEnd())) {
        const int which = old.isAtEnd() ? 1
            : now.isAtEnd()             ? -1
                                        : Entry::order(old.entry(), now.entry());
        if (which != 0 || old.entry().whole != now.entry().whole)
            code = take(which <= 0 ? &old.entry() : nullptr, which >= 0 ? &now.entry() : nullptr,
                        depth);
        if (code == 0 && which <= 0)
            code = old.next();
        if (code == 0 && which >= 0)
            code = now.next();
    }
    return code;
}

int TreeComparison::take(const Entry *one, const Entry *two, int depth)
{
    const Entry &any = one != nullptr ? *one : *two;
    const git_oid before = one != nullptr ? one->id() : git_oid{};
    const git_oid after = two != nullptr ? two->id() : git_oid{};
    const qsizetype length = m_path.size();
    m_path.append(any.name.data(), qsizetype(any.name.size()));
    int code = 0;
    if (any.isFolder()) {
        m_path += '/';
        code = compareFolders(one != nullptr ? &before : nullptr, two != nullptr ? &after : nullptr,
                              depth + 1);
    } else {
        ChangedPath change{m_path, before, after};
        if (one != nullptr)
            change.modeBefore = one->fileMode();
        if (two != nullptr)
            change.modeAfter = two->fileMode();
        m_changes->append(change);
    }
    m_path.truncate(length);
    return code;
}

int TreeComparison::changesAgainst(const git_commit *commit, unsigned parent,
                                   QList<ChangedPath> &changes)
{
    GitCommit before;
    const int code = git_commit_parent(before.out(), commit, parent);
    return code != 0
        ? code
        : compare(git_commit_tree_id(before.get()), git_commit_tree_id(commit), changes);
}

int TreeComparison::changesOf(const git_commit *commit, QList<ChangedPath> &changes)
{
    const unsigned parents = git_commit_parentcount(commit);
    if (parents == 0)
        return compare(nullptr, git_commit_tree_id(commit), changes);
    int code = changesAgainst(commit, 0, changes);
    for (unsigned parent = 1; code == 0 && parent < parents && !changes.isEmpty(); ++parent) {
        QList<ChangedPath> others;
        code = changesAgainst(commit, parent, others);
        QSet<QByteArray> paths;
        for (const ChangedPath &other : std::as_const(others))
            paths.insert(other.path);
        changes.removeIf([&paths](const ChangedPath &one) { return !paths.contains(one.path); });
    }
    return code;
}

} // namespace slipway
