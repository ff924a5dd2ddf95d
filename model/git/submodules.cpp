// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/submodules.h"

#include "git/git_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryFile>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

using Config = Git<git_config, git_config_free>;
using TreeEntry = Git<git_tree_entry, git_tree_entry_free>;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Git)
};

bool isOfThisMachine(const QString &address)
{
    return QDir::isAbsolutePath(address) || address.startsWith(u"file:");
}

struct Section {
    QString path;
    QString url;
};

int readEntry(const git_config_entry *entry, void *payload)
{
    auto *sections = static_cast<QMap<QString, Section> *>(payload);
    const QString name = QString::fromUtf8(entry->name); // submodule.NAME.path; NAME may have dots
    const QString section = name.section(u'.', 1, -2);
    if (name.endsWith(u".path"))
        (*sections)[section].path = QString::fromUtf8(entry->value);
    else if (name.endsWith(u".url"))
        (*sections)[section].url = QString::fromUtf8(entry->value);
    return 0;
}

} // namespace

QString resolvedAddress(const QString &address, const QString &relative)
{
    if (!relative.startsWith(u"./") && !relative.startsWith(u"../"))
        return relative;
    QString base = address;
    QString rest = relative;
    while (base.endsWith(u'/'))
        base.chop(1);
    while (true) {
        if (rest.startsWith(u"./")) {
            rest.remove(0, 2);
        } else if (rest.startsWith(u"../")) {
            rest.remove(0, 3);
            base.truncate(std::max<qsizetype>(0, base.lastIndexOf(u'/')));
        } else {
            return base + u'/' + rest;
        }
    }
}

Result<QList<Submodule>> submodulesOf(const GitRepository &repository, const Commit &commit,
                                      const QString &address)
{
    const git_oid id = idOf(commit);
    GitCommit found;
    GitTree tree;
    int code = git_commit_lookup(found.out(), repository.get(), &id);
    if (code == 0)
        code = git_commit_tree(tree.out(), found.get());
    if (code != 0)
        return failure(gitError(code, address));
    const git_tree_entry *list = git_tree_entry_byname(tree.get(), ".gitmodules");
    GitBlob blob;
    if (list == nullptr || git_tree_entry_filemode(list) == GIT_FILEMODE_LINK
        || git_blob_lookup(blob.out(), repository.get(), git_tree_entry_id(list)) != 0)
        return QList<Submodule>{};
    QMap<QString, Section> sections;
    QTemporaryFile file; // libgit2 reads settings from files only
    Config config;
    if (!file.open()
        || file.write(static_cast<const char *>(git_blob_rawcontent(blob.get())),
                      static_cast<qint64>(git_blob_rawsize(blob.get())))
            < 0
        || !file.flush())
        return failure(Error::Kind::Failed, file.errorString());
    code = git_config_open_ondisk(config.out(), QFile::encodeName(file.fileName()).constData());
    if (code == 0)
        code = git_config_foreach_match(config.get(), "^submodule\\..*\\.(path|url)$", readEntry,
                                        &sections);
    if (code != 0)
        return failure(gitError(code, address));
    QList<Submodule> all;
    for (const Section &section : sections) {
        // Only what the tree itself holds as a submodule counts: its path cannot lead anywhere
        // else.
        TreeEntry entry;
        if (section.url.isEmpty()
            || git_tree_entry_bypath(entry.out(), tree.get(), section.path.toUtf8().constData())
                != 0
            || git_tree_entry_filemode(entry.get()) != GIT_FILEMODE_COMMIT)
            continue;
        char text[GIT_OID_HEXSZ + 1] = {};
        git_oid_tostr(text, sizeof text, git_tree_entry_id(entry.get()));
        const QString resolved = resolvedAddress(address, section.url);
        if (isOfThisMachine(resolved) && !isOfThisMachine(address))
            return failure(Error::Kind::Malformed,
                           Text::tr("%1 asks for a folder of this machine.").arg(address),
                           resolved);
        all += Submodule{section.path, resolved, *Commit::parse(QString::fromLatin1(text))};
    }
    return all;
}

} // namespace slipway
