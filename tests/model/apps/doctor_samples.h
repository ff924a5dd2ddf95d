// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/doctor_checks.h"

#include <algorithm>

namespace slipway::samples {

constexpr qint64 kGiga = 1'000'000'000;

inline AppNeeds webApp()
{
    Profile profile(*AppId::parse(u"site"));
    profile.name = QStringLiteral("Site");
    profile.lineage = Profile::Lineage::S6;
    profile.web = Web{};
    AppNeeds app{AppSettings(profile.id)};
    app.profile = profile;
    PortFacts port;
    port.port = 8080;
    port.isFree = true;
    app.ports = {port};
    AppFolder folder;
    folder.host = QStringLiteral("/home/mira/site");
    folder.from = AppFolder::From::Person;
    app.folders = {{folder, true, true}};
    return app;
}

inline AppNeeds aiApp(GpuUse gpu = GpuUse::Required)
{
    Profile profile(*AppId::parse(u"forge"));
    profile.name = QStringLiteral("Forge");
    profile.kind = Profile::Kind::Ai;
    profile.lineage = Profile::Lineage::Cuda;
    profile.base = *ImageRef::parse(u"nvidia/cuda:12.8.1-base-ubuntu22.04");
    profile.run.gpu = gpu;
    Source source;
    source.path = QStringLiteral("/opt/app");
    source.git = QStringLiteral("https://github.com/lllyasviel/stable-diffusion-webui-forge");
    profile.sources = {source};
    Python python;
    python.torch = {QStringLiteral("torch==2.7.1")};
    python.torchIndex = QStringLiteral("auto");
    profile.python = python;
    AppNeeds app{AppSettings(profile.id)};
    app.profile = profile;
    app.base = BaseFacts{profile.base->text(), false, {}, {QStringLiteral("linux/amd64")}};
    return app;
}

/// Of a desktop with Docker, an RTX 4090 and two apps, on which nothing is wrong.
inline DoctorFacts healthy()
{
    DoctorFacts facts;
    EngineFacts &engine = facts.engine;
    engine.endpoint = QStringLiteral("unix:///var/run/docker.sock");
    engine.socket = QStringLiteral("/var/run/docker.sock");
    engine.rule = EngineChoice::Rule::SystemSocket;
    engine.reason = QStringLiteral("Docker's system socket is there.");
    engine.hasSocket = true;
    engine.version = EngineVersion{};
    engine.version->product = QStringLiteral("Docker");
    engine.version->version = QStringLiteral("28.5.2");
    engine.version->api = QStringLiteral("1.51");
    engine.version->architecture = QStringLiteral("amd64");
    engine.info = EngineInfo{};
    engine.info->dataRoot = QStringLiteral("/var/lib/docker");
    engine.info->storageDriver = QStringLiteral("overlay2");
    engine.info->cgroupVersion = 2;
    engine.info->runtimes = {QStringLiteral("nvidia"), QStringLiteral("runc")};
    engine.heard = QDateTime::fromSecsSinceEpoch(1'795'000'000);
    engine.info->systemTime = engine.heard;

    SystemFacts &system = facts.system;
    system.isRead = true;
    system.user = QStringLiteral("mira");
    system.uid = 1000;
    system.engines = {QStringLiteral("docker")};
    system.installer = QStringLiteral("apt-get");
    system.hasDockerGroup = true;
    system.isDockerMember = true;
    system.isDockerMemberNow = true;
    system.hasSubordinateIds = true;
    system.mounts = {
        {QStringLiteral("/"), QStringLiteral("ext4"), QStringLiteral("/dev/sda1"), false}};
    system.memory = {64 * kGiga, 40 * kGiga, 8 * kGiga};
    system.cgroup = {2, {QStringLiteral("memory"), QStringLiteral("pids")}, {}};
    system.kernel = {6, 8};
    system.nameServers = {QStringLiteral("192.168.1.1")};
    system.inotifyWatches = 524288;
    system.inotifyInstances = 512;
    system.openFiles = 1024;
    system.userNamespaces = 100000;
    system.firewall.forwards = true;
    system.nvidia.hasModule = true;
    system.nvidia.hasToolkit = true;

    Gpu gpu;
    gpu.name = QStringLiteral("NVIDIA GeForce RTX 4090");
    gpu.memoryBytes = 24 * kGiga;
    gpu.capability = {8, 9};
    facts.gpus = GpuLook{};
    facts.gpus->hasNvidiaCard = true;
    facts.gpus->facts = {{gpu}, QStringLiteral("570.153.02"), {12, 8}};
    facts.engineDisk = DiskFacts{engine.info->dataRoot, true,       false,     500 * kGiga,
                                 200 * kGiga,           30'000'000, 25'000'000};
    facts.dataDisk = DiskFacts{QStringLiteral("/home/mira/.local/share/slipway"),
                               true,
                               true,
                               500 * kGiga,
                               200 * kGiga,
                               30'000'000,
                               25'000'000};
    facts.networkWasAsked = true;
    ReachFacts reached;
    reached.host = QStringLiteral("github.com");
    reached.heard = engine.heard;
    reached.time = engine.heard;
    facts.reached = {reached};
    facts.apps = {aiApp(), webApp()};
    return facts;
}

/// Null: there is none of this id.
inline const Check *find(const QList<Check> &checks, const QString &id)
{
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&id](const Check &check) { return check.id == id; });
    return found == checks.end() ? nullptr : &*found;
}

} // namespace slipway::samples
