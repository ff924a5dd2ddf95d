// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/image_ref.h"
#include "base/mount.h"
#include "base/port.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace slipway {

using Labels = QMap<QString, QString>;

struct ApiVersion {
    int major = 1;
    int minor = 41;
    QString text() const { return QStringLiteral("%1.%2").arg(major).arg(minor); }
    friend auto operator<=>(const ApiVersion &, const ApiVersion &) = default; // NOLINT(*-nullptr)
};

/// The answer to /_ping.
struct EnginePing {
    ApiVersion serverVersion;
    ApiVersion spoken; ///< What every later call is prefixed with: 1.51, the engine's or
                       ///< DOCKER_API_VERSION, whichever is lowest.
    bool isPodman = false;
    bool hasBuildKit = false; ///< False on Podman; true on Docker ≥ 20.10.
};

struct EngineVersion {
    QString product; ///< "Docker" or "Podman"
    QString version;
    QString api;
    QString os;
    QString architecture; ///< "amd64", "arm64"
    QString kernel;
    QMap<QString, QString> components; ///< "containerd" → its version
};

struct EngineInfo {
    QString id;
    QString name;
    QString dataRoot;
    QString storageDriver;
    QString operatingSystem;
    int cpus = 0;
    qint64 memoryBytes = 0;
    int containers = 0;
    int containersRunning = 0;
    int images = 0;
    QStringList runtimes; ///< "runc", "nvidia", …
    QStringList cdiSpecDirs;
    QStringList discoveredDevices; ///< CDI names such as "nvidia.com/gpu=all"
    QStringList securityOptions;
    QStringList warnings;
    bool isRootless = false;
    bool isSwarmManager = false;
    QString architecture; ///< As the kernel names it: "x86_64", "aarch64"
    QString backingFileSystem; ///< Of the storage driver: "extfs", "xfs", "btrfs"; may be empty.
    int cgroupVersion = 0; ///< 1 or 2; 0: not told.
    // What the kernel lets the engine do to containers; an engine that does not say can.
    bool limitsMemory = true;
    bool limitsSwap = true;
    bool limitsProcesses = true;
    bool forwardsPackets = true;
    QString httpProxy; ///< Of the engine's own downloads; a password in it is masked by the engine.
    QString httpsProxy;
    QDateTime systemTime; ///< The engine's clock; invalid: not told.
};

/// How much of the disk one kind of thing takes. Bytes.
struct DiskShare {
    qint64 bytes = 0;
    qint64 freeableBytes = 0; ///< Of what nothing uses.
    int count = 0;
    int used = 0; ///< How many of them something uses.
    friend bool operator==(const DiskShare &, const DiskShare &) = default;
};

/// The answer to /system/df.
struct EngineDisk {
    DiskShare images;
    DiskShare containers; ///< What they wrote into themselves; those that run are used.
    DiskShare volumes;
    DiskShare buildCache;
    friend bool operator==(const EngineDisk &, const EngineDisk &) = default;
};

/// What a registry says of an image.
struct RegistryImage {
    QString digest; ///< "sha256:…"
    QStringList platforms; ///< "linux/amd64", …; empty: it does not say.
};

struct ImageSummary {
    QString id;
    QStringList tags;
    QStringList digests;
    qint64 sizeBytes = 0;
    QDateTime created;
    Labels labels;
};

struct ImageDetails {
    QString id;
    QStringList tags;
    QStringList digests; ///< RepoDigests
    qint64 sizeBytes = 0;
    QDateTime created;
    QString architecture;
    QString os;
    Labels labels;
    QStringList entrypoint;
    QStringList command;
    QStringList environment; ///< NAME=VALUE
    QString user;
    QString workingDirectory;
    QString stopSignal;
    QStringList exposedPorts; ///< "8096/tcp"
    QStringList layers; ///< RootFS diff ids
};

struct PublishedPort {
    quint16 container = 0;
    quint16 host = 0; ///< 0: not published
    QString address; ///< "127.0.0.1"
    bool udp = false; ///< Else TCP.
    friend bool operator==(const PublishedPort &, const PublishedPort &) = default;
};

struct ContainerSummary {
    QString id;
    QString name; ///< Without the leading '/'.
    QString image; ///< As given at creation.
    QString imageId;
    QString state; ///< created running paused restarting removing exited dead
    QString status; ///< The engine's sentence.
    QDateTime created;
    Labels labels;
    QList<PublishedPort> ports;
};

