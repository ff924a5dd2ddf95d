// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/submodules.h"

#include "git/git_error.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>

namespace slipway {
using namespace Qt::StringLiterals;
namespace {

using Config = Git<git_config, git_config_free>;
using TreeEntry = Git<git_tree_entry, git_tree_entry_free>;

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
                                      const QString &folder, const QString &address)
{
    const QString file = folder + u"/.gitmodules"_s;
    if (!QFileInfo(file).isFile() || QFileInfo(file).isSymLink())
        return QList<Submodule>{};
    Config config;
    QMap<QString, Section> sections;
    int code = git_config_open_ondisk(config.out(), QFile::encodeName(file).constData());
    if (code == 0)
        code = git_config_foreach_match(config.get(), "^submodule\\..*\\.(path|url)$", readEntry,
                                        &sections);
    git_oid id;
    GitCommit found;
    GitTree tree;
    if (code == 0)
        code = git_oid_fromstr(&id, commit.text().toLatin1().constData());
    if (code == 0)
        code = git_commit_lookup(found.out(), repository.get(), &id);
    if (code == 0)
        code = git_commit_tree(tree.out(), found.get());
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
        all += Submodule{section.path, resolvedAddress(address, section.url),
                         *Commit::parse(QString::fromLatin1(text))};
    }
    return all;
}

} // namespace slipway
