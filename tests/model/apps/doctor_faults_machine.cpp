// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor_faults.h"
#include "doctor_samples.h"

using namespace Qt::StringLiterals;

namespace slipway::samples {

using Level = Check::Level;

QList<Fault> diskFaults()
{
    FaultTable fault;
    fault("the engine's disk is full", "disk", Level::Fail, "500.0 MB are free",
          [](DoctorFacts &f) { f.engineDisk->free = kGiga / 2; });
    fault("the engine's disk is nearly full", "disk", Level::Warn, "9.0 GB are free",
          [](DoctorFacts &f) { f.engineDisk->free = 9 * kGiga; });
    fault("the engine's disk is small", "disk-size", Level::Warn, "30.0 GB in all",
          [](DoctorFacts &f) {
              f.engineDisk->total = 30 * kGiga;
              f.engineDisk->free = 25 * kGiga;
          });
    fault("no inodes are left", "disk-files", Level::Fail, "more files can be made",
          [](DoctorFacts &f) { f.engineDisk->filesFree = 12; });
    fault("few inodes are left", "disk-files", Level::Warn, "more files can be made",
          [](DoctorFacts &f) { f.engineDisk->filesFree = 50'000; });
    fault("images in the network", "disk-kind", Level::Warn, "nfs4", [](DoctorFacts &f) {
        f.system.mounts << MountedFileSystem{u"/var/lib/docker"_s, u"nfs4"_s, u"server:/images"_s,
                                             false};
    });
    fault("images on FAT", "disk-kind", Level::Fail, "vfat", [](DoctorFacts &f) {
        f.system.mounts << MountedFileSystem{u"/var/lib/docker"_s, u"vfat"_s, u"/dev/sdb1"_s,
                                             false};
    });
    fault("a disk that became read-only", "disk-kind", Level::Fail, "can only be read",
          [](DoctorFacts &f) { f.system.mounts[0].isReadOnly = true; });
    fault("a disk that does not answer", "disk", Level::Warn, "does not answer in time",
          [](DoctorFacts &f) {
              f.late << u"disk"_s;
              f.engineDisk.reset();
          });
    fault("Slipway's folder cannot be written", "data-folder", Level::Fail, "cannot write",
          [](DoctorFacts &f) { f.dataDisk->isWritable = false; });
    fault("no space for Slipway's own files", "data-space", Level::Fail, "Slipway's own files",
          [](DoctorFacts &f) { f.dataDisk->free = 1'000'000; });
    fault("little space for Slipway's own files", "data-space", Level::Warn, "Slipway's own files",
          [](DoctorFacts &f) { f.dataDisk->free = kGiga; });
    fault("Slipway's folder on a stick", "data-kind", Level::Warn, "exfat", [](DoctorFacts &f) {
        f.system.mounts << MountedFileSystem{u"/home/mira/.local"_s, u"exfat"_s, u"/dev/sdb1"_s,
                                             false};
    });
    return fault;
}

QList<Fault> networkFaults()
{
    FaultTable fault;
    fault(
        "packets are not passed on", "network-forward", Level::Warn, "does not pass packets",
        [](DoctorFacts &f) { f.engine.info->forwardsPackets = false; },
        "pkexec sysctl -w net.ipv4.ip_forward=1");
    fault("an engine without rules", "network-firewall", Level::Warn, "make no rules",
          [](DoctorFacts &f) { f.system.firewall.engineMakesRules = false; });
    fault(
        "saved rules that cut off", "network-firewall", Level::Warn, "/etc/nftables.conf",
        [](DoctorFacts &f) {
            f.system.firewall.savedRulesDrop = true;
            f.system.firewall.savedRules = u"/etc/nftables.conf"_s;
        },
        "pkexec systemctl restart docker");
    fault(
        "ufw before Podman", "network-firewall", Level::Warn, "ufw",
        [](DoctorFacts &f) {
            f.engine.version->product = u"Podman"_s;
            f.system.firewall.ufw = true;
            f.system.firewall.ufwDropsForwarded = true;
        },
        "pkexec ufw default allow routed");
    fault("no name server", "network-names", Level::Warn, "No name server",
          [](DoctorFacts &f) { f.system.nameServers.clear(); });
    fault("a name server of this computer alone", "network-names", Level::Warn, "127.0.0.1",
          [](DoctorFacts &f) { f.system.nameServers = {u"127.0.0.1"_s}; });
    fault(
        "a proxy that the engine does not know", "network-proxy", Level::Warn,
        "the proxy http://proxy.example.org:3128", [](DoctorFacts &f) {
            f.system.proxies = {{u"https_proxy"_s, u"http://mira:secret@proxy.example.org:3128"_s}};
        });
    fault("a server that does not answer", "network:github.com", Level::Fail,
          "github.com does not answer", [](DoctorFacts &f) {
              f.reached[0].problem = Error{Error::Kind::Unreachable, u"No."_s, u"Host not found"_s};
          });
    fault(
        "a clock that is wrong", "machine-clock", Level::Fail, "The clock is wrong",
        [](DoctorFacts &f) { f.reached[0].heard = f.reached[0].heard.addDays(-400); },
        "pkexec timedatectl set-ntp true");
    return fault;
}

QList<Fault> machineFaults()
{
    FaultTable fault;
    fault("little memory", "machine-memory", Level::Warn, "4.0 GB of memory",
          [](DoctorFacts &f) { f.system.memory.total = 4 * kGiga; });
    fault("no swap and not much memory", "machine-swap", Level::Warn, "no swap",
          [](DoctorFacts &f) {
              f.system.memory = {16 * kGiga, 12 * kGiga, 0};
          });
    fault(
        "few watches", "machine-watches", Level::Warn, "can be watched",
        [](DoctorFacts &f) { f.system.inotifyWatches = 8192; },
        "pkexec sysctl -w fs.inotify.max_user_watches=524288");
    fault(
        "few watchers", "machine-watchers", Level::Warn, "can watch files",
        [](DoctorFacts &f) { f.system.inotifyInstances = 16; },
        "pkexec sysctl -w fs.inotify.max_user_instances=512");
    fault("few open files", "machine-files", Level::Warn, "only 256 files",
          [](DoctorFacts &f) { f.system.openFiles = 256; });
    fault("an old kernel", "machine-kernel", Level::Warn, "Linux 3.10", [](DoctorFacts &f) {
        f.system.kernel = {3, 10};
    });
    fault("SELinux", "machine-selinux", Level::Warn, "SELinux guards", [](DoctorFacts &f) {
        f.system.isSelinuxEnforcing = true;
        f.engine.info->securityOptions = {u"name=selinux"_s};
    });
    fault("work that was cut short", "leftovers", Level::Warn, "Forge",
          [](DoctorFacts &f) { f.leftovers.works = {u"Forge"_s}; });
    fault(
        "a container of a try", "leftovers-containers", Level::Warn, "slipway-forge_try",
        [](DoctorFacts &f) { f.leftovers.containers = {u"slipway-forge_try"_s}; },
        "docker rm --force slipway-forge_try");
    fault(
        "a stray image", "leftovers-images", Level::Warn, "slipway/forge:try-963e7643",
        [](DoctorFacts &f) { f.leftovers.images = {u"slipway/forge:try-963e7643"_s}; },
        "docker rmi slipway/forge:try-963e7643");
    fault("copies of a try", "leftovers-folders", Level::Warn, "/data/trials/forge",
          [](DoctorFacts &f) { f.leftovers.folders = {u"/data/trials/forge"_s}; });
    return fault;
}

QList<Fault> appFaults()
{
    FaultTable fault;
    fault("a port that is taken", "port:8080", Level::Warn, "python3 (4711)", [](DoctorFacts &f) {
        f.apps[1].ports[0].isFree = false;
        f.apps[1].ports[0].by = u"python3 (4711)"_s;
    });
    fault("a port that was set is taken", "port:8080", Level::Fail, "another program",
          [](DoctorFacts &f) {
              f.apps[1].ports[0].isFree = false;
              f.apps[1].ports[0].isFixed = true;
          });
    fault("a further port is taken", "port:22000/udp", Level::Warn, "22000/udp (sync)",
          [](DoctorFacts &f) {
              PortFacts port;
              port.port = 22000;
              port.udp = true;
              port.name = u"sync"_s;
              f.apps[1].ports << port;
          });
    fault("an app that runs without a port of its own", "port:22000/tcp", Level::Warn, "is free",
          [](DoctorFacts &f) {
              PortFacts port;
              port.port = 22000;
              port.name = u"sync"_s;
              port.isFree = true;
              f.apps[1].ports << port;
              f.apps[1].runs = true;
          });
    fault("a folder that is gone", "folder:/home/mira/site", Level::Fail, "is not there",
          [](DoctorFacts &f) { f.apps[1].folders[0].isThere = false; });
    fault("a folder that is not yours", "folder:/home/mira/site", Level::Warn, "may not write",
          [](DoctorFacts &f) { f.apps[1].folders[0].isWritable = false; });
    fault("a folder that nobody chose", "folders:site", Level::Fail, "Choose a folder",
          [](DoctorFacts &f) {
              f.apps[1].folderProblem =
                  Error{Error::Kind::Missing, u"Choose a folder for “media” first."_s, {}};
          });
    fault("settings on a stick", "folder:config:filesystem", Level::Warn, "Windows’ format",
          [](DoctorFacts &f) {
              AppFolder folder;
              folder.name = u"config"_s;
              folder.host = u"/media/stick/config"_s;
              folder.container = u"/config"_s;
              PathFacts path;
              path.path = path.resolved = path.existing = folder.host;
              path.kind = PathFacts::Kind::Folder;
              path.fileSystem = u"vfat"_s;
              f.mounts << MountLook{{{folder, path}}, {}};
          });
    fault("a profile that is gone", "profile:site", Level::Warn, "is gone",
          [](DoctorFacts &f) { f.apps[1].profile.reset(); });
    fault("less memory than an app needs", "app-memory:forge", Level::Warn, "this computer has",
          [](DoctorFacts &f) { f.system.memory.total = 6 * kGiga; });
    fault("less memory free than an app needs", "app-memory:forge", Level::Warn, "free now",
          [](DoctorFacts &f) { f.system.memory.available = 3 * kGiga; });
    fault("a limit under what an app needs", "app-memory:forge", Level::Warn, "may take 2.0 GB",
          [](DoctorFacts &f) { f.apps[0].settings.run.memoryBytes = 2 * kGiga; });
    fault("no space for a build", "app-space:forge", Level::Fail, "A build of Forge needs",
          [](DoctorFacts &f) { f.engineDisk->free = 3 * kGiga; });
    fault("hardly space for a build", "app-space:forge", Level::Warn, "A build of Forge needs",
          [](DoctorFacts &f) { f.engineDisk->free = 10 * kGiga; });
    fault("a base image that is gone", "app-base:forge", Level::Fail, "is gone from its registry",
          [](DoctorFacts &f) {
              f.apps[0].base->problem = Error{Error::Kind::Missing, u"No."_s, {}};
          });
    fault("a registry that does not answer", "app-base:forge", Level::Fail,
          "The registry of nvidia/cuda", [](DoctorFacts &f) {
              f.apps[0].base->problem = Error{Error::Kind::Failed, u"No."_s, u"dial tcp"_s};
          });
    fault("a base image for another machine", "app-platform:forge", Level::Fail,
          "this engine runs arm64",
          [](DoctorFacts &f) { f.engine.version->architecture = u"arm64"_s; });
    fault("an app for another machine", "app-platform:forge", Level::Warn, "is made for amd64",
          [](DoctorFacts &f) {
              f.engine.version->architecture = u"arm64"_s;
              f.apps[0].base->platforms.clear();
          });
    return fault;
}

} // namespace slipway::samples
