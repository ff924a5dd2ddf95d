// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/check_make.h"
#include "apps/disk_space.h"
#include "apps/doctor_checks.h"
#include "apps/host_ports.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

constexpr qint64 kGiga = 1'000'000'000;

/// As images name it: "x86_64" is "amd64".
QString platformName(const QString &architecture)
{
    if (architecture == "x86_64"_L1)
        return u"amd64"_s;
    if (architecture == "aarch64"_L1)
        return u"arm64"_s;
    return architecture;
}

QString takenWords(const PortFacts &port)
{
    const QString name = port.name.isEmpty()
        ? QString::number(port.port)
        : u"%1 (%2)"_s.arg(portName(port.port, port.udp), port.name);
    return port.by.isEmpty() ? Text::tr("Port %1 is used by another program.").arg(name)
                             : Text::tr("Port %1 is used by %2.").arg(name, port.by);
}

Check webPort(const AppNeeds &app, const PortFacts &port)
{
    const QString check = u"port:%1"_s.arg(port.port);
    const QString name = app.settings.id.text();
    if (port.isHeld)
        return well(check, Text::tr("%1 has port %2.").arg(name).arg(port.port));
    if (port.isFree)
        return well(check, Text::tr("Port %1 is free for %2.").arg(port.port).arg(name));
    if (port.isFixed)
        return trouble(check, takenWords(port),
                       Text::tr("%1 will not start, since its port was set.").arg(name),
                       Text::tr("End the other program, or choose another port."));
    return warning(check, takenWords(port), Text::tr("%1 will take the next free port.").arg(name));
}

Check furtherPort(const AppNeeds &app, const PortFacts &port)
{
    const QString name = portName(port.port, port.udp);
    const QString check = u"port:"_s + name;
    const QString id = app.settings.id.text();
    if (port.isHeld)
        return well(check, Text::tr("%1 has port %2 (%3).").arg(id, name, port.name));
    if (port.isFree && !app.runs)
        return well(check, Text::tr("Port %1 (%2) is free for %3.").arg(name, port.name, id));
    if (port.isFree)
        return warning(check, Text::tr("Port %1 (%2) is free for %3.").arg(name, port.name, id),
                       Text::tr("%1 runs without it.").arg(id),
                       Text::tr("Restart %1 to give it the port.").arg(id));
    return warning(check, takenWords(port),
                   app.runs ? Text::tr("%1 runs without it.").arg(id)
                            : Text::tr("%1 will start without it.").arg(id),
                   Text::tr("End the other program and restart %1.").arg(id));
}

void addFolders(QList<Check> &checks, const AppNeeds &app)
{
    if (app.folderProblem)
        checks << trouble(u"folders:"_s + app.settings.id.text(), app.folderProblem->summary,
                          Text::tr("%1 will not start without it.").arg(app.name()));
    for (const FolderFacts &facts : app.folders) {
        const AppFolder &folder = facts.folder;
        if (folder.isVolume())
            continue; // The engine makes it.
        const QString check = u"folder:"_s + folder.host;
        if (!facts.isThere) {
            if (!folder.isMadeByUs() && !folder.isOptional)
                checks << trouble(check, Text::tr("The folder %1 is not there.").arg(folder.host),
                                  Text::tr("%1 will not start without it.").arg(app.name()),
                                  Text::tr("If it is on another disk, connect that disk."));
        } else if (!folder.readOnly && !facts.isWritable) {
            checks << warning(
                check, Text::tr("You may not write into %1.").arg(folder.host),
                Text::tr("%1 runs with your rights and cannot write there either.").arg(app.name()),
                Text::tr("Choose another folder, or change whose it is."));
        } else {
            checks << well(check, Text::tr("The folder %1 is there.").arg(folder.host));
        }
    }
}

void addMemory(QList<Check> &checks, const AppNeeds &app, const SystemFacts &system)
{
    const qint64 needed = memoryNeeded(*app.profile);
    const QString id = u"app-memory:"_s + app.settings.id.text();
    if (app.memoryLimit() > 0 && app.memoryLimit() < needed)
        checks << warning(id,
                          Text::tr("%1 may take %2 of memory, and works with about %3.")
                              .arg(app.name(), spokenSize(app.memoryLimit()), spokenSize(needed)),
                          Text::tr("It would be ended in the middle of its work."),
                          Text::tr("Raise its limit in its settings."));
    else if (system.memory.total >= 0 && system.memory.total < needed)
        checks << warning(id,
                          Text::tr("%1 works with about %2 of memory, and this computer has %3.")
                              .arg(app.name(), spokenSize(needed), spokenSize(system.memory.total)),
                          Text::tr("It may be ended when it loads a model."),
                          Text::tr("Use smaller models, or close other programs."));
    else if (!app.runs && system.memory.available >= 0 && system.memory.available < needed)
        checks << warning(
            id,
            Text::tr("%1 works with about %2 of memory, and %3 are free now.")
                .arg(app.name(), spokenSize(needed), spokenSize(system.memory.available)),
            Text::tr("The system may end programs when it loads a model."),
            Text::tr("Stop other apps first."));
    else if (system.memory.total >= 0)
        checks << well(id, Text::tr("There is memory enough for %1.").arg(app.name()));
}

