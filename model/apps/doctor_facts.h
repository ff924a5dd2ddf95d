// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_folders.h"
#include "apps/container_plan.h"
#include "apps/gpu_look.h"
#include "apps/mount_look.h"
#include "apps/system_facts.h"
#include "engine/endpoint.h"

namespace slipway {

/// What the engine said of itself, or why it said nothing.
struct EngineFacts {
    QString endpoint; ///< "unix:///var/run/docker.sock"
    QString socket; ///< Its path; empty for an engine that is reached by a network.
    EngineChoice::Rule rule = EngineChoice::Rule::Fallback;
    QString reason; ///< Why that one.
    bool hasSocket = false; ///< Something is at that path.
    std::optional<Error> problem; ///< Why it does not answer.
    std::optional<EngineVersion> version;
    std::optional<EngineInfo> info;
    bool hasNvidiaSpec = false; ///< A CDI specification names NVIDIA's cards.
    QDateTime heard; ///< This machine's clock when info came.
    bool isHere() const { return !socket.isEmpty(); }
    bool isPodman() const { return version && version->product == QLatin1StringView("Podman"); }
    /// The program that talks to it by hand.
    QString program() const
    {
        return isPodman() ? QStringLiteral("podman") : QStringLiteral("docker");
    }
};

/// Room where a folder lies. -1: not known.
struct DiskFacts {
    QString folder;
    bool isThere = false;
    bool isWritable = false; ///< By this user.
    qint64 total = -1; ///< Bytes.
    qint64 free = -1; ///< Bytes, without what is kept for root.
    qint64 files = -1; ///< Inodes; 0 on file systems that make them as they go.
    qint64 filesFree = -1;
    friend bool operator==(const DiskFacts &, const DiskFacts &) = default;
};

/// Whether something in the network answers. Only with GatherRequest::network.
struct ReachFacts {
    enum class What { Git, Packages, Torch, Distribution };
    What what = What::Git;
    QString host; ///< "github.com"
    std::optional<Error> problem; ///< Why not.
    QDateTime time; ///< The server's clock by its Date header; invalid: not told.
    QDateTime heard; ///< This machine's clock then.
};

/// What the base image's registry said.
struct BaseFacts {
    QString image; ///< "nvidia/cuda:12.8.1-base-ubuntu22.04"
    bool isHere = false; ///< The engine has it already.
    std::optional<Error> problem;
    QStringList platforms; ///< "linux/amd64"; empty: not told.
};

struct PortFacts {
    quint16 port = 0; ///< On the host.
    bool udp = false;
    QString name; ///< Of a further port; empty for the web UI's.
    bool isFixed = false; ///< The person chose it: there is no other.
    bool isHeld = false; ///< The app itself has it.
    bool isFree = false;
    QString by; ///< Who has it; empty: not known.
};

struct FolderFacts {
    AppFolder folder;
    bool isThere = false;
    bool isWritable = false;
};

/// One app and what it needs.
struct AppNeeds {
    explicit AppNeeds(AppSettings app)
        : settings(std::move(app))
    {}
    AppSettings settings;
    std::optional<Profile> profile; ///< Unset: it is gone.
    bool runs = false;
    bool hasImage = false;
    std::optional<Error> folderProblem; ///< A folder that only the person can choose.
    QList<FolderFacts> folders;
    QList<PortFacts> ports;
    std::optional<BaseFacts> base; ///< Only where the network was asked.
    QString name() const { return profile ? profile->name : settings.id.text(); }
    /// Of its container, bytes; 0: none.
    qint64 memoryLimit() const
    {
        return settings.run.memoryBytes.value_or(profile ? profile->run.memoryBytes : 0);
    }
    GpuWish gpu() const { return profile ? gpuWish(*profile, settings) : GpuWish(); }
};

/// What work that was cut short left behind.
struct LeftoverFacts {
    QStringList containers; ///< Names: of trials, and set aside for a successor.
    QStringList images; ///< Of trials, and of builds that nothing tells of: names, else ids.
    QStringList works; ///< Names of apps whose last work was cut short.
    QStringList folders; ///< Of trials.
    bool isNothing() const
    {
        return containers.isEmpty() && images.isEmpty() && works.isEmpty() && folders.isEmpty();
    }
};

/// All that the checks are made from: plain values, which tests write by hand.
struct DoctorFacts {
    EngineFacts engine;
    SystemFacts system;
    std::optional<GpuLook> gpus; ///< Unset: not looked, or the driver did not answer in time.
    std::optional<DiskFacts> engineDisk; ///< Unset: the engine is on another machine.
    std::optional<DiskFacts> dataDisk; ///< Slipway's own folder of data.
    bool networkWasAsked = false;
    QList<ReachFacts> reached;
    QList<AppNeeds> apps;
    QList<MountLook> mounts; ///< Of those apps whose folders were tried.
    LeftoverFacts leftovers;
    QStringList late; ///< Parts that did not answer in time: "gpu", "disk", …
};

} // namespace slipway
