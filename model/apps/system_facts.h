// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/file_systems.h"
#include "apps/system_files.h"

#include <QMap>

namespace slipway {

/// How far engine, container and packets are let by what the machine's files say.
struct FirewallFacts {
    bool ufw = false; ///< Switched on in /etc/ufw/ufw.conf.
    bool ufwDropsForwarded = false; ///< DEFAULT_FORWARD_POLICY of /etc/default/ufw is not ACCEPT.
    bool firewalld = false; ///< Its process runs: /run/firewalld.pid or /var/run.
    bool savedRulesDrop = false; ///< Saved rules of iptables or nftables drop what is forwarded.
    QString savedRules; ///< The file that says so.
    std::optional<bool> engineMakesRules; ///< "iptables" of /etc/docker/daemon.json.
    std::optional<bool> forwards; ///< /proc/sys/net/ipv4/ip_forward
};

struct CgroupFacts {
    int version = 0; ///< 1 or 2; 0: none is mounted.
    QStringList controllers; ///< Of the whole machine.
    QStringList ownControllers; ///< Of v2, those handed to this user's session; for rootless.
};

struct NvidiaFacts {
    bool hasModule = false; ///< The kernel module is loaded.
    bool hasNouveau = false; ///< The free driver has the card, which CUDA cannot use.
    bool hasToolkit = false; ///< Programs of the NVIDIA Container Toolkit.
    bool isConfigured = false; ///< /etc/docker/daemon.json names its runtime.
    bool hasHook = false; ///< Its hook, which Docker finds by itself.
    bool hasDriverTool = false; ///< Ubuntu's ubuntu-drivers, which installs the right one.
    bool hasCdi = false; ///< A CDI specification of NVIDIA's lies in /etc/cdi or /run/cdi.
};

struct AmdFacts {
    bool hasKfd = false;
    bool mayUseKfd = false; ///< As this user.
    QStringList renderNodes; ///< "/dev/dri/renderD128"
    QStringList closedNodes; ///< Those that this user may not use.
};

/// What the files of this machine say: of the kernel, the memory, the limits, the network. Read by
/// readSystem().
struct SystemFacts {
    bool isRead = false; ///< Else nothing here counts.
    QString user;
    qint64 uid = 0;
    QStringList engines; ///< Programs that are there: "docker", "podman", "snap-docker", "desktop".
    QString installer; ///< "apt-get", "dnf", "zypper", "pacman"; empty: none that is known.
    bool hasDockerGroup = false;
    bool isDockerMember = false; ///< As /etc/group says.
    bool isDockerMemberNow = false; ///< In this session, which keeps the groups of its login.
    bool hasSubordinateIds = false; ///< In both /etc/subuid and /etc/subgid.
    QList<MountedFileSystem> mounts;
    MemoryFacts memory;
    CgroupFacts cgroup;
    TwoNumbers kernel;
    QString architecture; ///< "x86_64"
    QStringList nameServers; ///< Of /etc/resolv.conf.
    QStringList upstreamServers; ///< Of systemd-resolved, behind its 127.0.0.53.
    std::optional<qint64> inotifyWatches;
    std::optional<qint64> inotifyInstances;
    qint64 openFiles = -1; ///< Of this process.
    std::optional<qint64> userNamespaces; ///< How many a user may make.
    bool namespacesNeedRoot = false; ///< kernel.unprivileged_userns_clone = 0 (Debian's).
    bool namespacesNeedProfile = false; ///< kernel.apparmor_restrict_unprivileged_userns = 1.
    bool isSelinuxEnforcing = false;
    FirewallFacts firewall;
    NvidiaFacts nvidia;
    AmdFacts amd;
    QMap<QString, QString> proxies; ///< Of the environment: "http_proxy" → its address.
};

/// Reads them. Blocking, some milliseconds. @p root is where etc, proc, sys, dev, run and usr are;
/// with another one than "/", what is asked of the process itself (user, groups, environment) is
/// that of this process all the same.
SystemFacts readSystem(const QString &root = QStringLiteral("/"));

} // namespace slipway
