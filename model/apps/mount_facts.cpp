// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/mount_facts.h"

#include "apps/acting_as.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Answer = PathFacts::Answer;

/// A file descriptor that is closed.
class Opened
{
public:
    Opened(const QByteArray &path, int flags, mode_t mode = 0)
        : m_fd(::open(path.constData(), flags | O_CLOEXEC, mode))
    {}
    ~Opened()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Opened)
    bool isOpen() const { return m_fd >= 0; }
    int get() const { return m_fd; }

private:
    int m_fd;
};

Answer answerOf(bool isYes)
{
    return isYes ? Answer::Yes : Answer::No;
}

/// A folder is of use to who may list it and go through it.
bool canList(const QByteArray &folder)
{
    const Opened opened(folder, O_RDONLY | O_DIRECTORY);
    struct stat inside {};
    return opened.isOpen() && ::fstatat(opened.get(), ".", &inside, 0) == 0;
}

/// Some file systems know no files without a name.
bool canMakeNamed(const QByteArray &folder)
{
    const QByteArray own = folder + "/.slipway-try-"
        + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    const Opened made(own, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0600);
    if (made.isOpen())
        ::unlink(own.constData());
    return made.isOpen();
}

bool canWriteInto(const QByteArray &folder)
{
    const Opened nameless(folder, O_TMPFILE | O_WRONLY, 0600);
    if (nameless.isOpen())
        return true;
    const bool isUnknown =
        errno == EOPNOTSUPP || errno == EISDIR || errno == ENOENT || errno == EINVAL;
    return isUnknown && canMakeNamed(folder);
}

