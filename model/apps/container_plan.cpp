// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/container_plan.h"

#include "apps/labels.h"
#include "profiles/launch_options.h"
#include "profiles/run_keys.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// What s6-overlay needs to become the mapped user and to hand folders inside the container to it.
QStringList supervisorCapabilities()
{
    return {u"CHOWN"_s, u"DAC_OVERRIDE"_s, u"FOWNER"_s, u"KILL"_s, u"SETGID"_s, u"SETUID"_s};
}

QStringList environmentOf(const ContainerPlan &plan)
{
    QMap<QString, QString> values;
    if (!plan.person.timeZone.isEmpty())
        values.insert(u"TZ"_s, plan.person.timeZone);
    if (plan.profile.lineage != Profile::Lineage::Cuda) {
        values.insert(u"PUID"_s, QString::number(plan.user.uid));
        values.insert(u"PGID"_s, QString::number(plan.user.gid));
        values.insert(u"UMASK"_s, plan.person.umask);
    }
    values.insert(plan.profile.run.environment);
    values.insert(optionVariables(plan.profile, plan.settings));
    values.insert(plan.settings.environment);
    values.insert(plan.secrets);
    QStringList environment;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (!plan.settings.run.environmentOff.contains(value.key()))
            environment.append(value.key() + u'=' + value.value());
    }
    // A name alone takes the variable away that an image sets
    // (https://docs.docker.com/reference/api/engine/, Env of /containers/create). Podman leaves it.
    return environment + plan.settings.run.environmentOff;
}

/// What a read-only root leaves writable, in memory.
QStringList tmpfsOf(const Profile &profile)
{
    QStringList folders = profile.run.tmpfs;
    if (folders.isEmpty())
        folders << u"/tmp"_s;
    if (profile.lineage == Profile::Lineage::S6)
        folders << u"/run:exec,mode=755"_s; // s6-overlay runs its services from there
    return folders;
}

ContainerSpec::Restart restartOf(RestartPolicy::When when)
{
    switch (when) {
    case RestartPolicy::When::Never:
        break;
    case RestartPolicy::When::OnFailure:
        return ContainerSpec::Restart::OnFailure;
    case RestartPolicy::When::UnlessStopped:
        return ContainerSpec::Restart::UnlessStopped;
    }
    return ContainerSpec::Restart::No;
}

/// Limits and rights, the profile's or the person's.
void contain(ContainerSpec &spec, const ContainerPlan &plan)
{
    const Run &run = plan.profile.run;
    const RunSettings &own = plan.settings.run;
    spec.stopSignal = own.stopSignal.isEmpty() ? run.stopSignal : own.stopSignal;
    spec.stopSeconds = int(own.stopGrace.value_or(run.stopGrace).count());
    spec.shmBytes = own.shmBytes.value_or(run.shmBytes);
    spec.memoryBytes = own.memoryBytes.value_or(run.memoryBytes);
    spec.cpus = own.cpus.value_or(0);
    spec.pids = own.pids.value_or(run.pids);
    spec.readOnlyRoot = own.readOnlyRoot.value_or(run.readOnlyRoot);
    if (spec.readOnlyRoot) {
        spec.tmpfs = tmpfsOf(plan.profile);
        if (plan.profile.lineage == Profile::Lineage::S6)
            spec.environment << u"S6_READ_ONLY_ROOT=1"_s;
    }
    spec.gpu = plan.gpu;
    if (plan.gpu != ContainerSpec::Gpu::None)
        spec.gpuIds = own.gpus;
    if (!plan.network.isEmpty()) {
        spec.network = plan.network;
        // The engine asks name servers on behalf of containers, which would be a way out. It asks
        // this one inside the container, where nobody answers.
        spec.nameServers = QStringList{u"127.0.0.1"_s};
    }
    const RestartPolicy restart = own.restart.value_or(RestartPolicy());
    // What is only tried ends when it ends.
    if (!plan.isTrial) {
        spec.restart = restartOf(restart.when);
        spec.restartTries = restart.tries;
    }
}

/// Cards of AMD and Intel, where none of NVIDIA's is given.
void giveDevices(ContainerSpec &spec, const ContainerPlan &plan)
{
    if (plan.gpu != ContainerSpec::Gpu::None)
        return;
    spec.devices = plan.devices.devices;
    spec.groups = plan.devices.groups;
}

/// Whether the app's command says where models are.
bool tellsPlaces(const Profile &profile)
{
    using Way = ModelPlace::Way;
    return std::any_of(profile.layout.begin(), profile.layout.end(), [](const ModelPlace &place) {
        return place.way == Way::Flag || place.way == Way::Yaml;
    });
}

Labels labelsOf(const ContainerPlan &plan)
{
    Labels labels;
    for (auto own = plan.imageLabels.cbegin(); own != plan.imageLabels.cend(); ++own) {
        if (own.key().startsWith("io.slipway."_L1))
            labels.insert(own.key(), own.value());
    }
    labels.insert(plan.isTrial ? label::kTrial : label::kApp, plan.settings.id.text());
    labels.insert(label::kProfile, plan.profile.id.text());
    return labels;
}

} // namespace

