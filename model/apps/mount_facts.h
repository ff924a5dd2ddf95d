// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/file_systems.h"
#include "apps/person.h"
#include "base/result.h"
#include "engine/engine_values.h"

namespace slipway {

/// As whom an app's processes touch the person's files: ids of this machine.
struct ContainerUser {
    quint32 uid = 1000;
    quint32 gid = 1000;
    bool isKnown = true; ///< False: the engine maps users in a way that cannot be seen from here.
    friend bool operator==(const ContainerUser &, const ContainerUser &) = default;
};

/// Who @p person is on this machine when the engine has mapped the ids of its containers. In those
/// of rootless engines and of Docker Desktop an app runs as root, which is the person outside. A
/// pure function.
ContainerUser containerUser(const Person &person, const EngineInfo &engine);

/// What is known of one path of this machine. It was tried, not read from a mode, where it says so.
struct PathFacts {
    enum class Kind { Missing, Folder, File, Socket, Other };
    enum class Answer { Unknown, No, Yes };
    QString path; ///< As it was asked for.
    Kind kind = Kind::Missing;
    QString resolved; ///< Without symbolic links. Of a missing one: as far as it is there.
    QString existing; ///< The path, or of a missing one the nearest folder above it that is there.
    quint32 uid = 0;
    quint32 gid = 0;
    QString owner; ///< "root", or the number where it has no name
    quint32 mode = 0; ///< Permission bits.
    Answer readable = Answer::Unknown; ///< By the container's user.
    Answer writable = Answer::Unknown;
    Answer makable = Answer::Unknown; ///< Whether the person can make a missing one.
    bool isTried = false; ///< Else by owner and mode, which other rules may overrule.
    bool isByGroup = false; ///< Only a further group of the person's allows it; apps are in none.
    QString fileSystem; ///< "ext4", "nfs4"; empty: not known
    QString source; ///< What is mounted there: "/dev/sdb1", "nas:/share"
    bool isReadOnly = false; ///< The file system is.
    quint64 device = 0;
    qint64 freeBytes = -1; ///< For people who are not root; -1: not known.
    qint64 totalBytes = -1;
    qint64 freeInodes = -1; ///< -1: not known, or the file system makes them as it needs them.
    friend bool operator==(const PathFacts &, const PathFacts &) = default;
};

/// Looks at @p path and tries it as @p user, where this process may. Existing files are neither
/// changed nor opened for writing: whether a folder can be written is tried with a file without a
/// name, or with one that is removed at once. Blocking; a server that is gone can hold it up.
PathFacts lookAtPath(const QString &path, const ContainerUser &user);
/// The same of one path of many; @p mounted: mountedNow().
PathFacts lookAtPath(const QString &path, const ContainerUser &user,
                     const QList<MountedFileSystem> &mounted);

/// The same without a trial: nothing is written, and what can be written is what the file system
/// says. Blocking.
PathFacts glanceAtPath(const QString &path, const ContainerUser &user);

/// What is mounted at this moment, of /proc/self/mountinfo; nothing where that cannot be read.
QList<MountedFileSystem> mountedNow();

/// Makes a folder and those above it as the person, who was asked. Blocking.
Result<> makeFolderAs(const QString &path, const Person &person);

} // namespace slipway
