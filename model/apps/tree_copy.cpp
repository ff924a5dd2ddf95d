// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/tree_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <memory>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TreeCopy)
};

constexpr qint64 kLeftFree = 500'000'000; ///< Of the disk: a copy is not worth filling it.
constexpr size_t kPiece = 8 * 1024 * 1024; ///< So often it is asked whether anybody still waits.

class Handle
{
public:
    explicit Handle(int fd)
        : m_fd(fd)
    {}
    ~Handle()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Handle)
    int fd() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

/// One run of copyTree(). Names are taken relative to open folders, so that nobody can turn a path
/// into another one meanwhile.
class Copier
{
public:
    Copier(const WorkContext &context, qint64 mostCopied)
        : m_context(context)
        , m_mostCopied(mostCopied)
    {}
    Result<> copyFolder(int from, int to, const QString &path);
    const TreeCopied &done() const { return m_done; }

private:
    Result<> copyEntry(int from, int to, const char *name, const QString &path);
    Result<> copyFile(int from, int to, const char *name, const struct stat &info,
                      const QString &path);
    Result<> copyBytes(int from, int to, const QString &path);
    Result<> copyLink(int from, int to, const char *name, const struct stat &info,
                      const QString &path);
    Result<> copySubfolder(int from, int to, const char *name, const struct stat &info,
                           const QString &path);
    void giveOwner(int at, const char *name, const struct stat &info);
    static tl::unexpected<Error> trouble(const QString &path);

    const WorkContext &m_context;
    qint64 m_mostCopied;
    qint64 m_copied = 0;
    TreeCopied m_done;
};

tl::unexpected<Error> Copier::trouble(const QString &path)
{
    const int code = errno;
    const Error::Kind kind = code == ENOSPC || code == EDQUOT ? Error::Kind::NoSpace
        : code == EACCES || code == EPERM                     ? Error::Kind::NoPermission
                                                              : Error::Kind::Failed;
    return failure(kind, Text::tr("%1 could not be copied.").arg(path),
                   QString::fromLocal8Bit(std::strerror(code)));
}

Result<> Copier::copyFolder(int from, int to, const QString &path)
{
    const int again = ::openat(from, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (again < 0)
        return trouble(path);
    const std::unique_ptr<DIR, int (*)(DIR *)> names(::fdopendir(again), &::closedir);
    if (!names) {
        ::close(again);
        return trouble(path);
    }
    while (const dirent *entry = ::readdir(names.get())) {
        if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0)
            continue;
        const Result<> copied =
            copyEntry(from, to, entry->d_name, path + u'/' + QFile::decodeName(entry->d_name));
        if (!copied)
            return copied;
    }
    return {};
}

