// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/file_systems.h"

#include "apps/mount_places.h"

#include <QByteArrayView>
#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Blanks and the like are written as three octal digits: "\040".
QByteArray unescaped(const QByteArray &field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isOctal = false;
        const int code = field[i] == '\\' ? field.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        if (isOctal && field.size() - i > 3 && code < 256) {
            plain.append(char(code));
            i += 3;
        } else {
            plain.append(field[i]);
        }
    }
    return plain;
}

bool has(const QByteArray &options, const QByteArray &wanted)
{
    return options.split(',').contains(wanted);
}

} // namespace

FileSystemKind fileSystemKind(const QString &type)
{
    static const QStringList network{u"nfs"_s,        u"nfs4"_s,         u"cifs"_s,
                                     u"smb3"_s,       u"smbfs"_s,        u"9p"_s,
                                     u"afs"_s,        u"ceph"_s,         u"davfs"_s,
                                     u"lustre"_s,     u"gfs2"_s,         u"ncpfs"_s,
                                     u"fuse.sshfs"_s, u"fuse.rclone"_s,  u"fuse.glusterfs"_s,
                                     u"fuse.s3fs"_s,  u"fuse.davfs2"_s,  u"fuse.gvfsd-fuse"_s,
                                     u"fuse.ceph"_s,  u"fuse.smbnetfs"_s};
    static const QStringList fat{u"vfat"_s, u"msdos"_s, u"exfat"_s, u"fuse.exfat"_s};
    // NTFS-3G, and a few others, name the block device alone.
    static const QStringList ntfs{u"ntfs"_s, u"ntfs3"_s, u"fuseblk"_s, u"fuse.ntfs-3g"_s};
    static const QStringList memory{u"tmpfs"_s, u"ramfs"_s};
    static const QStringList overlay{u"overlay"_s, u"aufs"_s, u"fuse.fuse-overlayfs"_s};
    static const QStringList image{u"iso9660"_s, u"udf"_s, u"squashfs"_s, u"erofs"_s,
                                   u"fuse.squashfuse"_s};
    if (network.contains(type))
        return FileSystemKind::Network;
    if (fat.contains(type))
        return FileSystemKind::Fat;
    if (ntfs.contains(type))
        return FileSystemKind::Ntfs;
    if (memory.contains(type))
        return FileSystemKind::Memory;
    if (overlay.contains(type))
        return FileSystemKind::Overlay;
    return image.contains(type) ? FileSystemKind::Image : FileSystemKind::Ordinary;
}

QList<MountedFileSystem> parseMountInfo(const QByteArray &text)
{
    QList<MountedFileSystem> all;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        // 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue
        const qsizetype dash = line.indexOf(" - ");
        if (dash < 0)
            continue;
        const QList<QByteArray> before = line.left(dash).split(' ');
        const QList<QByteArray> after = line.mid(dash + 3).split(' ');
        if (before.size() < 6 || after.size() < 3 || !before[4].startsWith('/'))
            continue;
        all.append({QFile::decodeName(unescaped(before[4])), QString::fromLatin1(after[0]),
                    QFile::decodeName(unescaped(after[1])),
                    has(before[5], "ro") || has(after[2], "ro")});
    }
    return all;
}

MountedFileSystem fileSystemAt(const QString &path, const QList<MountedFileSystem> &all)
{
    MountedFileSystem found;
    for (const MountedFileSystem &one : all) {
        if (isIn(path, one.point) && one.point.size() >= found.point.size())
            found = one;
    }
    return found;
}

} // namespace slipway
