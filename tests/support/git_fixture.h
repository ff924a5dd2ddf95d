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

private:
    QString m_folder;
    git_repository *m_repository = nullptr;
    int m_count = 0;
};
