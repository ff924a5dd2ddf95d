// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine_json.h"

#include "engine/json_values.h"

namespace slipway {

using namespace Qt::StringLiterals;

Result<EngineVersion> engineVersionIn(const QByteArray &body)
{
    const Result<QJsonObject> answer = jsonObjectIn(body);
    if (!answer)
        return failure(answer.error());
    EngineVersion engine;
    engine.product = u"Docker"_s;
    const QJsonArray components = arrayAt(*answer, "Components"_L1);
    for (const QJsonValue &component : components) {
        const QString name = textAt(component.toObject(), "Name"_L1);
        if (name == "Podman Engine"_L1)
            engine.product = u"Podman"_s;
        if (!name.isEmpty())
            engine.components.insert(name, textAt(component.toObject(), "Version"_L1));
    }
    engine.version = textAt(*answer, "Version"_L1);
    engine.api = textAt(*answer, "ApiVersion"_L1);
    engine.os = textAt(*answer, "Os"_L1);
    engine.architecture = textAt(*answer, "Arch"_L1);
    engine.kernel = textAt(*answer, "KernelVersion"_L1);
    return engine;
}

namespace {

/// A flag that is true where an engine does not tell it.
bool flagUnlessToldNot(const QJsonObject &object, QLatin1StringView key)
{
    return object[key].toBool(true);
}

/// What the kernel and the engine's settings allow.
void readAbilities(const QJsonObject &answer, EngineInfo &engine)
{
    engine.architecture = textAt(answer, "Architecture"_L1);
    const QJsonArray driver = arrayAt(answer, "DriverStatus"_L1);
    for (const QJsonValue &pair : driver)
        if (pair.toArray().at(0).toString() == "Backing Filesystem"_L1)
            engine.backingFileSystem = pair.toArray().at(1).toString();
    // Docker 20.10 on: "1" or "2"; Podman: "v1", "v2".
    engine.cgroupVersion = textAt(answer, "CgroupVersion"_L1).remove(u'v').toInt();
    engine.limitsMemory = flagUnlessToldNot(answer, "MemoryLimit"_L1);
    engine.limitsSwap = flagUnlessToldNot(answer, "SwapLimit"_L1);
    engine.limitsProcesses = flagUnlessToldNot(answer, "PidsLimit"_L1);
    engine.forwardsPackets = flagUnlessToldNot(answer, "IPv4Forwarding"_L1);
    engine.httpProxy = textAt(answer, "HttpProxy"_L1);
    engine.httpsProxy = textAt(answer, "HttpsProxy"_L1);
    engine.systemTime = timeAt(answer, "SystemTime"_L1);
}

DiskShare imagesShare(const QJsonObject &answer)
{
    DiskShare share;
    // Layers that several images have count once in LayersSize, and not as free with any of them.
    share.bytes = numberAt(answer, "LayersSize"_L1);
    const QJsonArray images = arrayAt(answer, "Images"_L1);
    share.count = int(images.size());
    for (const QJsonValue &value : images) {
        const QJsonObject image = value.toObject();
        if (numberAt(image, "Containers"_L1) > 0)
            ++share.used;
        else
            share.freeableBytes += qMax<qint64>(
                0, numberAt(image, "Size"_L1) - qMax<qint64>(0, numberAt(image, "SharedSize"_L1)));
    }
    return share;
}

DiskShare containersShare(const QJsonObject &answer)
{
    DiskShare share;
    const QJsonArray containers = arrayAt(answer, "Containers"_L1);
    share.count = int(containers.size());
    for (const QJsonValue &value : containers) {
        const qint64 bytes = numberAt(value.toObject(), "SizeRw"_L1);
        share.bytes += bytes;
        if (textAt(value.toObject(), "State"_L1) == "running"_L1)
            ++share.used;
        else
            share.freeableBytes += bytes;
    }
    return share;
}

DiskShare volumesShare(const QJsonObject &answer)
{
    DiskShare share;
    const QJsonArray volumes = arrayAt(answer, "Volumes"_L1);
    share.count = int(volumes.size());
    for (const QJsonValue &value : volumes) {
        const QJsonObject use = objectAt(value.toObject(), "UsageData"_L1);
        const qint64 bytes = qMax<qint64>(0, numberAt(use, "Size"_L1)); // -1: not known
        share.bytes += bytes;
        if (numberAt(use, "RefCount"_L1) > 0)
            ++share.used;
        else
            share.freeableBytes += bytes;
    }
    return share;
}

DiskShare cacheShare(const QJsonObject &answer)
{
    DiskShare share;
    const QJsonArray records = arrayAt(answer, "BuildCache"_L1);
    share.count = int(records.size());
    for (const QJsonValue &value : records) {
        const QJsonObject record = value.toObject();
        if (flagAt(record, "Shared"_L1))
            continue; // it is counted with the images
        const qint64 bytes = numberAt(record, "Size"_L1);
        share.bytes += bytes;
        if (flagAt(record, "InUse"_L1))
            ++share.used;
        else
            share.freeableBytes += bytes;
    }
    return share;
}

} // namespace

Result<EngineDisk> engineDiskIn(const QByteArray &body)
{
    const Result<QJsonObject> answer = jsonObjectIn(body);
    if (!answer)
        return failure(answer.error());
    return EngineDisk{imagesShare(*answer), containersShare(*answer), volumesShare(*answer),
                      cacheShare(*answer)};
}

Result<RegistryImage> registryImageIn(const QByteArray &body)
{
    const Result<QJsonObject> answer = jsonObjectIn(body);
    if (!answer)
        return failure(answer.error());
    RegistryImage image;
    image.digest = textAt(objectAt(*answer, "Descriptor"_L1), "digest"_L1);
    const QJsonArray platforms = arrayAt(*answer, "Platforms"_L1);
    for (const QJsonValue &value : platforms) {
        const QString os = textAt(value.toObject(), "os"_L1);
        if (os != "unknown"_L1) // attestations stand among the platforms
            image.platforms << os + u'/' + textAt(value.toObject(), "architecture"_L1);
    }
    return image;
}

Result<EngineInfo> engineInfoIn(const QByteArray &body)
{
    const Result<QJsonObject> answer = jsonObjectIn(body);
    if (!answer)
        return failure(answer.error());
    EngineInfo engine;
    engine.id = textAt(*answer, "ID"_L1);
    engine.name = textAt(*answer, "Name"_L1);
    engine.dataRoot = textAt(*answer, "DockerRootDir"_L1);
    engine.storageDriver = textAt(*answer, "Driver"_L1);
    engine.operatingSystem = textAt(*answer, "OperatingSystem"_L1);
    engine.cpus = static_cast<int>(numberAt(*answer, "NCPU"_L1));
    engine.memoryBytes = numberAt(*answer, "MemTotal"_L1);
    engine.containers = static_cast<int>(numberAt(*answer, "Containers"_L1));
    engine.containersRunning = static_cast<int>(numberAt(*answer, "ContainersRunning"_L1));
    engine.images = static_cast<int>(numberAt(*answer, "Images"_L1));
    engine.runtimes = objectAt(*answer, "Runtimes"_L1).keys();
    engine.cdiSpecDirs = textsAt(*answer, "CDISpecDirs"_L1);
    const QJsonArray devices = arrayAt(*answer, "DiscoveredDevices"_L1);
    for (const QJsonValue &value : devices)
        if (textAt(value.toObject(), "Source"_L1) == "cdi"_L1)
            engine.discoveredDevices << textAt(value.toObject(), "ID"_L1);
    engine.securityOptions = textsAt(*answer, "SecurityOptions"_L1);
    engine.warnings = textsAt(*answer, "Warnings"_L1);
    engine.isRootless =
        flagAt(*answer, "Rootless"_L1) || engine.securityOptions.contains("name=rootless"_L1);
    engine.isSwarmManager = flagAt(objectAt(*answer, "Swarm"_L1), "ControlAvailable"_L1);
    readAbilities(*answer, engine);
    return engine;
}

EngineEvent engineEventOf(const QJsonObject &line)
{
    const QJsonObject actor = objectAt(line, "Actor"_L1);
    EngineEvent event;
    event.type = textAt(line, "Type"_L1);
    event.action = textAt(line, "Action"_L1);
    event.id = textAt(actor, "ID"_L1);
    event.attributes = labelsAt(actor, "Attributes"_L1);
    // Podman 4 and an old engine may leave the nanoseconds out.
    event.timeNano = numberAt(line, "timeNano"_L1);
    if (event.timeNano == 0)
        event.timeNano = numberAt(line, "time"_L1) * 1'000'000'000;
    if (event.attributes.contains(u"image"_s))
        event.attributes[u"image"_s] = shortImageName(event.attributes.value(u"image"_s));
    return event;
}

} // namespace slipway
