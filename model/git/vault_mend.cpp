// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/vault_mend.h"

#include "base/log.h"
#include "base/whole_file.h"
#include "git/vault.h"
#include "git/vault_check.h"
#include "git/vault_refs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

QString markOf(const QString &folder)
{
    return folder + u"/missing-objects"_s;
}

/// The packs of @p from in @p to, each index after its pack: without it a pack is not there.
Result<> movePacks(const QString &from, const QString &to)
{
    const QDir source(from + u"/objects/pack"_s);
    const QDir target(to + u"/objects/pack"_s);
    if (!target.mkpath(u"."_s))
        return failure(Error::Kind::NoPermission,
                       Text::tr("The folder %1 cannot be made.").arg(target.path()));
    for (const QString &kind : {u"*.pack"_s, u"*.idx"_s}) {
        for (const QString &name : source.entryList({kind}, QDir::Files)) {
            const QString place = target.filePath(name);
            if (!QFile::exists(place) && !QFile::rename(source.filePath(name), place))
                return failure(Error::Kind::Failed, Text::tr("%1 cannot be written.").arg(place));
        }
    }
    return {};
}

QList<QByteArray> danglingReferences(const GitRepository &repository)
{
    QList<QByteArray> dangling;
    git_strarray names = {};
    if (git_reference_list(&names, repository.get()) != 0)
        return dangling;
    for (size_t at = 0; at < names.count; ++at) {
        git_oid id;
        GitObject object;
        if (git_reference_name_to_id(&id, repository.get(), names.strings[at]) == 0
            && git_object_lookup(object.out(), repository.get(), &id, GIT_OBJECT_ANY)
                == GIT_ENOTFOUND)
            dangling += names.strings[at];
    }
    git_strarray_dispose(&names);
    return dangling;
}

} // namespace

bool hasDanglingReferences(const GitRepository &repository)
{
    return !danglingReferences(repository).isEmpty();
}

bool isMissingObjects(const QString &folder)
{
    return QFile::exists(markOf(folder));
}

void noteMissingObjects(const QString &folder)
{
    const Result<> written = writeWhole(markOf(folder), {});
    if (!written)
        qCWarning(logGit) << written.error().summary;
}

Result<QStringList> mendRepository(const SourceRemote &remote, const std::optional<Commit> &commit,
                                   const WorkContext &context)
{
    const QString folder = vaultFolder(remote.vault, remote.address);
    Result<QStringList> aside = checkRepository(folder, context);
    if (!aside)
        return aside;
    noteMissingObjects(folder);
    qCInfo(logGit) << "Fetching a damaged repository anew";
    QTemporaryDir beside(remote.vault + u"/.mending-XXXXXX"_s);
    if (!beside.isValid())
        return failure(Error::Kind::Failed,
                       Text::tr("The folder %1 cannot be written.").arg(remote.vault),
                       beside.errorString());
    GitRepository fresh;
    if (const Result<> opened = openVault(fresh, beside.path(), remote.address); !opened)
        return failure(opened.error());
    const Result<SyncOutcome> all = fetchAll(fresh, remote, context);
    if (!all)
        return failure(all.error());
    if (commit && !hasCommit(fresh, *commit)) {
        if (const Result<> done = fetchCommit(fresh, remote, *commit, context); !done)
            return failure(done.error());
    }
    if (const Result<> moved = movePacks(vaultFolder(beside.path(), remote.address), folder);
        !moved)
        return failure(moved.error());
    GitRepository repository;
    if (const Result<> opened = openVault(repository, remote.vault, remote.address); !opened)
        return failure(opened.error());
    for (const QByteArray &name : danglingReferences(repository))
        git_reference_remove(repository.get(), name.constData());
    QFile::remove(markOf(folder));
    return aside;
}

} // namespace slipway
