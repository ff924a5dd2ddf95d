// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/source_pack.h"

#include "git/git_error.h"
#include "git/submodules.h"
#include "git/vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostSources = 200; ///< With submodules.
constexpr qint64 kBlock = 1024 * 1024;

using PackBuilder = Git<git_packbuilder, git_packbuilder_free>;
using ObjectStore = Git<git_odb, git_odb_free>;
using Walk = Git<git_revwalk, git_revwalk_free>;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

Result<git_oid> idIn(const GitRepository &repository, const PackedSource &source)
{
    git_oid id;
    if (!hasCommit(repository, source.commit)
        || git_oid_fromstr(&id, source.commit.text().toLatin1().constData()) != 0)
        return failure(Error::Kind::Missing,
                       Text::tr("The vault has no commit %1 of %2.")
                           .arg(source.commit.brief(), source.address));
    return id;
}

int onPacking(int, unsigned int, unsigned int, void *payload)
{
    return static_cast<const WorkContext *>(payload)->isCancelled() ? GIT_EUSER : 0;
}

int writeBlock(void *bytes, size_t size, void *payload)
{
    auto *file = static_cast<QSaveFile *>(payload);
    const auto length = static_cast<qint64>(size);
    return file->write(static_cast<const char *>(bytes), length) == length ? 0 : GIT_EUSER;
}

/// The commit's whole history, or, where the vault holds only a part of that, the commit alone.
int gather(git_packbuilder *builder, const GitRepository &repository, const git_oid &id)
{
    Walk walk;
    int code = git_revwalk_new(walk.out(), repository.get());
    if (code == 0)
        code = git_revwalk_push(walk.get(), &id);
    if (code == 0)
        code = git_packbuilder_insert_walk(builder, walk.get());
    return code == 0 || code == GIT_EUSER ? code : git_packbuilder_insert_commit(builder, &id);
}

/// Whether every file of @p tree is there.
bool isWhole(const GitRepository &repository, git_odb *store, const git_oid &tree,
             const WorkContext &context, int depth = 0)
{
    constexpr int kDeepest = 200;
    GitTree found;
    if (depth > kDeepest || context.isCancelled()
        || git_tree_lookup(found.out(), repository.get(), &tree) != 0)
        return false;
    for (size_t at = 0; at < git_tree_entrycount(found.get()); ++at) {
        const git_tree_entry *entry = git_tree_entry_byindex(found.get(), at);
        const git_oid &id = *git_tree_entry_id(entry);
        const git_object_t type = git_tree_entry_type(entry);
        if (type == GIT_OBJECT_TREE && !isWhole(repository, store, id, context, depth + 1))
            return false;
        if (type == GIT_OBJECT_BLOB && git_odb_exists(store, &id) != 1)
            return false;
    }
    return true;
}

Result<> feed(const GitRepository &repository, const QString &file, const QString &address,
              const WorkContext &context)
{
    ObjectStore store;
    if (const int code = git_repository_odb(store.out(), repository.get()); code != 0)
        return failure(gitError(code, address));
    QFile pack(file);
    if (!pack.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Failed, Text::tr("%1 cannot be read.").arg(file),
                       pack.errorString());
    git_odb_writepack *writer = nullptr;
    int code = git_odb_write_pack(&writer, store.get(), nullptr, nullptr);
    git_indexer_progress progress{};
    while (code == 0 && !pack.atEnd() && !context.isCancelled()) {
        const QByteArray block = pack.read(kBlock);
        code =
            writer->append(writer, block.constData(), static_cast<size_t>(block.size()), &progress);
        context.report({double(pack.pos()) / double(qMax<qint64>(1, pack.size())), address});
    }
    if (code == 0 && !context.isCancelled())
        code = writer->commit(writer, &progress);
    const Error error = gitError(code, address);
    if (writer != nullptr)
        writer->free(writer);
    if (context.isCancelled())
        return failure(Error::cancelled());
    if (code == 0)
        return {};
    return failure(Error::Kind::Malformed, Text::tr("The sources of %1 are damaged.").arg(address),
                   error.summary + u'\n' + error.detail);
}

