// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/commit.h"

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>

#include <git2.h>

/// A bare repository in a folder, whose commits are always the same: fixed author and times.
class GitFixture
{
public:
    struct Entry {
        QByteArray content;
        git_filemode_t mode = GIT_FILEMODE_BLOB;
    };
    using Files = QMap<QString, Entry>; ///< By path; a submodule's content is its commit's name.

    explicit GitFixture(const QString &folder)
        : m_folder(folder)
    {
        static const int users = git_libgit2_init();
        Q_UNUSED(users)
        Q_ASSERT(!folder.isEmpty());
        if (git_repository_init(&m_repository, QFile::encodeName(folder).constData(), 1) != 0)
            qFatal("no repository");
        git_repository_set_head(m_repository, "refs/heads/main");
    }
    ~GitFixture() { git_repository_free(m_repository); }
    GitFixture(const GitFixture &) = delete;
    GitFixture &operator=(const GitFixture &) = delete;

    QString address() const { return QStringLiteral("file://") + m_folder; }

    /// A commit with exactly @p files on top of the last one of @p branch.
    slipway::Commit commit(const Files &files, const QByteArray &branch = "main")
    {
        git_index *index = nullptr;
        git_index_new(&index);
        for (auto it = files.begin(); it != files.end(); ++it) {
            git_index_entry entry = {};
            const QByteArray path = it.key().toUtf8();
            entry.path = path.constData();
            entry.mode = it->mode;
            if (it->mode == GIT_FILEMODE_COMMIT)
                git_oid_fromstr(&entry.id, it->content.constData());
            else
                git_blob_create_from_buffer(&entry.id, m_repository, it->content.constData(),
                                            static_cast<size_t>(it->content.size()));
            git_index_add(index, &entry);
        }
        git_oid treeId;
        git_index_write_tree_to(&treeId, index, m_repository);
        git_index_free(index);
        git_tree *tree = nullptr;
        git_tree_lookup(&tree, m_repository, &treeId);
        git_signature *author = nullptr;
        git_signature_new(&author, "Somebody", "somebody@example.org", 1700000000 + m_count++, 0);
        const QByteArray ref = "refs/heads/" + branch;
        git_oid parentId;
        git_commit *parent = nullptr;
        if (git_reference_name_to_id(&parentId, m_repository, ref.constData()) == 0)
            git_commit_lookup(&parent, m_repository, &parentId);
        const git_commit *parents[] = {parent};
        git_oid id;
        git_commit_create(&id, m_repository, ref.constData(), author, author, nullptr, "A change",
                          tree, parent != nullptr ? 1 : 0, parents);
        git_commit_free(parent);
        git_signature_free(author);
        git_tree_free(tree);
        return *slipway::Commit::parse(QString::fromLatin1(git_oid_tostr_s(&id)));
    }

    /// Moves @p branch, as a force-push does, or makes it.
    void point(const QByteArray &branch, const slipway::Commit &commit)
    {
        makeReference("refs/heads/" + branch, commit);
    }
    void tag(const QByteArray &name, const slipway::Commit &commit)
    {
        makeReference("refs/tags/" + name, commit);
    }
    void remove(const QByteArray &reference)
    {
        git_reference_remove(m_repository, reference.constData());
    }
    /// A commit on no branch whose tree has exactly these raw bytes, which git itself would not
    /// write.
    slipway::Commit commitOfRawTree(const QByteArray &tree)
    {
        git_odb *odb = nullptr;
        git_repository_odb(&odb, m_repository);
        git_oid treeId;
        git_odb_write(&treeId, odb, tree.constData(), size_t(tree.size()), GIT_OBJECT_TREE);
        const QByteArray text = QByteArray("tree ") + git_oid_tostr_s(&treeId)
            + "\nauthor A <a@b> 1700000000 +0000\ncommitter A <a@b> 1700000000 +0000\n\nOdd\n";
        git_oid id;
        git_odb_write(&id, odb, text.constData(), size_t(text.size()), GIT_OBJECT_COMMIT);
        git_odb_free(odb);
        const auto commit = *slipway::Commit::parse(QString::fromLatin1(git_oid_tostr_s(&id)));
        makeReference("refs/heads/odd", commit);
        return commit;
    }
    /// One entry of a raw tree, with @p content as its blob.
    QByteArray rawEntry(const QByteArray &mode, const QByteArray &name, const QByteArray &content)
    {
        git_oid id;
        git_blob_create_from_buffer(&id, m_repository, content.constData(),
                                    static_cast<size_t>(content.size()));
        return mode + ' ' + name + QByteArray(1, '\0')
            + QByteArray(reinterpret_cast<const char *>(id.id), GIT_OID_RAWSZ);
    }

private:
    void makeReference(const QByteArray &name, const slipway::Commit &commit)
    {
        git_oid id;
        git_reference *made = nullptr;
        git_oid_fromstr(&id, commit.text().toLatin1().constData());
        git_reference_create(&made, m_repository, name.constData(), &id, 1, nullptr);
        git_reference_free(made);
    }

    QString m_folder;
    git_repository *m_repository = nullptr;
    int m_count = 0;
};
