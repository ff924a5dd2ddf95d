// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace slipway {

/// What of a file system matters to those who mount its folders.
enum class FileSystemKind {
    Ordinary,
    Network, ///< Another machine keeps the files.
    Fat, ///< FAT or exFAT: no owners, no symbolic links, names without case.
    Ntfs, ///< Windows' own: owners and links only as the driver makes them up.
    Memory, ///< Gone when the machine stops.
    Overlay, ///< Layers of a container's: Slipway itself may run in one.
    Image, ///< Can only be read by its nature: a disc, a squashed image.
};

/// By the type's name in /proc/filesystems and, of FUSE, its subtype: "nfs4", "fuse.sshfs".
FileSystemKind fileSystemKind(const QString &type);

/// One line of /proc/self/mountinfo, see proc_pid_mountinfo(5).
struct MountedFileSystem {
    QString point;
    QString type;
    QString source; ///< "/dev/sda1", "server:/export"
    bool isReadOnly = false; ///< The mount or the file system behind it.
    friend bool operator==(const MountedFileSystem &, const MountedFileSystem &) = default;
};

/// Lines that cannot be read are left out.
QList<MountedFileSystem> parseMountInfo(const QByteArray &text);

/// What is mounted at or above @p path, which is resolved: what was mounted last hides what is
/// under it. An empty type: not known.
MountedFileSystem fileSystemAt(const QString &path, const QList<MountedFileSystem> &all);

} // namespace slipway