Result<> checkPack(const GitRepository &scratch, const PackedSource &source, const QString &file,
                   const WorkContext &context)
{
    if (const Result<> fed = feed(scratch, file, source.address, context); !fed)
        return fed;
    const Error lacking{Error::Kind::Malformed,
                        Text::tr("The sources of %1 are not whole: commit %2 is not in them.")
                            .arg(source.address, source.commit.brief()),
                        {}};
    const Result<git_oid> id = idIn(scratch, source);
    GitCommit commit;
    ObjectStore store;
    if (!id || git_repository_odb(store.out(), scratch.get()) != 0
        || git_commit_lookup(commit.out(), scratch.get(), &*id) != 0
        || !isWhole(scratch, store.get(), *git_commit_tree_id(commit.get()), context))
        return failure(context.isCancelled() ? Error::cancelled() : lacking);
    return {};
}

Result<> addWithSubmodules(QList<PackedSource> &all, const QString &vault,
                           const PackedSource &source, const WorkContext &context)
{
    if (all.contains(source))
        return {};
    if (all.size() == kMostSources)
        return failure(Error::Kind::Malformed,
                       Text::tr("%1 has too many submodules.").arg(all.first().address));
    all += source;
    GitRepository repository;
    if (const Result<> opened = openVault(repository, vault, source.address); !opened)
        return opened;
    const Result<git_oid> id = idIn(repository, source);
    if (!id)
        return failure(id.error());
    const Result<QList<Submodule>> submodules =
        submodulesOf(repository, source.commit, source.address);
    if (!submodules)
        return failure(submodules.error());
    for (const Submodule &submodule : *submodules) {
        const Result<> added =
            addWithSubmodules(all, vault, {submodule.address, submodule.commit}, context);
        if (!added)
            return added;
    }
    return {};
}

} // namespace

Result<QList<PackedSource>> withSubmodules(const QString &vault, const PackedSource &source,
                                           const WorkContext &context)
{
    useGit();
    QList<PackedSource> all;
    if (const Result<> added = addWithSubmodules(all, vault, source, context); !added)
        return failure(added.error());
    return all;
}

Result<> writeSourcePack(const QString &vault, const PackedSource &source, const QString &file,
                         const WorkContext &context)
{
    GitRepository repository;
    const auto lock = openLocked(repository, vault, source.address, context);
    if (!lock)
        return failure(lock.error());
    const Result<git_oid> id = idIn(repository, source);
    if (!id)
        return failure(id.error());
    PackBuilder builder;
    int code = git_packbuilder_new(builder.out(), repository.get());
    if (code == 0)
        code = git_packbuilder_set_callbacks(builder.get(), onPacking,
                                             const_cast<WorkContext *>(&context));
    if (code == 0)
        code = gather(builder.get(), repository, *id);
    QSaveFile pack(file);
    if (!pack.open(QIODevice::WriteOnly))
        return failure(Error::Kind::NoPermission, Text::tr("%1 cannot be written.").arg(file),
                       pack.errorString());
    if (code == 0)
        code = git_packbuilder_foreach(builder.get(), writeBlock, &pack);
    const Error error = gitError(code, source.address);
    if (context.isCancelled())
        return failure(Error::cancelled());
    if (code != 0 && pack.error() == QFileDevice::NoError)
        return failure(error);
    if (code != 0 || !pack.commit())
        return failure(Error::Kind::NoSpace, Text::tr("%1 cannot be written.").arg(file),
                       pack.errorString());
    return {};
}

Result<> takeSourcePack(const QString &vault, const PackedSource &source, const QString &file,
                        const WorkContext &context)
{
    GitRepository repository;
    const auto lock = openLocked(repository, vault, source.address, context);
    if (!lock)
        return failure(lock.error());
    if (hasCommit(repository, source.commit))
        return {};
    // First into a repository of its own: what is damaged or not whole never comes into the vault.
    const QTemporaryDir folder(vault + u"/.taking-XXXXXX"_s);
    GitRepository scratch;
    if (const int code =
            git_repository_init(scratch.out(), QFile::encodeName(folder.path()).constData(), 1);
        code != 0)
        return failure(gitError(code, folder.path()));
    if (const Result<> whole = checkPack(scratch, source, file, context); !whole)
        return whole;
    return feed(repository, file, source.address, context);
}

} // namespace slipway
