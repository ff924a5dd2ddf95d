// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/doctor_checks.h"
#include "apps/doctor_text.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using T = DoctorText;
using Rule = EngineChoice::Rule;

bool isDesktop(const EngineFacts &engine)
{
    return engine.rule == Rule::DockerDesktop
        || (engine.info && engine.info->operatingSystem.contains("Docker Desktop"_L1));
}

bool isSnap(const EngineFacts &engine)
{
    return engine.info && engine.info->dataRoot.startsWith("/var/snap/"_L1);
}

bool isOwn(const EngineFacts &engine)
{
    return engine.rule == Rule::RootlessDocker || engine.rule == Rule::RootlessPodman
        || (engine.info && engine.info->isRootless);
}

bool wasNamed(Rule rule)
{
    return rule == Rule::Setting || rule == Rule::DockerHost || rule == Rule::DockerContext;
}

/// How a distribution installs its own engine.
QStringList installCommand(const QString &installer)
{
    if (installer == "apt-get"_L1)
        return {u"apt-get"_s, u"install"_s, u"-y"_s, u"docker.io"_s};
    if (installer == "dnf"_L1)
        return {u"dnf"_s, u"install"_s, u"-y"_s, u"moby-engine"_s};
    if (installer == "zypper"_L1)
        return {u"zypper"_s, u"--non-interactive"_s, u"install"_s, u"docker"_s};
    if (installer == "pacman"_L1)
        return {u"pacman"_s, u"-S"_s, u"--noconfirm"_s, u"docker"_s};
    return {};
}

Check notInstalled(const SystemFacts &system)
{
    return trouble(u"engine"_s, T::tr("No container engine is installed."),
                   T::tr("Without an engine no app can be built or run."), T::tr("Install Docker."),
                   installCommand(system.installer), true);
}

Check startOf(Rule rule, const QString &fact, const QString &meaning)
{
    const QString remedy = T::tr("Start it.");
    const auto ofUser = [&](const QString &unit) {
        return trouble(u"engine"_s, fact, meaning, remedy,
                       {u"systemctl"_s, u"--user"_s, u"start"_s, unit});
    };
    const auto ofSystem = [&](const QString &unit) {
        return trouble(u"engine"_s, fact, meaning, remedy, {u"systemctl"_s, u"start"_s, unit},
                       true);
    };
    switch (rule) {
    case Rule::RootlessDocker:
        return ofUser(u"docker"_s);
    case Rule::DockerDesktop:
        return ofUser(u"docker-desktop"_s);
    case Rule::RootlessPodman:
        return ofUser(u"podman.socket"_s);
    case Rule::SystemPodman:
        return ofSystem(u"podman.socket"_s);
    default:
        return ofSystem(u"docker"_s);
    }
}

Check notRunning(const EngineFacts &engine, const SystemFacts &system)
{
    const QString meaning = T::tr("Without an engine no app can be built or run. Apps that ran "
                                  "before may still answer.");
    if (wasNamed(engine.rule))
        return trouble(u"engine"_s, T::tr("The engine at %1 does not answer.").arg(engine.endpoint),
                       meaning,
                       T::tr("Start it, or choose another one. It was chosen for this reason: %1")
                           .arg(engine.reason));
    if (engine.hasSocket)
        return startOf(engine.rule, T::tr("The engine's socket is there, but nobody listens."),
                       meaning);
    const bool hasOnlyPodman =
        system.engines.contains(u"podman"_s) && !system.engines.contains(u"docker"_s);
    if (system.engines.contains(u"desktop"_s) && !system.engines.contains(u"docker"_s))
        return startOf(Rule::DockerDesktop, T::tr("Docker Desktop is installed, but does not run."),
                       meaning);
    if (hasOnlyPodman)
        return startOf(Rule::RootlessPodman,
                       T::tr("Podman is installed, but its socket is not open."), meaning);
    return startOf(Rule::SystemSocket, T::tr("Docker is installed, but does not run."), meaning);
}

Check notAllowed(const EngineFacts &engine, const SystemFacts &system)
{
    const QString fact = T::tr("You may not use the engine's socket %1.").arg(engine.socket);
    const QString meaning =
        T::tr("Your user %1 is not in the group that may talk to Docker.").arg(system.user);
    const bool isDockers = engine.socket.endsWith("/docker.sock"_L1);
    if (!isDockers || !system.hasDockerGroup)
        return trouble(u"engine"_s, fact, T::tr("The engine does not let you see or change apps."),
                       T::tr("Use an engine of your own, or ask whose socket it is."));
    if (system.isDockerMember && !system.isDockerMemberNow)
        return trouble(u"engine"_s, fact,
                       T::tr("You are in the group docker, but this session began before that."),
                       T::tr("Log out and in again."));
    return trouble(u"engine"_s, fact, meaning,
                   T::tr("Join the group, then log out and in again. Who is in it can do all that "
                         "root can."),
                   {u"usermod"_s, u"-aG"_s, u"docker"_s, system.user}, true);
}

