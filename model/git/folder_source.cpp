// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/folder_source.h"

#include "git/git_error.h"

#include <QCoreApplication>
#include <QFile>

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

using TreeBuilder = Git<git_treebuilder, git_treebuilder_free>;

constexpr int maxDepth = 64;

Result<git_oid> storeLink(const GitRepository &repository, const QByteArray &path)
{
    QByteArray target(4096, Qt::Uninitialized);
    const ssize_t length =
        readlink(path.constData(), target.data(), static_cast<size_t>(target.size()));
    git_oid id;
    if (length < 0
        || git_blob_create_from_buffer(&id, repository.get(), target.constData(),
                                       static_cast<size_t>(length))
            != 0)
        return failure(gitError(-1, QFile::decodeName(path)));
    return id;
}

/// Names as bytes: what is no UTF-8 is still a name.
QList<QByteArray> namesIn(const QByteArray &folder)
{
    QList<QByteArray> names;
    DIR *dir = opendir(folder.constData());
    if (dir == nullptr)
        return names;
    while (const dirent *entry = readdir(dir)) {
        const QByteArray name = entry->d_name;
        if (name != "." && name != "..")
            names += name;
    }
    closedir(dir);
    return names;
}

Result<git_oid> storeTree(const GitRepository &repository, const QByteArray &place,
                          const WorkContext &context, int depth)
{
    const QString folder = QFile::decodeName(place);
    if (depth > maxDepth)
        return failure(Error::Kind::Malformed,
                       QCoreApplication::translate("Git", "%1 has too many folders in each other.")
                           .arg(folder));
    TreeBuilder builder;
    if (const int code = git_treebuilder_new(builder.out(), repository.get(), nullptr); code != 0)
        return failure(gitError(code, folder));
    for (const QByteArray &name : namesIn(place)) {
        if (context.isCancelled())
            return failure(Error::cancelled());
        const QByteArray bytes = place + '/' + name;
        const QString path = QFile::decodeName(bytes);
        struct stat status = {};
        if (name == ".git" || lstat(bytes.constData(), &status) != 0)
            continue;
        Result<git_oid> id;
        git_filemode_t mode = GIT_FILEMODE_BLOB;
        if (S_ISDIR(status.st_mode)) {
            mode = GIT_FILEMODE_TREE;
            id = storeTree(repository, bytes, context, depth + 1);
        } else if (S_ISLNK(status.st_mode)) {
            mode = GIT_FILEMODE_LINK;
            id = storeLink(repository, bytes);
        } else if (S_ISREG(status.st_mode)) {
            if ((status.st_mode & S_IXUSR) != 0)
                mode = GIT_FILEMODE_BLOB_EXECUTABLE;
            git_oid blob;
            const int code = git_blob_create_from_disk(&blob, repository.get(), bytes.constData());
            id = code == 0 ? Result<git_oid>(blob) : failure(gitError(code, path));
        } else {
            continue;
        }
        if (!id)
            return id;
        if (const int code =
                git_treebuilder_insert(nullptr, builder.get(), name.constData(), &*id, mode);
            code != 0)
            return failure(gitError(code, path));
    }
    git_oid tree;
    if (const int code = git_treebuilder_write(&tree, builder.get()); code != 0)
        return failure(gitError(code, folder));
    return tree;
}

} // namespace

Result<git_oid> storeFolder(const GitRepository &repository, const QString &folder,
                            const WorkContext &context)
{
    return storeTree(repository, QFile::encodeName(folder), context, 0);
}

} // namespace slipway
