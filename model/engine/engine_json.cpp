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
