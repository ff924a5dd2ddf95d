// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/source_text.h"

#include "git/git_error.h"
#include "git/vault.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace slipway {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

using GitTreeEntry = Git<git_tree_entry, git_tree_entry_free>;
constexpr git_object_size_t kLargest = 1024 * 1024;

Error notFetched(const SourceRemote &remote, const Commit &commit)
{
    return {
        Error::Kind::Missing,
        Text::tr("The commit %1 of %2 was not fetched yet.").arg(commit.brief(), remote.address),
        {}};
}

} // namespace

Result<QList<QByteArray>> sourceTexts(const SourceRemote &remote, const Commit &commit,
                                      const QStringList &paths)
{
    useGit();
    GitRepository repository;
    // Opening would make it.
    if (!QFileInfo(vaultFolder(remote.vault, remote.address)).isDir())
        return failure(notFetched(remote, commit));
    if (const Result<> opened = openVault(repository, remote.vault, remote.address); !opened)
        return failure(opened.error());
    if (!hasCommit(repository, commit))
        return failure(notFetched(remote, commit));
    GitCommit found;
    GitTree tree;
    const git_oid id = idOf(commit);
    int code = git_commit_lookup(found.out(), repository.get(), &id);
    if (code == 0)
        code = git_commit_tree(tree.out(), found.get());
    if (code != 0)
        return failure(gitError(code, remote.address));
    QList<QByteArray> texts;
    for (const QString &path : paths) {
        GitTreeEntry entry;
        GitBlob blob;
        if (git_tree_entry_bypath(entry.out(), tree.get(), path.toUtf8().constData()) != 0
            || git_tree_entry_type(entry.get()) != GIT_OBJECT_BLOB
            || git_blob_lookup(blob.out(), repository.get(), git_tree_entry_id(entry.get())) != 0
            || git_blob_rawsize(blob.get()) > kLargest)
            continue;
        texts << QByteArray(static_cast<const char *>(git_blob_rawcontent(blob.get())),
                            static_cast<qsizetype>(git_blob_rawsize(blob.get())));
    }
    return texts;
}

} // namespace slipway
