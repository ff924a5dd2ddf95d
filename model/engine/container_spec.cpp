// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/container_spec.h"

#include "engine/json_values.h"

#include <QJsonArray>

#include <cmath>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const PublishedPort &port)
{
    return (port.udp ? u"%1/udp"_s : u"%1/tcp"_s).arg(port.container);
}

QJsonObject exposed(const QList<PublishedPort> &ports)
{
    QJsonObject object;
    for (const PublishedPort &port : ports)
        object.insert(keyOf(port), QJsonObject());
    return object;
}

QJsonObject bindingsOf(const QList<PublishedPort> &ports)
{
    QJsonObject object;
    for (const PublishedPort &port : ports) {
        if (port.host == 0)
            continue;
        QJsonArray places = object.value(keyOf(port)).toArray();
        places.append(
            QJsonObject{{u"HostIp"_s, port.address.isEmpty() ? u"127.0.0.1"_s : port.address},
                        {u"HostPort"_s, QString::number(port.host)}});
        object.insert(keyOf(port), places);
    }
    return object;
}

QJsonArray mountsOf(const QList<Mount> &mounts)
{
    QJsonArray array;
    for (const Mount &mount : mounts)
        array.append(QJsonObject{{u"Type"_s, mount.isVolume() ? u"volume"_s : u"bind"_s},
                                 {u"Source"_s, mount.host()},
                                 {u"Target"_s, mount.container()},
                                 {u"ReadOnly"_s, mount.isReadOnly()}});
    return array;
}

QJsonObject restartOf(const ContainerSpec &spec)
{
    switch (spec.restart) {
    case ContainerSpec::Restart::UnlessStopped:
        return {{u"Name"_s, u"unless-stopped"_s}};
    case ContainerSpec::Restart::OnFailure:
        return {{u"Name"_s, u"on-failure"_s}, {u"MaximumRetryCount"_s, spec.restartTries}};
    case ContainerSpec::Restart::No:
        break;
    }
    return {{u"Name"_s, u"no"_s}};
}

/// Runtime: what `docker run --gpus all` asks for; the engine finds NVIDIA's toolkit by itself.
/// CDI: the device's name in the specification that the toolkit wrote.
QJsonArray devicesOf(ContainerSpec::Gpu gpu, const QStringList &ids)
{
    const QJsonArray capabilities{QJsonArray{u"gpu"_s}};
    switch (gpu) {
    case ContainerSpec::Gpu::Runtime:
        // An engine refuses a count beside ids.
        return {ids.isEmpty() ? QJsonObject{{u"Driver"_s, QString()},
                                            {u"Count"_s, -1},
                                            {u"Capabilities"_s, capabilities}}
                              : QJsonObject{{u"Driver"_s, QString()},
                                            {u"DeviceIDs"_s, QJsonArray::fromStringList(ids)},
                                            {u"Capabilities"_s, capabilities}}};
    case ContainerSpec::Gpu::Cdi: {
        QJsonArray names;
        for (const QString &id : ids.isEmpty() ? QStringList{u"all"_s} : ids)
            names.append(u"nvidia.com/gpu="_s + id);
        return {QJsonObject{{u"Driver"_s, u"cdi"_s}, {u"DeviceIDs"_s, names}}};
    }
    case ContainerSpec::Gpu::None:
        break;
    }
    return {};
}

/// `docker run --device`: a folder stands for all devices in it.
QJsonArray deviceFilesOf(const QStringList &devices)
{
    QJsonArray array;
    for (const QString &device : devices)
        array.append(QJsonObject{{u"PathOnHost"_s, device},
                                 {u"PathInContainer"_s, device},
                                 {u"CgroupPermissions"_s, u"rwm"_s}});
    return array;
}

QJsonObject tmpfsOf(const QStringList &folders)
{
    QJsonObject object;
    for (const QString &folder : folders)
        object.insert(folder.section(u':', 0, 0), folder.section(u':', 1));
    return object;
}

QJsonObject hostConfigOf(const ContainerSpec &spec)
{
    QJsonObject host{{u"RestartPolicy"_s, restartOf(spec)}};
    if (const QJsonObject bindings = bindingsOf(spec.ports); !bindings.isEmpty())
        host.insert(u"PortBindings"_s, bindings);
    if (!spec.mounts.isEmpty())
        host.insert(u"Mounts"_s, mountsOf(spec.mounts));
    if (spec.dropCapabilities)
        host.insert(u"CapDrop"_s, QJsonArray{u"ALL"_s});
    if (!spec.capabilities.isEmpty())
        host.insert(u"CapAdd"_s, QJsonArray::fromStringList(spec.capabilities));
    if (spec.noNewPrivileges)
        host.insert(u"SecurityOpt"_s, QJsonArray{u"no-new-privileges"_s});
    if (const QJsonArray devices = devicesOf(spec.gpu, spec.gpuIds); !devices.isEmpty())
        host.insert(u"DeviceRequests"_s, devices);
    if (!spec.devices.isEmpty())
        host.insert(u"Devices"_s, deviceFilesOf(spec.devices));
    if (!spec.groups.isEmpty())
        host.insert(u"GroupAdd"_s, QJsonArray::fromStringList(spec.groups));
    if (spec.shmBytes > 0)
        host.insert(u"ShmSize"_s, spec.shmBytes);
    if (spec.memoryBytes > 0)
        host.insert(u"Memory"_s, spec.memoryBytes);
    if (spec.cpus > 0)
        host.insert(u"NanoCpus"_s, static_cast<qint64>(std::llround(spec.cpus * 1e9)));
    if (spec.pids > 0)
        host.insert(u"PidsLimit"_s, spec.pids);
    if (spec.init)
        host.insert(u"Init"_s, true);
    if (spec.readOnlyRoot)
        host.insert(u"ReadonlyRootfs"_s, true);
    if (!spec.tmpfs.isEmpty())
        host.insert(u"Tmpfs"_s, tmpfsOf(spec.tmpfs));
    if (!spec.network.isEmpty())
        host.insert(u"NetworkMode"_s, spec.network);
    if (!spec.nameServers.isEmpty())
        host.insert(u"Dns"_s, QJsonArray::fromStringList(spec.nameServers));
    return host;
}

} // namespace

QJsonObject createBodyOf(const ContainerSpec &spec)
{
    QJsonObject body{{u"Image"_s, spec.image}, {u"HostConfig"_s, hostConfigOf(spec)}};
    if (!spec.entrypoint.isEmpty())
        body.insert(u"Entrypoint"_s, QJsonArray::fromStringList(spec.entrypoint));
    if (!spec.command.isEmpty())
        body.insert(u"Cmd"_s, QJsonArray::fromStringList(spec.command));
    if (!spec.environment.isEmpty())
        body.insert(u"Env"_s, QJsonArray::fromStringList(spec.environment));
    if (!spec.labels.isEmpty())
        body.insert(u"Labels"_s, objectOf(spec.labels));
    if (!spec.ports.isEmpty())
        body.insert(u"ExposedPorts"_s, exposed(spec.ports));
    if (!spec.user.isEmpty())
        body.insert(u"User"_s, spec.user);
    if (!spec.stopSignal.isEmpty())
        body.insert(u"StopSignal"_s, spec.stopSignal);
    if (spec.stopSeconds >= 0)
        body.insert(u"StopTimeout"_s, spec.stopSeconds);
    if (spec.tty)
        body.insert(u"Tty"_s, true);
    if (!spec.healthcheck.isEmpty())
        body.insert(u"Healthcheck"_s, spec.healthcheck);
    return body;
}

} // namespace slipway
