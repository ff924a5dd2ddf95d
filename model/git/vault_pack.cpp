// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/vault_pack.h"

#include "git/git_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

using PackBuilder = Git<git_packbuilder, git_packbuilder_free>;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

QStringList looseFiles(const QString &folder)
{
    static const QRegularExpression form(u"/[0-9a-f]{2}/[0-9a-f]{38}\\z"_s);
    QStringList files;
    QDirIterator it(folder + u"/objects"_s, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (form.match(path).hasMatch())
            files += path;
    }
    return files;
}

QStringList packFiles(const QString &folder)
{
    const QDir packs(folder + u"/objects/pack"_s);
    QStringList files;
    // An index first: without it its pack is not there, and nobody misses the other half.
    for (const QString &kind : {u"*.idx"_s, u"*.pack"_s}) {
        for (const QString &name : packs.entryList({kind}, QDir::Files))
            files += packs.filePath(name);
    }
    return files;
}

/// Objects behind one name: a commit with all that it stands on, a tag with what it names.
int insertAll(git_packbuilder *builder, git_revwalk *walk, git_repository *repository, git_oid id)
{
    for (;;) {
        GitObject object;
        if (const int code = git_object_lookup(object.out(), repository, &id, GIT_OBJECT_ANY);
            code != 0)
            return code;
        const git_object_t type = git_object_type(object.get());
        if (type == GIT_OBJECT_COMMIT)
            return git_revwalk_push(walk, &id);
        if (type != GIT_OBJECT_TAG)
            return git_packbuilder_insert_recur(builder, &id, nullptr);
        if (const int code = git_packbuilder_insert(builder, &id, nullptr); code != 0)
            return code;
        id = *git_tag_target_id(reinterpret_cast<const git_tag *>(object.get()));
    }
}

int onPack(int, uint32_t current, uint32_t total, void *payload)
{
    const auto *context = static_cast<const WorkContext *>(payload);
    context->report({total == 0 ? -1 : double(current) / total, Text::tr("Packing objects")});
    return context->isCancelled() ? GIT_EUSER : 0;
}

int fill(git_packbuilder *builder, git_repository *repository, const QList<git_oid> &keep)
{
    GitRevwalk walk;
    int code = git_revwalk_new(walk.out(), repository);
    git_strarray names = {};
    if (code == 0)
        code = git_reference_list(&names, repository);
    for (size_t at = 0; code == 0 && at < names.count; ++at) {
        git_oid id;
        if (git_reference_name_to_id(&id, repository, names.strings[at]) == 0)
            code = insertAll(builder, walk.get(), repository, id);
    }
    git_strarray_dispose(&names);
    for (const git_oid &id : keep)
        code = code == 0 ? insertAll(builder, walk.get(), repository, id) : code;
    return code == 0 ? git_packbuilder_insert_walk(builder, walk.get()) : code;
}

} // namespace

StoredObjects storedObjects(const QString &folder)
{
    StoredObjects found;
    const QStringList packs = packFiles(folder);
    const QStringList loose = looseFiles(folder);
    found.packs = static_cast<int>(std::count_if(
        packs.begin(), packs.end(), [](const QString &name) { return name.endsWith(u".pack"); }));
    found.loose = static_cast<int>(loose.size());
    for (const QString &file : packs + loose)
        found.bytes += QFileInfo(file).size();
    return found;
}

Result<> packAnew(const QString &folder, const QList<git_oid> &keep, const WorkContext &context)
{
    const QStringList before = packFiles(folder) + looseFiles(folder);
    GitRepository repository;
    PackBuilder builder;
    int code = openBare(repository, folder);
    if (code == 0)
        code = git_packbuilder_new(builder.out(), repository.get());
    if (code == 0) {
        git_packbuilder_set_threads(builder.get(), 0); // as many as there are processors
        git_packbuilder_set_callbacks(builder.get(), onPack, const_cast<WorkContext *>(&context));
        code = fill(builder.get(), repository.get(), keep);
    }
    const QString packs = folder + u"/objects/pack"_s;
    const size_t count = code == 0 ? git_packbuilder_object_count(builder.get()) : 0;
    if (code == 0 && count == 0)
        return {}; // nothing leads anywhere: rather too much is kept than too little
    if (code == 0)
        code = git_packbuilder_write(builder.get(), QFile::encodeName(packs).constData(), 0444,
                                     nullptr, nullptr);
    if (context.isCancelled())
        return failure(Error::cancelled());
    if (code != 0)
        return failure(gitError(code, folder));
    const QString made =
        packs + u"/pack-"_s + QString::fromLatin1(git_packbuilder_name(builder.get()));
    if (!QFileInfo(made + u".pack"_s).isFile() || !QFileInfo(made + u".idx"_s).isFile())
        return failure(Error::Kind::Failed, Text::tr("%1 cannot be written.").arg(made));
    for (const QString &file : before) {
        if (!file.startsWith(made + u'.'))
            QFile::remove(file);
    }
    return {};
}

} // namespace slipway
