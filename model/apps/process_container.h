// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace slipway {

/// The full id of the container that a process lives in, from the text of /proc/PID/cgroup; empty
/// when it lives in none. Docker and Podman, cgroup v1 and v2, with systemd's slices or without:
/// the id is the 64 hexadecimal digits in a group's name. A container inside a container is told
/// as the outer one, which is the one that an engine here knows.
QString containerOfCgroup(const QByteArray &cgroup);

/// The same for a process of the machine whose proc is under @p root; empty too when the process
/// has ended. Works for processes of other users.
QString containerOfProcess(qint64 pid, const QString &root = QStringLiteral("/"));

} // namespace slipway
