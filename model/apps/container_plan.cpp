// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/container_plan.h"

#include "apps/labels.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// What s6-overlay needs to become the mapped user and to hand folders inside the container to it.
const QStringList kSupervisorCapabilities = {u"CHOWN"_s, u"DAC_OVERRIDE"_s, u"FOWNER"_s,
                                             u"KILL"_s,  u"SETGID"_s,       u"SETUID"_s};

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
    values.insert(plan.settings.environment);
    QStringList environment;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        environment.append(value.key() + u'=' + value.value());
    return environment;
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

ContainerSpec::Gpu gpuWay(const EngineInfo &info, bool hasHook)
{
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

Result<ContainerSpec> containerSpec(const ContainerPlan &plan)
{
    ContainerSpec spec;
    const Profile &profile = plan.profile;
    spec.name = plan.isTrial ? trialName(plan.settings.id) : containerName(plan.settings.id);
    spec.image = plan.image;
    spec.environment = environmentOf(plan);
    const QString address =
        plan.settings.address.isEmpty() ? u"127.0.0.1"_s : plan.settings.address;
    if (profile.web && plan.port != 0)
        spec.ports.append({profile.web->port.number(), plan.port, address});
    for (PublishedPort port : plan.furtherPorts) {
        port.address = address;
        spec.ports.append(port);
    }
    Result<QList<Mount>> mounts = mountsOf(plan.folders);
    if (!mounts)
        return failure(mounts.error());
    spec.mounts = *mounts;
    spec.capabilities = profile.run.capabilities;
    if (profile.lineage == Profile::Lineage::S6)
        spec.capabilities += kSupervisorCapabilities;
    if (profile.lineage == Profile::Lineage::Image) {
        spec.command = profile.run.command;
        spec.user = plan.user.text();
    }
    // Its image has the user of the engine that built it. s6 starts as root and takes PUID.
    if (profile.lineage == Profile::Lineage::Cuda && plan.user.isMapped)
        spec.user = plan.user.text();
    // What the app is told must be where the models are, also in an image of an older profile.
    if (profile.lineage == Profile::Lineage::Cuda && spec.command.isEmpty() && tellsPlaces(profile))
        spec.command = profile.run.command;
    spec.capabilities.sort();
    spec.capabilities.removeDuplicates();
    spec.stopSignal = profile.run.stopSignal;
    spec.stopSeconds = int(profile.run.stopGrace.count());
    spec.shmBytes = profile.run.shmBytes;
    spec.gpu = plan.gpu;
    // Python as PID 1 reaps no children and takes no signals that it has no handler for; s6 is an
    // init itself.
    spec.init = profile.lineage == Profile::Lineage::Cuda;
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
    add(u"1"_s); // of this list of fields
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
    add(spec.stopSignal);
    add(QString::number(spec.stopSeconds));
    add(QString::number(spec.shmBytes));
    add(QString::number(int(spec.gpu)));
    addAll(spec.capabilities);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace slipway
