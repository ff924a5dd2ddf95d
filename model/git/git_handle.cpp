// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/git_handle.h"

#include "git/remote_access.h"
#include "git/watched_stream.h"

#include <QFile>
#include <QFileInfo>

namespace slipway {
namespace {

constexpr size_t mostObjects = 50'000'000; // several times what the largest repositories have

} // namespace

void useGit()
{
    static const int users = [] {
        const int count = git_libgit2_init();
        // A pack says first how many objects it has, and libgit2 makes room for as many.
        git_libgit2_opts(GIT_OPT_SET_PACK_MAX_OBJECTS, mostObjects);
        useWatchedStreams();
        return count;
    }();
    static_cast<void>(users);
}

void trustCertificates(const QString &fileOrFolder)
{
    useGit();
    const QByteArray path = QFile::encodeName(fileOrFolder);
    const bool isFolder = QFileInfo(fileOrFolder).isDir();
    git_libgit2_opts(GIT_OPT_SET_SSL_CERT_LOCATIONS, isFolder ? nullptr : path.constData(),
                     isFolder ? path.constData() : nullptr);
}

int openBare(GitRepository &repository, const QString &folder)
{
    return git_repository_open_bare(repository.out(), QFile::encodeName(folder).constData());
}

Commit commitOf(const git_oid &id)
{
    char text[GIT_OID_HEXSZ + 1] = {};
    git_oid_tostr(text, sizeof text, &id);
    return *Commit::parse(QString::fromLatin1(text));
}

git_oid idOf(const Commit &commit)
{
    git_oid id;
    git_oid_fromstr(&id, commit.text().toLatin1().constData());
    return id;
}

} // namespace slipway
