// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/gpu_values.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway {

// Readers of the system's own files, whose text is untrusted: what cannot be read is left out.

/// /proc/meminfo, in bytes; -1: not told.
struct MemoryFacts {
    qint64 total = -1;
    qint64 available = -1;
    qint64 swap = -1;
    friend bool operator==(const MemoryFacts &, const MemoryFacts &) = default;
};
MemoryFacts parseMemInfo(const QByteArray &text);

/// The names in a cgroup.controllers file of cgroup v2.
QStringList parseControllers(const QByteArray &text);
/// The controllers of v1 that are switched on, from /proc/cgroups.
QStringList parseCgroups(const QByteArray &text);

/// The addresses behind "nameserver" in a resolv.conf (resolv.conf(5)).
QStringList parseNameServers(const QByteArray &text);
bool isLoopbackAddress(const QString &address); ///< 127.0.0.0/8 and ::1

/// The soft limit of open files in /proc/PID/limits; -1: not told or without limit.
qint64 parseOpenFiles(const QByteArray &limits);

/// A file of /proc/sys or /sys that holds one number.
std::optional<qint64> parseNumber(const QByteArray &text);

/// The first two numbers of a release such as "6.8.0-45-generic"; 0.0: none.
TwoNumbers parseKernel(const QString &release);

/// Who is in a group, from /etc/group (group(5)); unset: there is no such group.
std::optional<QStringList> parseGroupMembers(const QByteArray &text, const QString &group);
std::optional<qint64> parseGroupId(const QByteArray &text, const QString &group);

/// Whether /etc/subuid or /etc/subgid gives @p user (or the number @p uid) at least 65536 ids.
bool hasSubordinateIds(const QByteArray &text, const QString &user, qint64 uid);

/// The value of KEY=VALUE in a file of shell assignments, without quotes; empty: it is not there.
QString parseAssignment(const QByteArray &text, const QByteArray &key);

/// Whether a saved rule set drops what is forwarded: ":FORWARD DROP" of iptables-save, or a chain
/// with "hook forward" and "policy drop" of nft.
bool dropsForwarded(const QByteArray &rules);

} // namespace slipway
