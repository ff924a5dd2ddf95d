// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a profile that say how its container runs and what it publishes and mounts.
#include "base/mount.h"
#include "profiles/profile_keys.h"
#include "profiles/profile_parts.h"
#include "profiles/profiles_text.h"
#include "profiles/run_settings.h"

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

std::optional<std::chrono::seconds> readDuration(MapReader &map, const QString &key)
{
    const QString text = map.text(key);
    if (text.isEmpty())
        return std::nullopt;
    const auto duration = parseDuration(text);
    if (!duration)
        map.error(
            key,
            ProfilesText::tr("“%1” is not a length of time: “90s”, “5m”, “1h”, at most 24 hours.")
                .arg(text.left(60)));
    return duration;
}

qint64 readSize(MapReader &map, const QString &key)
{
    const QString text = map.text(key);
    if (text.isEmpty())
        return 0;
    const auto bytes = parseSize(text);
    if (!bytes)
        map.error(key,
                  ProfilesText::tr("“%1” is not a size: “512m”, “2g”, at most 1024g.")
                      .arg(text.left(60)));
    return bytes.value_or(0);
}

QString checkTmpfs(const QString &text)
{
    return isPlainAbsolutePath(text) && text != u"/" && !text.contains(u':')
        ? QString()
        : ProfilesText::tr("“%1” is not an absolute path.").arg(text.left(60));
}

void readLimits(MapReader &map, Run &run)
{
    run.memoryBytes = readSize(map, u"memory"_s);
    if (const auto pids = map.number(u"pids"_s)) {
        if (*pids < 1 || *pids > kMostPids)
            map.error(
                u"pids"_s,
                ProfilesText::tr("The number of processes goes from 1 to %1.").arg(kMostPids));
        else
            run.pids = int(*pids);
    }
    run.readOnlyRoot = map.truth(u"read-only"_s).value_or(false);
    run.tmpfs = map.texts(u"tmpfs"_s, checkTmpfs);
    run.optionFiles = map.texts(u"option-files"_s, checkRelativePath);
}

} // namespace

std::optional<Port> readPort(MapReader &map, const QString &key, MapReader::Need need)
{
    const auto number = map.number(key, need);
    if (!number)
        return std::nullopt;
    const auto port = Port::from(*number);
    if (port)
        return *port;
    map.error(key, port.error().summary);
    return std::nullopt;
}

Folder::Purpose purposeOf(const QString &folderName)
{
    const auto index = purposeWords().indexOf(folderName);
    return index < 0 ? Folder::Purpose::Data : Folder::Purpose(index);
}

void readWeb(MapReader &root, Profile &profile)
{
    const YamlNode *node = root.map(u"web"_s);
    if (!node)
        return;
    MapReader map(*node, u"web"_s, profileKeys()[u"web"_s], root.problems());
    Web web;
    if (const auto port = readPort(map, u"port"_s, MapReader::Need::Required))
        web.port = *port;
    web.preferred = readPort(map, u"host-port"_s, MapReader::Need::Optional);
    if (const QString path = map.text(u"path"_s, checkWebPath); !path.isEmpty())
        web.path = path;
    if (const YamlNode *ready = map.map(u"ready"_s)) {
        MapReader readyMap(*ready, u"web.ready"_s, profileKeys()[u"web.ready"_s], root.problems());
        if (const QString path = readyMap.text(u"http"_s, checkWebPath); !path.isEmpty())
            web.ready.path = path;
        web.ready.within = readDuration(readyMap, u"within"_s).value_or(web.ready.within);
    }
    profile.web = web;
}

void readPorts(MapReader &root, Profile &profile)
{
    for (const auto &[node, field] : root.maps(u"ports"_s)) {
        MapReader map(*node, field, profileKeys()[u"ports[]"_s], root.problems());
        ExtraPort extra;
        extra.name = map.text(u"name"_s, checkShortName, MapReader::Need::Required);
        extra.udp = map.truth(u"udp"_s).value_or(false);
        const auto port = readPort(map, u"port"_s, MapReader::Need::Required);
        if (!port)
            continue;
        extra.port = *port;
        bool isTaken = profile.web && !extra.udp && profile.web->port == *port;
        for (const ExtraPort &other : profile.ports)
            isTaken = isTaken || (other.port == *port && other.udp == extra.udp);
        if (isTaken)
            map.error(u"port"_s,
                      ProfilesText::tr("Port %1 is published already.").arg(port->text()));
        profile.ports << extra;
    }
}

void readRun(MapReader &root, Profile &profile)
{
    const YamlNode *node = root.map(u"run"_s);
    if (!node)
        return;
    MapReader map(*node, u"run"_s, profileKeys()[u"run"_s], root.problems());
    Run &run = profile.run;
    run.command = map.texts(u"command"_s);
    if (!run.command.isEmpty() && run.command.first().isEmpty())
        map.error(u"command"_s,
                  ProfilesText::tr("The first word of a command is the program, and it is empty."));
    run.workdir = map.text(u"workdir"_s, checkImagePath);
    run.environment = map.textMap(u"env"_s, checkEnvironmentName, nullptr);
    run.gpu = GpuUse(map.word(u"gpu"_s, gpuWords(), int(GpuUse::None)));
    run.stopSignal = map.text(u"stop-signal"_s, checkSignal);
    run.stopGrace = readDuration(map, u"stop-grace"_s).value_or(run.stopGrace);
    run.capabilities = map.texts(u"capabilities"_s, checkCapability);
    run.shmBytes = readSize(map, u"shm"_s);
    readLimits(map, run);
}

void readFolders(MapReader &root, Profile &profile)
{
    const YamlNode *node = root.map(u"folders"_s);
    if (!node)
        return;
    MapReader folders(*node, u"folders"_s, {}, root.problems());
    for (const YamlEntry &entry : node->entries) {
        const QString name = entry.key.text;
        if (!entry.key.isScalar() || !checkOneLine(name).isEmpty())
            continue;
        if (const QString wrong = checkShortName(name); !wrong.isEmpty()) {
            root.problems().error(entry.key, u"folders"_s, wrong);
            continue;
        }
        const YamlNode *value = folders.map(name);
        if (!value)
            continue;
        MapReader map(*value, folders.fieldOf(name), profileKeys()[u"folders.*"_s],
                      root.problems());
        Folder folder;
        folder.name = name;
        folder.label = map.text(u"label"_s, checkName);
        folder.purpose =
            Folder::Purpose(map.word(u"purpose"_s, purposeWords(), int(purposeOf(name))));
        folder.path = map.text(u"path"_s, checkImagePath, MapReader::Need::Required);
        folder.readOnly = map.word(u"access"_s, accessWords(), 0) == 1;
        folder.ask = map.truth(u"ask"_s).value_or(false);
        for (const Folder &other : profile.folders) {
            if (!folder.path.isEmpty() && other.path == folder.path)
                map.error(
                    u"path"_s,
                    ProfilesText::tr("Another folder has the path “%1” as well.").arg(folder.path));
        }
        profile.folders << folder;
    }
}

} // namespace slipway