/// Less sure on a file system of another machine, which may say one thing and do another.
bool mayWriteInto(const QByteArray &folder)
{
    return ::faccessat(AT_FDCWD, folder.constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

using CanWrite = bool (*)(const QByteArray &folder);

/// What owner, group and mode say; access lists and mounts may say otherwise.
bool allows(const PathFacts &facts, const ContainerUser &user, quint32 wanted)
{
    if (user.uid == 0)
        return true;
    const int shift = user.uid == facts.uid ? 6 : user.gid == facts.gid ? 3 : 0;
    return ((facts.mode >> shift) & wanted) == wanted;
}

bool hasAccessList(const QByteArray &path)
{
    return ::getxattr(path.constData(), "system.posix_acl_access", nullptr, 0) > 0;
}

constexpr quint32 kRead = 5; // and go through
constexpr quint32 kWrite = 3;

void tryFolder(PathFacts &facts, const ContainerUser &user, CanWrite canWrite)
{
    if (!user.isKnown)
        return;
    const QByteArray path = QFile::encodeName(facts.resolved);
    const ActingAs acting(user.uid, user.gid);
    facts.isTried = acting.isUser();
    if (!facts.isTried) {
        facts.readable = answerOf(allows(facts, user, kRead));
        facts.writable = answerOf(!facts.isReadOnly && allows(facts, user, kWrite));
        return;
    }
    facts.readable = answerOf(canList(path));
    facts.writable = answerOf(canWrite(path));
    // The person may be in groups that a container knows nothing of.
    if (user.uid == 0 || user.uid == facts.uid || user.gid == facts.gid || hasAccessList(path))
        return;
    const auto dropBorrowed = [&](Answer &answer, quint32 wanted) {
        if (answer != Answer::Yes || allows(facts, user, wanted))
            return;
        answer = Answer::No;
        facts.isByGroup = true;
    };
    dropBorrowed(facts.readable, kRead);
    dropBorrowed(facts.writable, kWrite);
}

PathFacts::Kind kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return PathFacts::Kind::Folder;
    if (S_ISREG(mode))
        return PathFacts::Kind::File;
    return S_ISSOCK(mode) ? PathFacts::Kind::Socket : PathFacts::Kind::Other;
}

/// Where the path leads, and what of it is there.
void resolve(PathFacts &facts)
{
    const QFileInfo info(facts.path);
    facts.resolved = info.canonicalFilePath();
    facts.existing = facts.path;
    if (!facts.resolved.isEmpty())
        return;
    const QString target = info.symLinkTarget(); // of one that leads nowhere
    QString up = target.isEmpty() ? facts.path : target;
    const QString whole = up;
    while (up.size() > 1 && !QFileInfo(up).isDir())
        up = QFileInfo(up).path();
    facts.existing = up;
    const QString real = QFileInfo(up).canonicalFilePath();
    facts.resolved = QDir::cleanPath((real.isEmpty() ? up : real) + u'/' + whole.mid(up.size()));
}

void lookAtFileSystem(PathFacts &facts, const QList<MountedFileSystem> &mounted)
{
    const QString real = QFileInfo(facts.existing).canonicalFilePath();
    const MountedFileSystem at = fileSystemAt(real, mounted);
    facts.fileSystem = at.type;
    facts.source = at.source;
    facts.isReadOnly = at.isReadOnly;
    struct statvfs room {};
    if (::statvfs(QFile::encodeName(real).constData(), &room) != 0)
        return;
    facts.isReadOnly = facts.isReadOnly || (room.f_flag & ST_RDONLY) != 0;
    facts.freeBytes = qint64(room.f_bavail) * qint64(room.f_frsize);
    facts.totalBytes = qint64(room.f_blocks) * qint64(room.f_frsize);
    if (room.f_files > 0)
        facts.freeInodes = qint64(room.f_favail);
}

PathFacts factsOf(const QString &path, const ContainerUser &user,
                  const QList<MountedFileSystem> &mounted, CanWrite canWrite)
{
    PathFacts facts;
    facts.path = path;
    resolve(facts);
    lookAtFileSystem(facts, mounted);
    struct stat info {};
    if (::stat(QFile::encodeName(facts.existing).constData(), &info) != 0)
        return facts;
    facts.device = info.st_dev;
    if (facts.existing != path) {
        const ActingAs acting(user.uid, user.gid);
        if (acting.isUser())
            facts.makable = answerOf(canWrite(QFile::encodeName(facts.existing)));
        return facts;
    }
    facts.kind = kindOf(info.st_mode);
    facts.uid = info.st_uid;
    facts.gid = info.st_gid;
    facts.mode = info.st_mode & 07777;
    const QString owner = QFileInfo(path).owner();
    facts.owner = owner.isEmpty() ? QString::number(info.st_uid) : owner;
    if (facts.kind == PathFacts::Kind::Folder)
        tryFolder(facts, user, canWrite);
    return facts;
}

} // namespace

ContainerUser containerUser(const Person &person, const EngineInfo &engine)
{
    // userns-remap: another range than the person's own, which only the engine knows.
    const bool isOthers = !engine.isRootless
        && std::any_of(engine.securityOptions.begin(), engine.securityOptions.end(),
                       [](const QString &option) { return option.startsWith("name=userns"_L1); });
    return {person.uid, person.gid, !isOthers};
}

QList<MountedFileSystem> mountedNow()
{
    QFile mounts(u"/proc/self/mountinfo"_s);
    return mounts.open(QIODevice::ReadOnly) ? parseMountInfo(mounts.readAll())
                                            : QList<MountedFileSystem>();
}

PathFacts lookAtPath(const QString &path, const ContainerUser &user)
{
    return lookAtPath(path, user, mountedNow());
}

PathFacts lookAtPath(const QString &path, const ContainerUser &user,
                     const QList<MountedFileSystem> &mounted)
{
    return factsOf(path, user, mounted, canWriteInto);
}

PathFacts glanceAtPath(const QString &path, const ContainerUser &user)
{
    return factsOf(path, user, mountedNow(), mayWriteInto);
}

Result<> makeFolderAs(const QString &path, const Person &person)
{
    const ActingAs acting(person.uid, person.gid);
    if (QDir().mkpath(path))
        return {};
    const int why = errno;
    return failure(
        Error::Kind::NoPermission,
        QCoreApplication::translate("MountFacts", "The folder %1 cannot be made.").arg(path),
        QString::fromLocal8Bit(std::strerror(why)));
}

} // namespace slipway
