// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/app_user.h"
#include "apps/check_make.h"
#include "apps/doctor_checks.h"
#include "apps/doctor_engine_trouble.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};
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

Check kindOf(const DoctorFacts &facts)
{
    const EngineFacts &engine = facts.engine;
    const QString id = u"engine-kind"_s;
    if (isDesktop(engine)) {
        const QString fact =
            Text::tr("The engine is Docker Desktop, which runs in a virtual machine.");
        const bool hasCard =
            facts.gpus && (facts.gpus->hasNvidiaCard || !facts.gpus->facts.gpus.isEmpty());
        if (!hasCard)
            return well(id, fact, Text::tr("It sees only the folders that its settings share."));
        return warning(
            id, fact,
            Text::tr("On Linux it gives containers no GPU, and sees only the folders that "
                     "its settings share."),
            Text::tr("Install Docker itself for apps that need the GPU."),
            installEngine(facts.system.installer), true);
    }
    if (isSnap(engine))
        return warning(
            id, Text::tr("The engine is Docker from a snap."),
            Text::tr("It sees no folders outside of your home, and no hidden ones in it."),
            Text::tr("Install Docker as your distribution packs it, and stop the snap."),
            installEngine(facts.system.installer), true);
    if (engine.isPodman())
        return well(id, Text::tr("The engine is Podman."),
                    Text::tr("It gives containers a GPU by CDI only."));
    if (isOwn(engine))
        return well(id, Text::tr("The engine runs as your user."),
                    Text::tr("Files of apps are yours, and ports below 1024 cannot be published."));
    return well(id, Text::tr("The engine is Docker and runs as a service of the system."));
}

Check versionOf(const EngineFacts &engine, const SystemFacts &system)
{
    constexpr TwoNumbers kOldest{1, 41}; // Docker 20.10, the first whose BuildKit is always on
    const QString id = u"engine-version"_s;
    const QStringList parts = engine.version->api.split(u'.');
    const TwoNumbers api{parts.value(0).toInt(), parts.value(1).toInt()};
    const QString fact =
        Text::tr("It speaks version %1 of the engine's interface.").arg(engine.version->api);
    if (api < kOldest && api != TwoNumbers{})
        return warning(id, fact,
                       Text::tr("Docker before 20.10 builds without BuildKit, which is slower and "
                                "keeps more."),
                       Text::tr("Update the engine."), installEngine(system.installer), true);
    return well(id, fact);
}

Check storageOf(const EngineInfo &info)
{
    const QString id = u"engine-storage"_s;
    const QString driver = info.storageDriver;
    const QString fact = Text::tr("Images are kept by the storage driver %1.").arg(driver);
    if (driver == "vfs"_L1)
        return warning(
            id, fact,
            Text::tr("It copies every layer whole: an AI image takes many times its size, "
                     "and each start takes long."),
            Text::tr("Switch the engine to overlay2. Images that are there are then not "
                     "seen until it is switched back."));
    if (driver == "devicemapper"_L1)
        return warning(id, fact, Text::tr("It is slow, and newer engines no longer have it."),
                       Text::tr("Switch the engine to overlay2 before its next update."));
    if (driver == "aufs"_L1 || driver == "overlay"_L1)
        return well(id, fact);
    if (driver == "btrfs"_L1 || driver == "zfs"_L1)
        return well(id, fact,
                    Text::tr("It is fast, but what it takes shows only in its own tools."));
    return well(id, fact);
}

