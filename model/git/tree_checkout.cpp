// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/tree_checkout.h"

#include "base/whole_file.h"
#include "git/git_error.h"
#include "git/tree_look.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

using PackBuilder = Git<git_packbuilder, git_packbuilder_free>;
using Index = Git<git_index, git_index_free>;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

struct Checkout {
    const WorkContext &context;
    size_t lastPercent = 101;
};

void onCheckout(const char *, size_t done, size_t total, void *payload)
{
    auto *checkout = static_cast<Checkout *>(payload);
    const size_t percent = total == 0 ? 0 : done * 100 / total;
    if (percent != std::exchange(checkout->lastPercent, percent))
        checkout->context.report({static_cast<double>(percent) / 100, Text::tr("Writing files")});
}

int onNotify(git_checkout_notify_t, const char *, const git_diff_file *, const git_diff_file *,
             const git_diff_file *, void *payload)
{
    return static_cast<Checkout *>(payload)->context.isCancelled() ? GIT_EUSER : 0;
}

} // namespace

Result<QStringList> checkOutTree(const GitRepository &repository, const git_oid &id,
                                 const QString &folder, const WorkContext &context)
{
    GitObject object;
    GitObject tree;
    int code = git_object_lookup(object.out(), repository.get(), &id, GIT_OBJECT_ANY);
    if (code == 0)
        code = git_object_peel(tree.out(), object.get(), GIT_OBJECT_TREE);
    if (code != 0)
        return failure(gitError(code, folder));
    const Result<QStringList> notes =
        lookAtTree(repository, reinterpret_cast<const git_tree *>(tree.get()), context);
    if (!notes)
        return notes;

    const QByteArray path = QFile::encodeName(folder);
    Checkout checkout{context};
    git_checkout_options options = GIT_CHECKOUT_OPTIONS_INIT;
    options.checkout_strategy = GIT_CHECKOUT_FORCE | GIT_CHECKOUT_DONT_UPDATE_INDEX
        | GIT_CHECKOUT_DONT_WRITE_INDEX | GIT_CHECKOUT_DISABLE_PATHSPEC_MATCH;
    options.disable_filters = 1;
    options.target_directory = path.constData();
    options.progress_cb = onCheckout;
    options.progress_payload = &checkout;
    options.notify_flags = GIT_CHECKOUT_NOTIFY_UPDATED;
    options.notify_cb = onNotify;
    options.notify_payload = &checkout;
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::NoPermission,
                       Text::tr("The folder %1 cannot be made.").arg(folder));
    // With submodules in the tree libgit2 wants a working folder; this sets it in memory only.
    code = git_repository_set_workdir(repository.get(), path.constData(), 0);
    if (code == 0)
        code = git_checkout_tree(repository.get(), tree.get(), &options);
    if (code != 0)
        return failure(gitError(code, folder));
    return notes;
}

Result<> addGitFolder(const GitRepository &repository, const Commit &commit, const QString &folder)
{
    const QString git = folder + u"/.git"_s;
    const QByteArray id = commit.text().toLatin1();
    for (const QString &name : {u"/refs/heads"_s, u"/objects/info"_s, u"/objects/pack"_s}) {
        if (!QDir().mkpath(git + name))
            return failure(Error::Kind::NoPermission,
                           Text::tr("The folder %1 cannot be made.").arg(git + name));
    }
    const QList<std::pair<QString, QByteArray>> files{
        {u"/HEAD"_s, id + '\n'},
        {u"/shallow"_s, id + '\n'},
        {u"/config"_s,
         "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n"}};
    for (const auto &[name, bytes] : files) {
        if (const Result<> done = writeWhole(git + name, bytes); !done)
            return done;
    }
    git_oid oid;
    PackBuilder builder;
    int code = git_oid_fromstr(&oid, id.constData());
    if (code == 0)
        code = git_packbuilder_new(builder.out(), repository.get());
    if (code == 0) {
        git_packbuilder_set_threads(builder.get(), 1); // more would make another pack each time
        code = git_packbuilder_insert_commit(builder.get(), &oid);
    }
    if (code == 0)
        code = git_packbuilder_write(builder.get(),
                                     QFile::encodeName(git + u"/objects/pack"_s).constData(), 0644,
                                     nullptr, nullptr);
    // An index with the commit's files and no times: git then sees a clean tree.
    GitCommit found;
    GitTree tree;
    Index index;
    if (code == 0)
        code = git_commit_lookup(found.out(), repository.get(), &oid);
    if (code == 0)
        code = git_commit_tree(tree.out(), found.get());
    if (code == 0)
        code = git_index_open(index.out(), QFile::encodeName(git + u"/index"_s).constData());
    if (code == 0)
        code = git_index_read_tree(index.get(), tree.get());
    if (code == 0)
        code = git_index_write(index.get());
    if (code != 0)
        return failure(gitError(code, folder));
    return {};
}

} // namespace slipway
