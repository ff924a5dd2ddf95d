// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/check_make.h"
#include "apps/doctor_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

constexpr qint64 kGiga = 1'000'000'000;
constexpr qint64 kLittleSpace = 20 * kGiga; ///< One AI app and what its build needs beside it.
constexpr qint64 kNoSpace = 2 * kGiga;
constexpr qint64 kSmallDisk = 40 * kGiga; ///< Two AI apps, each with the image before.
constexpr qint64 kNoDataSpace = kGiga / 10; ///< Locks, logs and records of a build.
constexpr qint64 kLittleDataSpace = 2 * kGiga; ///< The mirrors of some sources.
constexpr qint64 kFilesOfAnImage = 200'000; ///< PyTorch with its packages has about 60,000.
constexpr qint64 kNoFiles = 5'000;

Check engineSpace(const DiskFacts &disk)
{
    const QString id = u"disk"_s;
    const QString fact = Text::tr("%1 are free where the engine keeps images, in %2.")
                             .arg(spokenSize(disk.free), disk.folder);
    if (disk.free < kNoSpace)
        return trouble(id, fact, Text::tr("Builds will stop in the middle."),
                       Text::tr("Remove images that nobody needs, or move the engine's folder."));
    if (disk.free < kLittleSpace)
        return warning(id, fact, Text::tr("General apps fit. An AI app needs about 14 GB."),
                       Text::tr("Free some space before you install one."));
    return well(id, fact);
}

/// A file system that makes its inodes as it goes has 0 of them.
void addFiles(QList<Check> &checks, const QString &id, const DiskFacts &disk)
{
    if (disk.files <= 0 || disk.filesFree < 0)
        return;
    const QString fact =
        Text::tr("%L1 more files can be made in %2.").arg(disk.filesFree).arg(disk.folder);
    if (disk.filesFree < kNoFiles)
        checks << trouble(
            id, fact, Text::tr("The disk has no room for more files, however much space is free."),
            Text::tr("Remove folders with very many small files."));
    else if (disk.filesFree < kFilesOfAnImage)
        checks << warning(id, fact, Text::tr("An AI app has about 60,000 files."),
                          Text::tr("Remove folders with very many small files."));
    else
        checks << well(id, fact);
}

bool hasNoOwners(FileSystemKind kind)
{
    return kind == FileSystemKind::Fat || kind == FileSystemKind::Ntfs;
}

QList<Check> engineDisk(const DiskFacts &disk, const SystemFacts &system)
{
    QList<Check> checks{engineSpace(disk)};
    if (disk.total >= 0 && disk.total < kSmallDisk && disk.free >= kNoSpace)
        checks << warning(
            u"disk-size"_s,
            Text::tr("The disk of the engine has %1 in all.").arg(spokenSize(disk.total)),
            Text::tr("It holds one or two AI apps."),
            Text::tr("Move the engine's folder to a larger disk."));
    addFiles(checks, u"disk-files"_s, disk);
    const MountedFileSystem mount = fileSystemAt(disk.folder, system.mounts);
    if (mount.type.isEmpty())
        return checks;
    const FileSystemKind kind = fileSystemKind(mount.type);
    const QString id = u"disk-kind"_s;
    if (mount.isReadOnly)
        checks << trouble(id, Text::tr("The disk of the engine can only be read."),
                          Text::tr("Nothing can be built or started. A disk turns so when it has "
                                   "errors."),
                          Text::tr("Look into the system's log, and check the disk."));
    else if (kind == FileSystemKind::Network)
        checks << warning(
            id, Text::tr("The engine keeps images in the network (%1).").arg(mount.type),
            Text::tr("Builds and starts are slow, and most storage drivers refuse it."),
            Text::tr("Move the engine's folder to a disk of this computer."));
    else if (hasNoOwners(kind))
        checks << trouble(id, Text::tr("The engine keeps images on %1.").arg(mount.type),
                          Text::tr("It has no owners and no links, which images need."),
                          Text::tr("Move the engine's folder to ext4, xfs or btrfs."));
    else
        checks << well(id, Text::tr("The engine keeps images on %1.").arg(mount.type));
    return checks;
}

QList<Check> dataDisk(const DiskFacts &disk, const SystemFacts &system)
{
    QList<Check> checks;
    if (!disk.isWritable) {
        checks << trouble(
            u"data-folder"_s, Text::tr("Slipway cannot write into its folder %1.").arg(disk.folder),
            Text::tr("Builds, pins and logs cannot be kept."),
            Text::tr("Give the folder back to your user, or name another one by --data."));
        return checks;
    }
    const QString fact = Text::tr("%1 are free for Slipway's own files, in %2.")
                             .arg(spokenSize(disk.free), disk.folder);
    if (disk.free >= 0 && disk.free < kNoDataSpace)
        checks << trouble(u"data-space"_s, fact,
                          Text::tr("Not even the log of a build can be kept."),
                          Text::tr("Free some space there."));
    else if (disk.free >= 0 && disk.free < kLittleDataSpace)
        checks << warning(u"data-space"_s, fact, Text::tr("The sources of some apps need more."),
                          Text::tr("Free some space there."));
    else if (disk.free >= 0)
        checks << well(u"data-space"_s, fact);
    addFiles(checks, u"data-files"_s, disk);
    const MountedFileSystem mount = fileSystemAt(disk.folder, system.mounts);
    if (const FileSystemKind kind = fileSystemKind(mount.type);
        hasNoOwners(kind) || kind == FileSystemKind::Network)
        checks << warning(u"data-kind"_s, Text::tr("Slipway's files are on %1.").arg(mount.type),
                          Text::tr("Sources have links and rights, which may not be kept there."),
                          Text::tr("Name a folder on a disk of this computer by --data."));
    return checks;
}

} // namespace

QList<Check> diskChecks(const DoctorFacts &facts)
{
    QList<Check> checks;
    const std::optional<DiskFacts> &disk = facts.engineDisk;
    const bool isThere = disk && disk->isThere && disk->free >= 0;
    if (facts.engine.info && isThere)
        checks << engineDisk(*disk, facts.system);
    else if (facts.engine.info && (disk || !facts.engine.isHere()))
        checks << well(u"disk"_s,
                       Text::tr("The engine keeps images in %1, which is not on this machine.")
                           .arg(facts.engine.info->dataRoot));
    if (facts.late.contains(u"disk"_s))
        checks << warning(
            u"disk"_s, Text::tr("A disk does not answer in time."),
            Text::tr("A drive in the network may be gone, and everything that touches "
                     "it waits."),
            Text::tr("Connect it again, or unmount it."));
    if (facts.dataDisk)
        checks << dataDisk(*facts.dataDisk, facts.system);
    return checks;
}

} // namespace slipway