ContainerSpec::Gpu gpuWay(const EngineInfo &info, bool hasHook, bool hasSpec)
{
    if (hasSpec && !info.cdiSpecDirs.isEmpty())
        return ContainerSpec::Gpu::Cdi;
    for (const QString &device : info.discoveredDevices) {
        if (device.startsWith("nvidia.com/gpu"_L1))
            return ContainerSpec::Gpu::Cdi;
    }
    return info.runtimes.contains(u"nvidia"_s) || hasHook ? ContainerSpec::Gpu::Runtime
                                                          : ContainerSpec::Gpu::None;
}

GpuWish gpuWish(const Profile &profile, const AppSettings &settings)
{
    GpuWish wish;
    wish.wanted = settings.gpu.value_or(profile.run.gpu != GpuUse::None);
    wish.required =
        wish.wanted && (settings.gpu.value_or(false) || profile.run.gpu == GpuUse::Required);
    return wish;
}

QStringList commandOf(const Profile &profile, const AppSettings &settings,
                      const QStringList &imageCommand)
{
    const QStringList words = launchWords(profile, settings);
    if (profile.lineage == Profile::Lineage::Image) {
        if (!profile.run.command.isEmpty())
            return profile.run.command + words;
        return words.isEmpty() ? words : imageCommand + words;
    }
    // Else it is in the image, and stays there when nothing is added.
    return words.isEmpty() ? words : profile.run.command + words;
}

Result<ContainerSpec> containerSpec(const ContainerPlan &plan)
{
    if (const QString conflict = runConflict(plan.profile, plan.settings); !conflict.isEmpty())
        return failure(Error::Kind::Conflict, conflict);
    ContainerSpec spec;
    const Profile &profile = plan.profile;
    spec.name = plan.isTrial ? trialName(plan.settings.id) : containerName(plan.settings.id);
    spec.image = plan.image;
    spec.environment = environmentOf(plan);
    const QString address =
        plan.settings.address.isEmpty() ? u"127.0.0.1"_s : plan.settings.address;
    if (profile.web && plan.port != 0)
        spec.ports.append({profile.web->port.number(), plan.port, address});
    for (const PublishedPort &port : plan.furtherPorts)
        spec.ports.append({port.container, port.host, address, port.udp});
    Result<QList<Mount>> mounts = mountsOf(plan.folders);
    if (!mounts)
        return failure(mounts.error());
    spec.mounts = *mounts;
    spec.capabilities = profile.run.capabilities;
    if (profile.lineage == Profile::Lineage::S6)
        spec.capabilities += supervisorCapabilities();
    spec.command = commandOf(profile, plan.settings, plan.imageCommand);
    // What the app is told must be where the models are, also in an image of an older profile.
    if (profile.lineage == Profile::Lineage::Cuda && spec.command.isEmpty() && tellsPlaces(profile))
        spec.command = profile.run.command;
    // A cuda image has the user of the engine that built it. s6 starts as root and takes PUID.
    if (profile.lineage == Profile::Lineage::Image
        || (profile.lineage == Profile::Lineage::Cuda && plan.user.isMapped))
        spec.user = plan.user.text();
    spec.capabilities.sort();
    spec.capabilities.removeDuplicates();
    contain(spec, plan);
    // Python as PID 1 reaps no children and takes no signals that it has no handler for; s6 is an
    // init itself.
    spec.init = profile.lineage == Profile::Lineage::Cuda;
    giveDevices(spec, plan);
    spec.labels = labelsOf(plan);
    spec.labels.insert(label::kConfig,
                       configDigest(spec, plan.imageId, plan.settings.port.has_value()));
    return spec;
}

QString configDigest(const ContainerSpec &spec, const QString &imageId, bool isPortFixed)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    const auto addAll = [&add](const QStringList &texts) {
        add(QString::number(texts.size()));
        for (const QString &text : texts)
            add(text);
    };
    add(u"2"_s); // of this list of fields
    add(imageId);
    addAll(spec.command);
    addAll(spec.environment);
    bool counts = isPortFixed;
    for (const PublishedPort &port : spec.ports) {
        add(u"%1 %2 %3"_s
                .arg(port.udp ? u"%1/udp"_s.arg(port.container) : QString::number(port.container))
                .arg(counts ? port.host : 0)
                .arg(port.address));
        counts = false;
    }
    for (const Mount &mount : spec.mounts)
        add(mount.text());
    add(spec.user);
    // Only where there are some: containers of before keep their digest.
    if (!spec.devices.isEmpty()) {
        add(u"devices"_s);
        addAll(spec.devices);
        addAll(spec.groups);
    }
    add(spec.stopSignal);
    add(QString::number(spec.stopSeconds));
    add(QString::number(spec.shmBytes));
    add(QString::number(int(spec.gpu)));
    addAll(spec.gpuIds);
    addAll(spec.capabilities);
    add(QString::number(spec.memoryBytes));
    add(QString::number(spec.cpus, 'g', 8));
    add(QString::number(spec.pids));
    add(u"%1 %2"_s.arg(int(spec.restart)).arg(spec.restartTries));
    add(QString::number(int(spec.readOnlyRoot)));
    addAll(spec.tmpfs);
    add(spec.network);
    addAll(spec.nameServers);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace slipway
