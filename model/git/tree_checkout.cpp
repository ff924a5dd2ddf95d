// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/tree_checkout.h"

#include "git/git_error.h"
#include "git/tree_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

using Index = Git<git_index, git_index_free>;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

/// All of .git but the objects. Nothing of it is synced by itself: the folder is one of many files,
/// whole or not at all by its own name.
Result<> beginGitFolder(const QString &git, const git_oid &commit)
{
    for (const QString &name : {u"/refs/heads"_s, u"/objects/info"_s, u"/objects/pack"_s}) {
        if (!QDir().mkpath(git + name))
            return failure(Error::Kind::NoPermission,
                           Text::tr("The folder %1 cannot be made.").arg(git + name));
    }
    const QByteArray id = commitOf(commit).text().toLatin1();
    const QList<std::pair<QString, QByteArray>> files{
        {u"/HEAD"_s, id + '\n'},
        {u"/shallow"_s, id + '\n'},
        {u"/config"_s,
         "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n"}};
    for (const auto &[name, bytes] : files) {
        QFile file(git + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return failure(file.error() == QFileDevice::ResourceError ? Error::Kind::NoSpace
                                                                      : Error::Kind::Failed,
                           Text::tr("%1 cannot be written.").arg(git + name), file.errorString());
    }
    return {};
}

/// The commit's files and no times: git then sees a clean tree, and the bytes are always the same.
int writeIndex(const QString &git, const git_tree *tree)
{
    Index index;
    int code = git_index_open(index.out(), QFile::encodeName(git + u"/index"_s).constData());
    if (code == 0)
        code = git_index_read_tree(index.get(), tree);
    return code == 0 ? git_index_write(index.get()) : code;
}

Result<> writeAll(TreeWriter &writer, const TreeLook &look, const git_oid &commit,
                  const git_tree *tree, const QString &folder)
{
    const QString git = folder + u"/.git"_s;
    if (const Result<> begun = beginGitFolder(git, commit); !begun)
        return begun;
    writer.add(commit);
    writer.add(*git_tree_id(tree));
    for (const TreeItem &item : look.items) {
        if (item.mode == GIT_FILEMODE_TREE)
            writer.add(item.id);
    }
    writer.add(look.items);
    PackWriter pack(git + u"/objects/pack"_s);
    Result<> done = pack.begin(writer.objectCount());
    if (done)
        done = writer.run(&pack);
    if (done)
        done = pack.finish();
    if (!done)
        return done;
    const int code = writeIndex(git, tree);
    return code == 0 ? Result<>() : failure(gitError(code, folder));
}

} // namespace

Result<QStringList> checkOutTree(const GitRepository &repository, const git_oid &id,
                                 const QString &folder, GitFolder git, const WorkContext &context)
{
    GitObject object;
    GitTree tree;
    int code = git_object_lookup(object.out(), repository.get(), &id, GIT_OBJECT_ANY);
    if (code == 0)
        code = git_object_peel(reinterpret_cast<git_object **>(tree.out()), object.get(),
                               GIT_OBJECT_TREE);
    if (code != 0)
        return failure(gitError(code, folder));
    const Result<TreeLook> look = lookAtTree(repository, tree.get(), context);
    if (!look)
        return failure(look.error());
    TreeWriter writer(repository, folder, context);
    Result<> done;
    if (git == GitFolder::Minimal) {
        done = writeAll(writer, *look, id, tree.get(), folder);
    } else {
        writer.add(look->items);
        done = writer.run(nullptr);
    }
    if (!done)
        return failure(done.error());
    return look->notes;
}

} // namespace slipway
