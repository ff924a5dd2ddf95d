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
constexpr qint64 kLittleMemory = 8 * kGiga;
constexpr qint64 kRoomyMemory = 24 * kGiga; ///< Loading a checkpoint of 12 GB beside a desktop.
/// Node's watchers and a web UI that reloads take tens of thousands.
constexpr qint64 kLittleWatches = 65536;
constexpr qint64 kLittleInstances = 128; ///< The kernel's default: each app takes some.
constexpr qint64 kLittleFiles = 1024; ///< What select() knows; the usual soft limit.
constexpr TwoNumbers kOldestKernel{4,
                                   18}; ///< overlay in user namespaces and cgroup v2 came to use.
constexpr qint64 kClockMs = 5 * 60 * 1000; ///< What certificates and package signatures bear.

void addMemory(QList<Check> &checks, const MemoryFacts &memory)
{
    if (memory.total < 0)
        return;
    const QString fact = Text::tr("This computer has %1 of memory.").arg(spokenSize(memory.total));
    if (memory.total < kLittleMemory)
        checks << warning(u"machine-memory"_s, fact,
                          Text::tr("AI apps need 8 GB or more; general apps run."), {});
    else
        checks << well(u"machine-memory"_s, fact);
    if (memory.swap != 0)
        return;
    if (memory.total < kRoomyMemory)
        checks << warning(
            u"machine-swap"_s, Text::tr("There is no swap."),
            Text::tr("When an app loads a large model, the system ends programs instead "
                     "of slowing down."),
            Text::tr("Add a swap file, or switch on zram."));
    else
        checks << well(u"machine-swap"_s, Text::tr("There is no swap, and memory enough without."));
}

void addLimits(QList<Check> &checks, const SystemFacts &system)
{
    if (system.inotifyWatches) {
        const QString fact =
            Text::tr("%L1 files can be watched for changes.").arg(*system.inotifyWatches);
        if (*system.inotifyWatches < kLittleWatches)
            checks << warning(u"machine-watches"_s, fact,
                              Text::tr("Apps that watch their folders stop with “no space left on "
                                       "device”, though there is space."),
                              Text::tr("Raise the limit."),
                              {u"sysctl"_s, u"-w"_s, u"fs.inotify.max_user_watches=524288"_s},
                              true);
        else
            checks << well(u"machine-watches"_s, fact);
    }
    if (system.inotifyInstances) {
        const QString fact =
            Text::tr("%L1 programs of a user can watch files.").arg(*system.inotifyInstances);
        if (*system.inotifyInstances < kLittleInstances)
            checks << warning(
                u"machine-watchers"_s, fact,
                Text::tr("Some apps will not start beside others: “too many open files”."),
                Text::tr("Raise the limit."),
                {u"sysctl"_s, u"-w"_s, u"fs.inotify.max_user_instances=512"_s}, true);
        else
            checks << well(u"machine-watchers"_s, fact);
    }
    if (system.openFiles >= 0 && system.openFiles < kLittleFiles)
        checks << warning(
            u"machine-files"_s,
            Text::tr("A program may open only %L1 files.").arg(system.openFiles),
            Text::tr("Fetching large sources can stop with “too many open files”."),
            Text::tr("Raise the limit “nofile” in /etc/security/limits.conf, then log in "
                     "again."));
    else if (system.openFiles >= 0)
        checks << well(u"machine-files"_s,
                       Text::tr("A program may open %L1 files.").arg(system.openFiles));
}

