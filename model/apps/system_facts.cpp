// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/system_facts.h"

#include "base/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>
#include <array>
#include <pwd.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Thousands of mounts in mountinfo. Not more: the kernel refuses to read /proc/sys into a buffer
/// of 4 MiB (KMALLOC_MAX_SIZE in fs/proc/proc_sysctl.c).
constexpr qint64 kLargest = 1024 * 1024;

/// The files under one root.
class Root
{
public:
    explicit Root(const QString &root)
        : m_root(root)
    {}
    QString path(const QString &absolute) const { return QDir::cleanPath(m_root + absolute); }
    bool has(const QString &absolute) const
    {
        const QFileInfo info(path(absolute));
        return info.exists() || info.isSymLink();
    }
    QByteArray read(const QString &absolute) const
    {
        return readWhole(path(absolute), kLargest).value_or(QByteArray());
    }
    std::optional<qint64> number(const QString &absolute) const
    {
        return parseNumber(read(absolute));
    }
    bool mayUse(const QString &absolute) const
    {
        return ::access(path(absolute).toLocal8Bit().constData(), R_OK | W_OK) == 0;
    }
    bool hasAny(std::initializer_list<const char *> paths) const
    {
        return std::any_of(paths.begin(), paths.end(),
                           [this](const char *path) { return has(QString::fromLatin1(path)); });
    }
    QStringList names(const QString &absolute, const QStringList &filters) const
    {
        return QDir(path(absolute)).entryList(filters, QDir::AllEntries | QDir::System);
    }

private:
    QString m_root;
};

QStringList installedEngines(const Root &root)
{
    QStringList engines;
    if (root.hasAny({"/usr/bin/dockerd", "/usr/sbin/dockerd", "/usr/local/bin/dockerd"}))
        engines << u"docker"_s;
    if (root.hasAny({"/usr/bin/podman", "/usr/local/bin/podman"}))
        engines << u"podman"_s;
    if (root.hasAny({"/snap/bin/docker", "/var/lib/snapd/snap/bin/docker"}))
        engines << u"snap-docker"_s;
    if (root.hasAny({"/opt/docker-desktop/bin/docker-desktop"}))
        engines << u"desktop"_s;
    return engines;
}

QString installerOf(const Root &root)
{
    for (const char *name : {"apt-get", "dnf", "zypper", "pacman"}) {
        if (root.has(u"/usr/bin/"_s + QString::fromLatin1(name)))
            return QString::fromLatin1(name);
    }
    return {};
}

void readPerson(const Root &root, SystemFacts &facts)
{
    facts.uid = ::getuid();
    std::array<char, 4096> room{};
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, room.data(), room.size(), &found) == 0 && found)
        facts.user = QString::fromLocal8Bit(found->pw_name);
    const QByteArray groups = root.read(u"/etc/group"_s);
    if (const auto members = parseGroupMembers(groups, u"docker"_s)) {
        facts.hasDockerGroup = true;
        facts.isDockerMember = members->contains(facts.user);
    }
    const qint64 group = parseGroupId(groups, u"docker"_s).value_or(-1);
    std::vector<gid_t> own(size_t(std::max(0, ::getgroups(0, nullptr))));
    const int count = ::getgroups(int(own.size()), own.data());
    own.resize(size_t(std::max(0, count)));
    own.push_back(::getegid());
    facts.isDockerMemberNow =
        std::any_of(own.begin(), own.end(), [group](gid_t one) { return qint64(one) == group; });
    facts.hasSubordinateIds = hasSubordinateIds(root.read(u"/etc/subuid"_s), facts.user, facts.uid)
        && hasSubordinateIds(root.read(u"/etc/subgid"_s), facts.user, facts.uid);
}

CgroupFacts cgroupOf(const Root &root, qint64 uid)
{
    CgroupFacts facts;
    const QString all = u"/sys/fs/cgroup/cgroup.controllers"_s;
    if (root.has(all)) {
        facts.version = 2;
        facts.controllers = parseControllers(root.read(all));
        facts.ownControllers = parseControllers(root.read(
            u"/sys/fs/cgroup/user.slice/user-%1.slice/user@%1.service/cgroup.controllers"_s.arg(
                uid)));
        return facts;
    }
    facts.controllers = parseCgroups(root.read(u"/proc/cgroups"_s));
    facts.version = root.has(u"/sys/fs/cgroup/memory"_s) || !facts.controllers.isEmpty() ? 1 : 0;
    return facts;
}

QJsonObject engineSettings(const Root &root)
{
    return QJsonDocument::fromJson(root.read(u"/etc/docker/daemon.json"_s)).object();
}