void addSpace(QList<Check> &checks, const AppNeeds &app, const DoctorFacts &facts)
{
    if (!facts.engineDisk || facts.engineDisk->free < 0)
        return;
    const DiskSpace space = spaceFor(*app.profile, app.hasImage, facts.engineDisk->free);
    const QString id = u"app-space:"_s + app.settings.id.text();
    const QString fact = Text::tr("A build of %1 needs about %2, and %3 are free.")
                             .arg(app.name(), spokenSize(space.needed), spokenSize(space.free));
    if (!space.isEnough())
        checks << trouble(id, fact, Text::tr("It would stop in the middle."),
                          Text::tr("Remove images that nobody needs."));
    else if (space.free < space.needed)
        checks << warning(id, fact, Text::tr("It may stop in the middle."),
                          Text::tr("Remove images that nobody needs."));
    else
        checks << well(id, fact);
}

void addBase(QList<Check> &checks, const AppNeeds &app, const DoctorFacts &facts)
{
    if (!app.base)
        return;
    const BaseFacts &base = *app.base;
    const QString id = u"app-base:"_s + app.settings.id.text();
    const QString engine =
        facts.engine.version ? platformName(facts.engine.version->architecture) : QString();
    if (base.problem && base.isHere) {
        checks << well(id, Text::tr("The base image %1 is here.").arg(base.image),
                       Text::tr("Its registry does not tell about it now."));
    } else if (base.problem) {
        const bool isGone = base.problem->kind == Error::Kind::Missing
            || base.problem->kind == Error::Kind::NoPermission;
        checks << trouble(
            id,
            isGone ? Text::tr("The base image %1 is gone from its registry.").arg(base.image)
                   : Text::tr("The registry of %1 does not answer.").arg(base.image),
            Text::tr("%1 cannot be built without it.").arg(app.name()),
            isGone ? Text::tr("Name another base in the profile, or a lock that has one.")
                   : Text::tr("Look at the network and the proxy, then try again."));
    } else if (!base.platforms.isEmpty() && !engine.isEmpty()
               && !base.platforms.contains(u"linux/"_s + engine)) {
        checks << trouble(u"app-platform:"_s + app.settings.id.text(),
                          Text::tr("The base image %1 is for %2 only, and this engine runs %3.")
                              .arg(base.image, base.platforms.join(u", "_s), engine),
                          Text::tr("%1 cannot be built here.").arg(app.name()));
    } else {
        checks << well(id, Text::tr("The base image %1 can be had.").arg(base.image));
    }
}

void addPlatform(QList<Check> &checks, const AppNeeds &app, const DoctorFacts &facts)
{
    if (!facts.engine.version || app.profile->lineage != Profile::Lineage::Cuda)
        return;
    const QString engine = platformName(facts.engine.version->architecture);
    const QString id = u"app-platform:"_s + app.settings.id.text();
    if (engine.isEmpty() || engine == "amd64"_L1)
        return;
    // PyTorch has wheels with CUDA for arm64 servers; most other packages of these apps have not.
    checks << warning(
        id, Text::tr("%1 is made for amd64, and this engine runs %2.").arg(app.name(), engine),
        Text::tr("Packages that have no part for it are built from source, or are not to "
                 "be had."));
}

} // namespace

qint64 memoryNeeded(const Profile &profile)
{
    if (profile.kind == Profile::Kind::Ai && profile.python && profile.run.gpu != GpuUse::None)
        return 8 * kGiga; // a checkpoint of SDXL is read whole before it goes to the GPU
    return profile.kind == Profile::Kind::Ai ? 4 * kGiga : kGiga / 2;
}

QList<Check> appChecks(const AppNeeds &app, const DoctorFacts &facts)
{
    if (!app.profile)
        return {warning(u"profile:"_s + app.settings.id.text(),
                        Text::tr("The profile of %1 is gone.").arg(app.settings.id.text()),
                        Text::tr("It can be stopped and removed, but not built again."),
                        Text::tr("Add its profile again."))};
    QList<Check> checks;
    for (const PortFacts &port : app.ports)
        checks << (port.name.isEmpty() ? webPort(app, port) : furtherPort(app, port));
    addFolders(checks, app);
    if (facts.engine.isHere())
        addMemory(checks, app, facts.system);
    addSpace(checks, app, facts);
    addBase(checks, app, facts);
    addPlatform(checks, app, facts);
    return checks;
}

} // namespace slipway
