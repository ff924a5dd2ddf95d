// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor_faults.h"
#include "doctor_samples.h"

using namespace Qt::StringLiterals;

namespace slipway::samples {

using Level = Check::Level;

namespace {

Gpu card(Gpu::Vendor vendor, const QString &name)
{
    Gpu gpu;
    gpu.vendor = vendor;
    gpu.name = name;
    gpu.memoryBytes = 16 * kGiga;
    return gpu;
}

} // namespace

void gone(DoctorFacts &facts, Error::Kind kind, const QString &detail)
{
    facts.engine.version.reset();
    facts.engine.info.reset();
    facts.engine.problem = Error{kind, u"The engine does not answer."_s, detail};
}

void rootless(DoctorFacts &facts)
{
    facts.engine.rule = EngineChoice::Rule::RootlessDocker;
    facts.engine.info->isRootless = true;
}

void amd(DoctorFacts &facts)
{
    facts.gpus = GpuLook{};
    facts.gpus->facts.gpus = {card(Gpu::Vendor::Amd, u"AMD 0x744c"_s)};
    facts.system.amd = {true, true, {u"/dev/dri/renderD128"_s}, {}};
}

QList<Fault> engineFaults()
{
    FaultTable fault;
    fault(
        "no engine is installed", "engine", Level::Fail, "No container engine is installed.",
        [](DoctorFacts &f) {
            gone(f, Error::Kind::NotInstalled);
            f.engine.hasSocket = false;
            f.engine.rule = EngineChoice::Rule::Fallback;
            f.system.engines.clear();
        },
        "pkexec apt-get install -y docker.io");
    fault(
        "the engine is not running", "engine", Level::Fail,
        "Docker is installed, but does not run.",
        [](DoctorFacts &f) {
            gone(f, Error::Kind::NotInstalled);
            f.engine.hasSocket = false;
        },
        "pkexec systemctl start docker");
    fault(
        "its socket is there and nobody listens", "engine", Level::Fail, "nobody listens",
        [](DoctorFacts &f) { gone(f, Error::Kind::Unreachable); }, "pkexec systemctl start docker");
    fault(
        "Podman is there without its socket", "engine", Level::Fail, "Podman is installed",
        [](DoctorFacts &f) {
            gone(f, Error::Kind::NotInstalled);
            f.engine.hasSocket = false;
            f.system.engines = {u"podman"_s};
        },
        "systemctl --user start podman.socket");
    fault("the engine that was named does not answer", "engine", Level::Fail, "does not answer",
          [](DoctorFacts &f) {
              gone(f, Error::Kind::Unreachable);
              f.engine.rule = EngineChoice::Rule::Setting;
          });
    fault(
        "not in the group docker", "engine", Level::Fail, "You may not use the engine's socket",
        [](DoctorFacts &f) {
            gone(f, Error::Kind::NoPermission);
            f.system.isDockerMember = false;
            f.system.isDockerMemberNow = false;
        },
        "pkexec usermod -aG docker mira");
    fault("joined the group after the login", "engine", Level::Fail,
          "You may not use the engine's socket", [](DoctorFacts &f) {
              gone(f, Error::Kind::NoPermission);
              f.system.isDockerMemberNow = false;
          });
    fault("somebody else's socket", "engine", Level::Fail, "You may not use the engine's socket",
          [](DoctorFacts &f) {
              gone(f, Error::Kind::NoPermission);
              f.engine.socket = u"/run/other/engine"_s;
          });
    fault(
        "an engine that hangs", "engine", Level::Fail, "does not answer in time",
        [](DoctorFacts &f) { gone(f, Error::Kind::Timeout); }, "pkexec systemctl restart docker");
    fault(
        "an engine that is too old", "engine", Level::Fail, "too old for Slipway",
        [](DoctorFacts &f) { gone(f, Error::Kind::Failed, u"Api-Version: 1.24, needed: 1.40"_s); },
        "pkexec apt-get install -y docker.io");
    fault("an engine that is too new", "engine", Level::Fail, "too new for Slipway",
          [](DoctorFacts &f) {
              gone(f, Error::Kind::Failed,
                   u"client version 1.51 is too old. Minimum supported API version is 1.60"_s);
          });
    fault(
        "an engine without BuildKit", "engine-version", Level::Warn, "version 1.40",
        [](DoctorFacts &f) { f.engine.version->api = u"1.40"_s; }, "pkexec apt-get");
    fault(
        "Docker Desktop beside a GPU", "engine-kind", Level::Warn, "Docker Desktop",
        [](DoctorFacts &f) { f.engine.info->operatingSystem = u"Docker Desktop"_s; },
        "pkexec apt-get install -y docker.io");
    fault(
        "Docker from a snap", "engine-kind", Level::Warn, "snap",
        [](DoctorFacts &f) {
            f.engine.info->dataRoot = u"/var/snap/docker/common/var-lib-docker"_s;
        },
        "pkexec apt-get install -y docker.io");
    fault("the storage driver vfs", "engine-storage", Level::Warn, "vfs",
          [](DoctorFacts &f) { f.engine.info->storageDriver = u"vfs"_s; });
    fault("the storage driver devicemapper", "engine-storage", Level::Warn, "devicemapper",
          [](DoctorFacts &f) { f.engine.info->storageDriver = u"devicemapper"_s; });
    fault("no memory controller", "engine-memory", Level::Warn, "cannot limit the memory",
          [](DoctorFacts &f) { f.engine.info->limitsMemory = false; });
    fault("no memory controller for an engine without root", "engine-memory", Level::Warn,
          "cannot limit the memory", [](DoctorFacts &f) {
              rootless(f);
              f.engine.info->limitsMemory = false;
          });
    fault("no pids controller", "engine-processes", Level::Warn, "how many processes",
          [](DoctorFacts &f) { f.engine.info->limitsProcesses = false; });
    fault(
        "user namespaces are off", "engine-namespaces", Level::Fail, "switched off",
        [](DoctorFacts &f) {
            rootless(f);
            f.system.userNamespaces = 0;
        },
        "pkexec sysctl -w user.max_user_namespaces=28633");
    fault(
        "user namespaces are root's", "engine-namespaces", Level::Fail, "Only root",
        [](DoctorFacts &f) {
            rootless(f);
            f.system.namespacesNeedRoot = true;
        },
        "pkexec sysctl -w kernel.unprivileged_userns_clone=1");
    fault("no subordinate ids", "engine-ids", Level::Warn, "no subordinate ids",
          [](DoctorFacts &f) {
              rootless(f);
              f.system.hasSubordinateIds = false;
          });
    fault("user numbers of the engine's own", "engine-users", Level::Warn, "userns-remap",
          [](DoctorFacts &f) { f.engine.info->securityOptions = {u"name=userns"_s}; });
    fault("an engine open to the network", "engine-open", Level::Warn, "without protection",
          [](DoctorFacts &f) {
              f.engine.info->warnings = {
                  u"WARNING: API is accessible on http://0.0.0.0:2375 without encryption."_s};
          });
    fault("something else that the engine warns of", "engine-says", Level::Warn,
          "The engine warns: the overlay storage driver is deprecated", [](DoctorFacts &f) {
              f.engine.info->warnings = {u"WARNING: the overlay storage driver is deprecated"_s};
          });
    fault("an engine whose clock is wrong", "engine-clock", Level::Warn, "clock",
          [](DoctorFacts &f) { f.engine.heard = f.engine.heard.addDays(3); });
    return fault;
}

QList<Fault> gpuFaults()
{
    FaultTable fault;
    fault(
        "a card without a driver", "gpu-driver", Level::Fail, "its driver does not run",
        [](DoctorFacts &f) {
            f.gpus->facts = {};
            f.gpus->nvmlProblem = Error{Error::Kind::Missing, u"No driver."_s, {}};
            f.system.nvidia.hasModule = false;
        },
        "pkexec apt-get install -y nvidia-driver");
    fault(
        "nouveau has the card", "gpu-driver", Level::Fail, "nouveau",
        [](DoctorFacts &f) {
            f.gpus->facts = {};
            f.system.nvidia = {};
            f.system.nvidia.hasNouveau = true;
            f.system.nvidia.hasDriverTool = true;
        },
        "pkexec ubuntu-drivers install");
    fault("the driver was updated in use", "gpu-driver", Level::Fail, "updated while it was in use",
          [](DoctorFacts &f) {
              f.gpus->facts = {};
              f.gpus->nvmlProblem = Error{Error::Kind::Conflict, u"Versions differ."_s, {}};
          });
    fault("the driver tells nothing", "gpu-driver", Level::Fail, "Odd.", [](DoctorFacts &f) {
        f.gpus->facts = {};
        f.gpus->nvmlProblem = Error{Error::Kind::Failed, u"Odd."_s, {}};
    });
    fault("the driver hangs", "gpu-driver", Level::Warn, "does not answer in time",
          [](DoctorFacts &f) {
              f.gpus.reset();
              f.late << u"gpu"_s;
          });
    fault(
        "the toolkit is missing", "gpu", Level::Fail, "Containers cannot see the GPU",
        [](DoctorFacts &f) {
            f.engine.info->runtimes.clear();
            f.system.nvidia.hasToolkit = false;
        },
        "pkexec apt-get install -y nvidia-container-toolkit");
    fault(
        "the toolkit is not configured", "gpu", Level::Fail, "Containers cannot see the GPU",
        [](DoctorFacts &f) { f.engine.info->runtimes.clear(); },
        "pkexec nvidia-ctk runtime configure --runtime=docker");
    fault(
        "the toolkit is configured and the engine is not restarted", "gpu", Level::Fail,
        "Containers cannot see the GPU",
        [](DoctorFacts &f) {
            f.engine.info->runtimes.clear();
            f.system.nvidia.isConfigured = true;
        },
        "pkexec systemctl restart docker");
    fault(
        "Podman has no description of the GPU", "gpu", Level::Fail, "Containers cannot see the GPU",
        [](DoctorFacts &f) {
            f.engine.version->product = u"Podman"_s;
            f.engine.info->runtimes.clear();
        },
        "pkexec nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml");
    fault("the driver is too old for the base", "gpu-fit:forge", Level::Fail,
          "too old for the base", [](DoctorFacts &f) {
              f.gpus->facts.driver = u"470.256.02"_s;
              f.gpus->facts.cuda = {11, 4};
          });
    fault("the driver is too old for PyTorch", "gpu-fit:forge", Level::Fail,
          "too old for the PyTorch", [](DoctorFacts &f) {
              f.apps[0].profile->base.reset();
              f.gpus->facts.driver = u"440.100"_s;
              f.gpus->facts.cuda = {10, 2};
          });
    fault("the GPU is too new for PyTorch", "gpu-fit:forge", Level::Fail, "too new for the PyTorch",
          [](DoctorFacts &f) {
              f.apps[0].profile->python->torch = {u"torch==2.3.1"_s};
              f.gpus->facts.gpus[0].capability = {12, 0};
          });
    fault("the GPU is too new for the chosen index", "gpu-fit:forge", Level::Fail,
          "newer than the PyTorch of Forge, for CUDA 12.1", [](DoctorFacts &f) {
              f.apps[0].settings.torch = u"https://download.pytorch.org/whl/cu121"_s;
              f.gpus->facts.gpus[0].capability = {12, 0};
          });
    fault("the GPU is too old for PyTorch", "gpu-fit:forge", Level::Fail, "too old for the PyTorch",
          [](DoctorFacts &f) {
              f.apps[0].profile->python->torch = {u"torch==2.9.0"_s};
              f.gpus->facts.gpus[0].capability = {3, 5};
          });
    fault("AMD without its compute driver", "gpu-amd", Level::Fail, "no compute driver",
          [](DoctorFacts &f) {
              amd(f);
              f.system.amd.hasKfd = false;
          });
    fault(
        "AMD that is not yours to use", "gpu-amd", Level::Fail, "/dev/kfd",
        [](DoctorFacts &f) {
            amd(f);
            f.system.amd.mayUseKfd = false;
        },
        "pkexec usermod -aG render,video mira");
    fault(
        "AMD with a node that is not yours", "gpu-amd", Level::Fail, "/dev/dri/renderD128",
        [](DoctorFacts &f) {
            amd(f);
            f.system.amd.closedNodes = f.system.amd.renderNodes;
        },
        "pkexec usermod -aG render,video mira");
    fault("PyTorch does nothing with Intel", "gpu-fit:forge", Level::Fail, "cannot use Intel",
          [](DoctorFacts &f) {
              f.gpus = GpuLook{};
              f.gpus->facts.gpus = {card(Gpu::Vendor::Intel, u"Intel 0x56a0"_s)};
          });
    fault("no GPU for an app that needs one", "gpu-none:forge", Level::Fail, "no GPU",
          [](DoctorFacts &f) { f.gpus = GpuLook{}; });
    fault("no GPU for an app that wants one", "gpu-none:forge", Level::Warn, "no GPU",
          [](DoctorFacts &f) {
              f.gpus = GpuLook{};
              f.apps = {aiApp(GpuUse::Wanted)};
          });
    fault("an engine elsewhere gives no GPU", "gpu", Level::Fail, "Containers cannot see the GPU",
          [](DoctorFacts &f) {
              f.engine.socket.clear();
              f.gpus.reset();
              f.engine.info->runtimes.clear();
          });
    return fault;
}

} // namespace slipway::samples