QList<Check> limitsOf(const EngineInfo &info, const SystemFacts &system)
{
    QList<Check> checks;
    const QString version = info.cgroupVersion > 0 ? QString::number(info.cgroupVersion) : u"?"_s;
    const QString fact = Text::tr("Containers are limited by cgroup version %1.").arg(version);
    if (!info.limitsMemory) {
        const bool isHandedDown = system.cgroup.ownControllers.contains(u"memory"_s);
        checks << warning(
            u"engine-memory"_s, Text::tr("The engine cannot limit the memory of an app."),
            Text::tr("An app that takes all memory takes down others with it."),
            info.isRootless && !isHandedDown
                ? Text::tr("Hand the memory controller to your user’s session, as the "
                           "engine’s guide for running without root tells.")
                : Text::tr("Start the kernel with cgroup_enable=memory."));
    } else {
        checks << well(u"engine-memory"_s, fact);
    }
    if (!info.limitsProcesses)
        checks << warning(
            u"engine-processes"_s,
            Text::tr("The engine cannot limit how many processes an app starts."),
            Text::tr("An app that starts ever more of them brings the machine to a halt."),
            Text::tr("Switch on the pids controller in the kernel."));
    if (info.limitsMemory && !info.limitsSwap)
        checks << well(u"engine-swap"_s, Text::tr("The engine does not count swap."),
                       Text::tr("An app with a memory limit can take as much swap besides."));
    if (system.isRead && system.cgroup.version == 1 && info.cgroupVersion == 1)
        checks << well(u"engine-cgroup"_s, Text::tr("This system uses cgroup version 1."),
                       Text::tr("Newer engines will ask for version 2."));
    return checks;
}

QList<Check> withoutRoot(const SystemFacts &system)
{
    QList<Check> checks;
    const QString meaning = Text::tr("An engine without root cannot start containers.");
    if (system.userNamespaces.value_or(1) == 0)
        checks << trouble(u"engine-namespaces"_s, Text::tr("User namespaces are switched off."),
                          meaning, Text::tr("Allow them."),
                          {u"sysctl"_s, u"-w"_s, u"user.max_user_namespaces=28633"_s}, true);
    else if (system.namespacesNeedRoot)
        checks << trouble(u"engine-namespaces"_s, Text::tr("Only root may make user namespaces."),
                          meaning, Text::tr("Allow them."),
                          {u"sysctl"_s, u"-w"_s, u"kernel.unprivileged_userns_clone=1"_s}, true);
    else if (system.namespacesNeedProfile)
        checks << well(u"engine-namespaces"_s,
                       Text::tr("AppArmor lets only named programs make user namespaces."),
                       Text::tr("An engine outside of /usr/bin needs a profile of its own."));
    else
        checks << well(u"engine-namespaces"_s, Text::tr("User namespaces are allowed."));
    if (!system.hasSubordinateIds)
        checks << warning(
            u"engine-ids"_s,
            Text::tr("Your user has no subordinate ids in /etc/subuid and /etc/subgid."),
            Text::tr("Images whose files belong to several users cannot be unpacked."),
            Text::tr("Give your user 65536 ids there that nobody else has."));
    return checks;
}

/// Whether what apps write can belong to the person.
QList<Check> usersOf(const EngineInfo &info)
{
    if (appUser(info, {}).why.isEmpty())
        return {};
    return {
        warning(u"engine-users"_s,
                Text::tr("The engine gives containers user numbers of their own (userns-remap)."),
                Text::tr("What apps write does not belong to you, and they may not write into your "
                         "folders."),
                Text::tr("Remove userns-remap from the engine's settings, or use an engine without "
                         "root, whose apps have your own number."))};
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
        checks << (isOpen
                       ? warning(
                           u"engine-open"_s,
                           Text::tr("The engine listens in the network without protection."),
                           Text::tr("Who reaches its port can do all that root can: %1").arg(text),
                           Text::tr("Remove the tcp address from its settings, or protect it "
                                    "by TLS."))
                       : warning(u"engine-says"_s, Text::tr("The engine warns: %1").arg(text), {}));
    }
    return checks;
}

} // namespace

QList<Check> engineChecks(const DoctorFacts &facts)
{
    const EngineFacts &engine = facts.engine;
    if (engine.problem)
        return {engineTrouble(facts)};
    QList<Check> checks;
    if (engine.version) {
        checks << well(u"engine"_s,
                       Text::tr("%1 %2 answers at %3.")
                           .arg(engine.version->product, engine.version->version, engine.endpoint))
               << kindOf(facts) << versionOf(engine, facts.system);
    }
    if (engine.info) {
        checks << storageOf(*engine.info) << limitsOf(*engine.info, facts.system)
               << usersOf(*engine.info) << warningsOf(*engine.info);
    }
    if (isOwn(engine) && facts.system.isRead && facts.system.uid != 0)
        checks << withoutRoot(facts.system);
    return checks;
}

} // namespace slipway