struct ContainerDetails {
    QString id;
    QString name;
    QString image; ///< As given at creation.
    QString imageId;
    QString state;
    bool running = false;
    bool oomKilled = false;
    int exitCode = 0;
    QString error; ///< The engine's own reason when a start failed.
    QString health; ///< "", "starting", "healthy", "unhealthy"
    QDateTime created;
    QDateTime started; ///< Invalid when it never was.
    QDateTime ended;
    int restartCount = 0;
    bool tty = false;
    Labels labels;
    QList<PublishedPort> ports;
    QMap<QString, QString> addresses; ///< network → the container's IP address
    QStringList binds; ///< "source:destination[:ro]"
    QStringList environment;
    QString logPath;
};

/// What a container is made from.
struct ContainerSpec {
    QString name;
    QString image;
    QStringList entrypoint = {}; ///< Empty: the image's own.
    QStringList command; ///< Empty: the image's own.
    QStringList environment; ///< NAME=VALUE
    Labels labels;
    QList<PublishedPort> ports; ///< host 0: not published, only exposed
    QList<Mount> mounts; ///< The engine is told not to make missing folders.
    QString user; ///< "1000:1000" or empty
    QString stopSignal;
    int stopSeconds = -1; ///< -1: the engine's default
    qint64 shmBytes = 0; ///< 0: the engine's default
    qint64 memoryBytes = 0;
    double cpus = 0;
    bool init = false; ///< An init process of the engine's as PID 1.
    bool tty = false;
    enum class Gpu { None, Runtime, Cdi } gpu = Gpu::None; ///< All NVIDIA GPUs, by which way.
    QStringList devices = {}; ///< Files or folders under /dev, given under the same name.
    QStringList groups = {}; ///< Further groups of the container's user, by number.
    QStringList gpuIds = {}; ///< Only these GPUs; empty: all.
    enum class Restart { No, UnlessStopped, OnFailure } restart = Restart::No;
    int restartTries = 0;
    bool dropCapabilities = true; ///< cap-drop ALL plus `capabilities`
    QStringList capabilities;
    bool noNewPrivileges = true;
    bool readOnlyRoot = false;
    QStringList tmpfs; ///< "/tmp", or with mount options behind a colon: "/run:exec"
    int pids = 0; ///< Processes and threads at most; 0: no limit.
    QString network; ///< Empty: the default bridge.
    QStringList nameServers = {}; ///< Empty: the engine's own.
    QJsonObject healthcheck; ///< In the engine's own form; empty: the image's.
};

/// What a bridge network is made from.
struct NetworkSpec {
    QString name;
    Labels labels;
    bool masquerades = true; ///< Packets to the outside bear the host's address.
    // Empty: the engine chooses.
    QString subnet; ///< "172.20.0.0/16"
    QString gateway; ///< The host's own address in it.
    QString defaultRoute; ///< What containers take for the way out instead.
};

struct NetworkDetails {
    QString id;
    QString name;
    QString subnet; ///< The first.
    QString gateway;
    QString defaultRoute; ///< Empty: the gateway.
    Labels labels;
};

/// A folder that the engine keeps.
struct VolumeDetails {
    QString name;
    QString driver; ///< "local"
    Labels labels;
};

/// One sample of /containers/{id}/stats, already as rates.
struct ContainerStats {
    QDateTime at;
    double cpuPercent = 0; ///< 100 = one processor
    int cpus = 0;
    qint64 memoryBytes = 0; ///< Without the page cache, as `docker stats` counts.
    qint64 memoryLimitBytes = 0;
    qint64 receivedBytes = 0;
    qint64 sentBytes = 0;
    qint64 readBytes = 0;
    qint64 writtenBytes = 0;
    int processes = 0;
};

/// One line of /events that Slipway looks at.
struct EngineEvent {
    QString type; ///< container, image, network, volume
    QString action; ///< start, die, destroy, "health_status: healthy", …
    QString id;
    Labels attributes; ///< A container's labels are among them.
    qint64 timeNano = 0;
};

struct WaitResult {
    int exitCode = 0;
    QString error;
};

/// A login for one registry.
struct RegistryLogin {
    QString server;
    QString user;
    QString password;
    QString identityToken = {}; ///< Stands for the password where the registry gave one.
};

} // namespace slipway