void addKernel(QList<Check> &checks, const DoctorFacts &facts)
{
    const SystemFacts &system = facts.system;
    if (system.kernel != TwoNumbers{}) {
        const QString fact = Text::tr("The kernel is Linux %1.").arg(system.kernel.text());
        if (system.kernel < kOldestKernel)
            checks << warning(u"machine-kernel"_s, fact,
                              Text::tr("Newer engines and base images do not run on it."),
                              Text::tr("Update the system."));
        else
            checks << well(u"machine-kernel"_s, fact);
    }
    const bool isGuarded =
        facts.engine.info && facts.engine.info->securityOptions.contains(u"name=selinux"_s);
    if (system.isSelinuxEnforcing && isGuarded)
        checks << warning(
            u"machine-selinux"_s, Text::tr("SELinux guards folders from containers."),
            Text::tr("Apps say “permission denied” of folders that are not labelled for "
                     "containers."),
            Text::tr("Label a folder that an app cannot read: chcon -Rt "
                     "container_file_t FOLDER."));
    else
        checks << well(u"machine-selinux"_s, Text::tr("SELinux keeps no folders from containers."));
}

void addClock(QList<Check> &checks, const DoctorFacts &facts)
{
    const QStringList ntp{u"timedatectl"_s, u"set-ntp"_s, u"true"_s};
    for (const ReachFacts &reach : facts.reached) {
        if (!reach.time.isValid() || !reach.heard.isValid())
            continue;
        if (qAbs(reach.time.msecsTo(reach.heard)) > kClockMs)
            checks << trouble(
                u"machine-clock"_s,
                Text::tr("The clock is wrong: %1 says %2.")
                    .arg(reach.host,
                         QLocale().toString(reach.time.toLocalTime(), QLocale::ShortFormat)),
                Text::tr("Certificates and packages count as not yet or no longer good."),
                Text::tr("Set the clock by the network."), ntp, true);
        else
            checks << well(u"machine-clock"_s, Text::tr("The clock is right."));
        break;
    }
    const EngineFacts &engine = facts.engine;
    if (!engine.info || !engine.info->systemTime.isValid() || !engine.heard.isValid())
        return;
    if (qAbs(engine.info->systemTime.msecsTo(engine.heard)) > kClockMs)
        checks << warning(u"engine-clock"_s,
                          Text::tr("The engine's clock is another than this one."),
                          Text::tr("Builds may be taken for older than they are, and packages be "
                                   "refused."),
                          Text::tr("Set the clock of the engine's machine by the network."));
    else
        checks << well(u"engine-clock"_s, Text::tr("The engine's clock is right."));
}

void addLeftovers(QList<Check> &checks, const DoctorFacts &facts)
{
    const LeftoverFacts &left = facts.leftovers;
    if (left.isNothing())
        return;
    const QString program = facts.engine.program();
    if (!left.works.isEmpty())
        checks << warning(
            u"leftovers"_s, Text::tr("Work was cut short: %1.").arg(left.works.join(u", "_s)),
            Text::tr("The computer or Slipway ended in the middle of it."),
            Text::tr("Open Slipway: it puts back what was half done. Then do it again."));
    if (!left.containers.isEmpty())
        checks << warning(
            u"leftovers-containers"_s,
            Text::tr("Containers of a try are still there: %1.").arg(left.containers.join(u", "_s)),
            Text::tr("They hold memory and disk that nobody uses."), Text::tr("Remove them."),
            QStringList{program, u"rm"_s, u"--force"_s} + left.containers);
    if (!left.images.isEmpty())
        checks << warning(u"leftovers-images"_s,
                          Text::tr("Images of builds that were cut short are still there: %1.")
                              .arg(left.images.join(u", "_s)),
                          Text::tr("They hold disk that nobody uses."), Text::tr("Remove them."),
                          QStringList{program, u"rmi"_s} + left.images);
    if (!left.folders.isEmpty())
        checks << warning(
            u"leftovers-folders"_s,
            Text::tr("Copies for a try are still there: %1.").arg(left.folders.join(u", "_s)),
            Text::tr("They hold disk that nobody uses."),
            Text::tr("They go with the next try of the app."));
}

} // namespace

QList<Check> machineChecks(const DoctorFacts &facts)
{
    QList<Check> checks;
    if (facts.system.isRead) {
        addMemory(checks, facts.system.memory);
        addLimits(checks, facts.system);
        addKernel(checks, facts);
    }
    addClock(checks, facts);
    addLeftovers(checks, facts);
    return checks;
}

} // namespace slipway