Check notAnswering(const DoctorFacts &facts)
{
    const EngineFacts &engine = facts.engine;
    const Error &error = *engine.problem;
    if (error.detail.contains("too old"_L1) && error.detail.contains("client version"_L1))
        return trouble(u"engine"_s, T::tr("This engine is too new for Slipway."), error.detail,
                       T::tr("Update Slipway."));
    if (error.detail.startsWith("Api-Version:"_L1))
        return trouble(u"engine"_s, T::tr("This engine is too old for Slipway."), error.detail,
                       T::tr("Update the engine."), installCommand(facts.system.installer), true);
    switch (error.kind) {
    case Error::Kind::NotInstalled:
        if (engine.isHere() && facts.system.isRead && facts.system.engines.isEmpty()
            && !wasNamed(engine.rule))
            return notInstalled(facts.system);
        return notRunning(engine, facts.system);
    case Error::Kind::Unreachable:
        if (engine.isHere())
            return notRunning(engine, facts.system);
        break;
    case Error::Kind::NoPermission:
        if (engine.isHere())
            return notAllowed(engine, facts.system);
        break;
    case Error::Kind::Timeout:
        return trouble(u"engine"_s, T::tr("The engine does not answer in time."),
                       T::tr("It hangs, or has very much to do."),
                       T::tr("Wait a moment. If it stays so, restart it."),
                       {u"systemctl"_s, u"restart"_s,
                        engine.rule == Rule::SystemPodman ? u"podman.socket"_s : u"docker"_s},
                       true);
    default:
        break;
    }
    return trouble(u"engine"_s, error.summary,
                   T::tr("Without an engine no app can be built or run."), engine.reason);
}

Check kindOf(const DoctorFacts &facts)
{
    const EngineFacts &engine = facts.engine;
    const QString id = u"engine-kind"_s;
    if (isDesktop(engine)) {
        const QString fact =
            T::tr("The engine is Docker Desktop, which runs in a virtual machine.");
        const bool hasCard =
            facts.gpus && (facts.gpus->hasNvidiaCard || !facts.gpus->facts.gpus.isEmpty());
        if (!hasCard)
            return well(id, fact, T::tr("It sees only the folders that its settings share."));
        return warning(id, fact,
                       T::tr("On Linux it gives containers no GPU, and sees only the folders that "
                             "its settings share."),
                       T::tr("Install Docker itself for apps that need the GPU."),
                       installCommand(facts.system.installer), true);
    }
    if (isSnap(engine))
        return warning(id, T::tr("The engine is Docker from a snap."),
                       T::tr("It sees no folders outside of your home, and no hidden ones in it."),
                       T::tr("Install Docker as your distribution packs it, and stop the snap."),
                       installCommand(facts.system.installer), true);
    if (engine.isPodman())
        return well(id, T::tr("The engine is Podman."),
                    T::tr("It gives containers a GPU by CDI only."));
    if (isOwn(engine))
        return well(id, T::tr("The engine runs as your user."),
                    T::tr("Files of apps are yours, and ports below 1024 cannot be published."));
    return well(id, T::tr("The engine is Docker and runs as a service of the system."));
}

Check versionOf(const EngineFacts &engine, const SystemFacts &system)
{
    constexpr TwoNumbers kOldest{1, 41}; // Docker 20.10, the first whose BuildKit is always on
    const QString id = u"engine-version"_s;
    const QStringList parts = engine.version->api.split(u'.');
    const TwoNumbers api{parts.value(0).toInt(), parts.value(1).toInt()};
    const QString fact =
        T::tr("It speaks version %1 of the engine's interface.").arg(engine.version->api);
    if (api < kOldest && api != TwoNumbers{})
        return warning(id, fact,
                       T::tr("Docker before 20.10 builds without BuildKit, which is slower and "
                             "keeps more."),
                       T::tr("Update the engine."), installCommand(system.installer), true);
    return well(id, fact);
}

Check storageOf(const EngineInfo &info)
{
    const QString id = u"engine-storage"_s;
    const QString driver = info.storageDriver;
    const QString fact = T::tr("Images are kept by the storage driver %1.").arg(driver);
    if (driver == "vfs"_L1)
        return warning(id, fact,
                       T::tr("It copies every layer whole: an AI image takes many times its size, "
                             "and each start takes long."),
                       T::tr("Switch the engine to overlay2. Images that are there are then not "
                             "seen until it is switched back."));
    if (driver == "devicemapper"_L1)
        return warning(id, fact, T::tr("It is slow, and newer engines no longer have it."),
                       T::tr("Switch the engine to overlay2 before its next update."));
    if (driver == "aufs"_L1 || driver == "overlay"_L1)
        return well(id, fact);
    if (driver == "btrfs"_L1 || driver == "zfs"_L1)
        return well(id, fact, T::tr("It is fast, but what it takes shows only in its own tools."));
    return well(id, fact);
}