Result<> Copier::copyEntry(int from, int to, const char *name, const QString &path)
{
    if (m_context.isCancelled())
        return failure(Error::cancelled());
    struct stat info {};
    if (::fstatat(from, name, &info, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? Result<>() : trouble(path); // it went while we looked
    if (S_ISDIR(info.st_mode))
        return copySubfolder(from, to, name, info, path);
    if (S_ISLNK(info.st_mode))
        return copyLink(from, to, name, info, path);
    if (S_ISREG(info.st_mode))
        return copyFile(from, to, name, info, path);
    ++m_done.left;
    return {};
}

void Copier::giveOwner(int at, const char *name, const struct stat &info)
{
    if (::fchownat(at, name, info.st_uid, info.st_gid, AT_SYMLINK_NOFOLLOW) != 0)
        ++m_done.otherOwner;
    if (!S_ISLNK(info.st_mode)) // after the owner: giving it away takes set-user-id bits
        (void)::fchmodat(at, name, info.st_mode & 07777, 0);
    const timespec times[2]{info.st_atim, info.st_mtim};
    (void)::utimensat(at, name, times, AT_SYMLINK_NOFOLLOW);
}

Result<> Copier::copySubfolder(int from, int to, const char *name, const struct stat &info,
                               const QString &path)
{
    const Handle inner(::openat(from, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!inner.isOpen() || ::mkdirat(to, name, 0700) != 0)
        return trouble(path);
    const Handle made(::openat(to, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!made.isOpen())
        return trouble(path);
    const Result<> copied = copyFolder(inner.fd(), made.fd(), path);
    if (copied)
        giveOwner(to, name, info);
    return copied;
}

Result<> Copier::copyLink(int from, int to, const char *name, const struct stat &info,
                          const QString &path)
{
    QByteArray target(PATH_MAX, '\0');
    const ssize_t size = ::readlinkat(from, name, target.data(), size_t(target.size() - 1));
    if (size < 0)
        return trouble(path);
    target.truncate(size);
    if (::symlinkat(target.constData(), to, name) != 0)
        return trouble(path);
    ++m_done.files;
    giveOwner(to, name, info);
    return {};
}

Result<> Copier::copyFile(int from, int to, const char *name, const struct stat &info,
                          const QString &path)
{
    const Handle source(::openat(from, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!source.isOpen())
        return trouble(path);
    const Handle made(
        ::openat(to, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!made.isOpen())
        return trouble(path);
    if (info.st_size > 0 && ::ioctl(made.fd(), FICLONE, source.fd()) != 0) {
        m_done.isShared = false;
        const Result<> copied = copyBytes(source.fd(), made.fd(), path);
        if (!copied)
            return copied;
    }
    ++m_done.files;
    m_done.bytes += info.st_size;
    giveOwner(to, name, info);
    return {};
}

Result<> Copier::copyBytes(int from, int to, const QString &path)
{
    for (;;) {
        const ssize_t count = ::sendfile(to, from, nullptr, kPiece);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return trouble(path);
        if (count == 0)
            return {};
        m_copied += count;
        struct statvfs space {};
        if (::fstatvfs(to, &space) == 0
            && qint64(space.f_bavail) * qint64(space.f_frsize) < kLeftFree) {
            return failure(Error::Kind::NoSpace, Text::tr("The disk is almost full."), path);
        }
        if (m_context.isCancelled())
            return failure(Error::cancelled());
        if (m_copied > m_mostCopied) {
            return failure(
                Error::Kind::NoSpace,
                Text::tr("The folder holds more than %1, and its file system cannot share them "
                         "with a copy.")
                    .arg(QLocale().formattedDataSize(m_mostCopied, 1, QLocale::DataSizeSIFormat)),
                path);
        }
    }
}

} // namespace

Result<TreeCopied> copyTree(const QString &from, const QString &to, const WorkContext &context,
                            qint64 mostCopied)
{
    const Result<> made = makeFolderLike(to, from);
    if (!made)
        return failure(made.error());
    const auto openFolder = [](const QString &folder) {
        return ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    };
    const Handle source(openFolder(from));
    const Handle target(openFolder(to));
    Copier copier(context, mostCopied);
    Result<> copied = source.isOpen() && target.isOpen()
        ? copier.copyFolder(source.fd(), target.fd(), from)
        : failure(Error::Kind::NoPermission, Text::tr("The folder %1 cannot be read.").arg(from));
    if (copied)
        return copier.done();
    removeTree(to);
    return failure(copied.error());
}

void removeTree(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir() && !info.isSymLink())
        QDir(folder).removeRecursively();
}

Result<> makeFolderLike(const QString &folder, const QString &like)
{
    struct stat info {};
    const QByteArray name = QFile::encodeName(folder);
    if (::stat(QFile::encodeName(like).constData(), &info) != 0)
        return failure(Error::Kind::Missing, Text::tr("The folder %1 is not there.").arg(like));
    if (!QDir().mkpath(QFileInfo(folder).path()) || ::mkdir(name.constData(), 0700) != 0)
        return failure(Error::Kind::NoPermission,
                       Text::tr("The folder %1 cannot be made.").arg(folder),
                       QString::fromLocal8Bit(std::strerror(errno)));
    if (info.st_uid != ::geteuid() || info.st_gid != ::getegid())
        (void)!::lchown(name.constData(), info.st_uid, info.st_gid);
    (void)::chmod(name.constData(), info.st_mode & 07777);
    return {};
}

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace slipway