FirewallFacts firewallOf(const Root &root)
{
    FirewallFacts facts;
    facts.ufw = parseAssignment(root.read(u"/etc/ufw/ufw.conf"_s), "ENABLED")
                    .compare("yes"_L1, Qt::CaseInsensitive)
        == 0;
    const QString policy =
        parseAssignment(root.read(u"/etc/default/ufw"_s), "DEFAULT_FORWARD_POLICY");
    facts.ufwDropsForwarded = facts.ufw && !policy.isEmpty() && policy != "ACCEPT"_L1;
    facts.firewalld = root.hasAny({"/run/firewalld.pid", "/var/run/firewalld.pid"});
    const bool hasNft =
        root.hasAny({"/etc/systemd/system/sysinit.target.wants/nftables.service",
                     "/etc/systemd/system/multi-user.target.wants/nftables.service"});
    QStringList saved{u"/etc/iptables/rules.v4"_s, u"/etc/sysconfig/iptables"_s};
    if (hasNft) // the file is an example where its service is not switched on
        saved << u"/etc/nftables.conf"_s << u"/etc/sysconfig/nftables.conf"_s;
    for (const QString &file : std::as_const(saved)) {
        if (!facts.savedRulesDrop && dropsForwarded(root.read(file))) {
            facts.savedRulesDrop = true;
            facts.savedRules = file;
        }
    }
    const QJsonValue rules = engineSettings(root)[u"iptables"_s];
    if (rules.isBool())
        facts.engineMakesRules = rules.toBool();
    if (const auto forwards = root.number(u"/proc/sys/net/ipv4/ip_forward"_s))
        facts.forwards = *forwards != 0;
    return facts;
}

NvidiaFacts nvidiaOf(const Root &root)
{
    NvidiaFacts facts;
    facts.hasModule = root.hasAny({"/proc/driver/nvidia/version", "/sys/module/nvidia/version"});
    facts.hasNouveau = root.has(u"/sys/module/nouveau"_s);
    facts.hasHook = root.hasAny({"/usr/bin/nvidia-container-runtime-hook"});
    facts.hasToolkit = facts.hasHook
        || root.hasAny({"/usr/bin/nvidia-ctk", "/usr/bin/nvidia-container-runtime",
                        "/usr/bin/nvidia-container-cli"});
    facts.isConfigured = engineSettings(root)[u"runtimes"_s].toObject().contains(u"nvidia"_s);
    facts.hasDriverTool = root.has(u"/usr/bin/ubuntu-drivers"_s);
    for (const QString &folder : {u"/etc/cdi"_s, u"/run/cdi"_s, u"/var/run/cdi"_s})
        facts.hasCdi = facts.hasCdi || !root.names(folder, {u"*nvidia*"_s}).isEmpty();
    return facts;
}

AmdFacts amdOf(const Root &root)
{
    AmdFacts facts;
    facts.hasKfd = root.has(u"/dev/kfd"_s);
    facts.mayUseKfd = facts.hasKfd && root.mayUse(u"/dev/kfd"_s);
    for (const QString &name : root.names(u"/dev/dri"_s, {u"render*"_s})) {
        const QString node = u"/dev/dri/"_s + name;
        facts.renderNodes << node;
        if (!root.mayUse(node))
            facts.closedNodes << node;
    }
    return facts;
}

void readLimits(const Root &root, SystemFacts &facts)
{
    facts.inotifyWatches = root.number(u"/proc/sys/fs/inotify/max_user_watches"_s);
    facts.inotifyInstances = root.number(u"/proc/sys/fs/inotify/max_user_instances"_s);
    facts.openFiles = parseOpenFiles(root.read(u"/proc/self/limits"_s));
    facts.userNamespaces = root.number(u"/proc/sys/user/max_user_namespaces"_s);
    facts.namespacesNeedRoot =
        root.number(u"/proc/sys/kernel/unprivileged_userns_clone"_s).value_or(1) == 0;
    facts.namespacesNeedProfile =
        root.number(u"/proc/sys/kernel/apparmor_restrict_unprivileged_userns"_s).value_or(0) == 1;
    facts.isSelinuxEnforcing = root.number(u"/sys/fs/selinux/enforce"_s).value_or(0) == 1;
}

QMap<QString, QString> proxiesOfEnvironment()
{
    QMap<QString, QString> proxies;
    for (const char *name : {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            proxies.insert(QString::fromLatin1(name).toLower(), value);
    }
    return proxies;
}

} // namespace

SystemFacts readSystem(const QString &rootFolder)
{
    const Root root(rootFolder);
    SystemFacts facts;
    facts.isRead = true;
    facts.engines = installedEngines(root);
    facts.installer = installerOf(root);
    readPerson(root, facts);
    facts.mounts = parseMountInfo(root.read(u"/proc/self/mountinfo"_s));
    facts.memory = parseMemInfo(root.read(u"/proc/meminfo"_s));
    facts.cgroup = cgroupOf(root, facts.uid);
    facts.kernel = parseKernel(QString::fromLatin1(root.read(u"/proc/sys/kernel/osrelease"_s)));
    facts.architecture = QSysInfo::currentCpuArchitecture();
    facts.nameServers = parseNameServers(root.read(u"/etc/resolv.conf"_s));
    facts.upstreamServers = parseNameServers(root.read(u"/run/systemd/resolve/resolv.conf"_s));
    readLimits(root, facts);
    facts.firewall = firewallOf(root);
    facts.nvidia = nvidiaOf(root);
    facts.amd = amdOf(root);
    facts.proxies = proxiesOfEnvironment();
    return facts;
}

} // namespace slipway