QList<Check> limitsOf(const EngineInfo &info, const SystemFacts &system)
{
    QList<Check> checks;
    const QString version = info.cgroupVersion > 0 ? QString::number(info.cgroupVersion) : u"?"_s;
    const QString fact = T::tr("Containers are limited by cgroup version %1.").arg(version);
    if (!info.limitsMemory) {
        const bool isHandedDown = system.cgroup.ownControllers.contains(u"memory"_s);
        checks << warning(u"engine-memory"_s,
                          T::tr("The engine cannot limit the memory of an app."),
                          T::tr("An app that takes all memory takes down others with it."),
                          info.isRootless && !isHandedDown
                              ? T::tr("Hand the memory controller to your user’s session, as the "
                                      "engine’s guide for running without root tells.")
                              : T::tr("Start the kernel with cgroup_enable=memory."));
    } else {
        checks << well(u"engine-memory"_s, fact);
    }
    if (!info.limitsProcesses)
        checks << warning(
            u"engine-processes"_s,
            T::tr("The engine cannot limit how many processes an app starts."),
            T::tr("An app that starts ever more of them brings the machine to a halt."),
            T::tr("Switch on the pids controller in the kernel."));
    if (info.limitsMemory && !info.limitsSwap)
        checks << well(u"engine-swap"_s, T::tr("The engine does not count swap."),
                       T::tr("An app with a memory limit can take as much swap besides."));
    if (system.isRead && system.cgroup.version == 1 && info.cgroupVersion == 1)
        checks << well(u"engine-cgroup"_s, T::tr("This system uses cgroup version 1."),
                       T::tr("Newer engines will ask for version 2."));
    return checks;
}

QList<Check> withoutRoot(const SystemFacts &system)
{
    QList<Check> checks;
    const QString meaning = T::tr("An engine without root cannot start containers.");
    if (system.userNamespaces.value_or(1) == 0)
        checks << trouble(u"engine-namespaces"_s, T::tr("User namespaces are switched off."),
                          meaning, T::tr("Allow them."),
                          {u"sysctl"_s, u"-w"_s, u"user.max_user_namespaces=28633"_s}, true);
    else if (system.namespacesNeedRoot)
        checks << trouble(u"engine-namespaces"_s, T::tr("Only root may make user namespaces."),
                          meaning, T::tr("Allow them."),
                          {u"sysctl"_s, u"-w"_s, u"kernel.unprivileged_userns_clone=1"_s}, true);
    else if (system.namespacesNeedProfile)
        checks << well(u"engine-namespaces"_s,
                       T::tr("AppArmor lets only named programs make user namespaces."),
                       T::tr("An engine outside of /usr/bin needs a profile of its own."));
    else
        checks << well(u"engine-namespaces"_s, T::tr("User namespaces are allowed."));
    if (!system.hasSubordinateIds)
        checks << warning(u"engine-ids"_s,
                          T::tr("Your user has no subordinate ids in /etc/subuid and /etc/subgid."),
                          T::tr("Images whose files belong to several users cannot be unpacked."),
                          T::tr("Give your user 65536 ids there that nobody else has."));
    return checks;
}

/// What the engine itself warns of and no check of ours tells.
QList<Check> warningsOf(const EngineInfo &info)
{
    QList<Check> checks;
    for (const QString &line : info.warnings) {
        const QString text = QString(line).remove("WARNING: "_L1).trimmed();
        const bool isTold = text.contains("memory limit"_L1) || text.contains("swap limit"_L1)
            || text.contains("IPv4 forwarding"_L1) || text.contains("pids limit"_L1)
            || text.contains("bridge-nf-call"_L1) || text.contains("blkio"_L1)
            || text.contains("cpu"_L1) || text.contains("kernel memory"_L1)
            || text.contains("oom"_L1);
        if (text.isEmpty() || isTold)
            continue;
        const bool isOpen = text.contains("without encryption"_L1) || text.contains("insecure"_L1);
        checks << (isOpen ? warning(
                       u"engine-open"_s,
                       T::tr("The engine listens in the network without protection."),
                       T::tr("Who reaches its port can do all that root can: %1").arg(text),
                       T::tr("Remove the tcp address from its settings, or protect it "
                             "by TLS."))
                          : warning(u"engine-says"_s, T::tr("The engine warns: %1").arg(text), {}));
    }
    return checks;
}

} // namespace

QList<Check> engineChecks(const DoctorFacts &facts)
{
    const EngineFacts &engine = facts.engine;
    if (engine.problem)
        return {notAnswering(facts)};
    QList<Check> checks;
    if (engine.version) {
        checks << well(u"engine"_s,
                       T::tr("%1 %2 answers at %3.")
                           .arg(engine.version->product, engine.version->version, engine.endpoint))
               << kindOf(facts) << versionOf(engine, facts.system);
    }
    if (engine.info) {
        checks << storageOf(*engine.info) << limitsOf(*engine.info, facts.system)
               << warningsOf(*engine.info);
    }
    if (isOwn(engine) && facts.system.isRead && facts.system.uid != 0)
        checks << withoutRoot(facts.system);
    return checks;
}

} // namespace slipway
