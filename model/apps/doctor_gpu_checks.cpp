// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/check_make.h"
#include "apps/doctor_checks.h"
#include "apps/torch_choice.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

/// The first CUDA with kernels for Blackwell (compute capability 10.0 and 12.0): release notes of
/// CUDA 12.8.
constexpr TwoNumbers kFirstForBlackwell{12, 8};
constexpr TwoNumbers kNewestBefore{9, 0};

bool wantsGpu(const AppNeeds &app)
{
    return app.gpu().wanted;
}

bool needsGpu(const AppNeeds &app)
{
    return app.gpu().required;
}

/// A fault of the GPU is grave where an app cannot do without one.
Check::Level levelFor(const DoctorFacts &facts)
{
    return std::any_of(facts.apps.begin(), facts.apps.end(), needsGpu) ? Check::Level::Fail
                                                                       : Check::Level::Warn;
}

Check fault(const DoctorFacts &facts, const QString &id, const QString &fact,
            const QString &meaning, const QString &remedy, const QStringList &command = {})
{
    return {id, levelFor(facts), fact, meaning, remedy, command, !command.isEmpty()};
}

QStringList installDriver(const SystemFacts &system)
{
    if (system.nvidia.hasDriverTool)
        return {u"ubuntu-drivers"_s, u"install"_s};
    if (system.installer == "apt-get"_L1)
        return {u"apt-get"_s, u"install"_s, u"-y"_s, u"nvidia-driver"_s};
    if (system.installer == "pacman"_L1)
        return {u"pacman"_s, u"-S"_s, u"--noconfirm"_s, u"nvidia"_s};
    return {};
}

QStringList installToolkit(const SystemFacts &system)
{
    if (system.installer == "pacman"_L1)
        return {u"pacman"_s, u"-S"_s, u"--noconfirm"_s, u"nvidia-container-toolkit"_s};
    if (system.installer.isEmpty())
        return {};
    return {system.installer, u"install"_s, u"-y"_s, u"nvidia-container-toolkit"_s};
}

Check driverOf(const DoctorFacts &facts)
{
    const NvidiaFacts &nvidia = facts.system.nvidia;
    const GpuLook &look = *facts.gpus;
    const QString id = u"gpu-driver"_s;
    const QString slow = Text::tr("AI apps run on the processor, which is far slower.");
    if (look.nvmlProblem && look.nvmlProblem->kind == Error::Kind::Conflict)
        return fault(facts, id, Text::tr("The NVIDIA driver was updated while it was in use."),
                     Text::tr("No program can use the GPU until the new one runs."),
                     Text::tr("Restart this computer."));
    if (!look.facts.driver.isEmpty() && !look.facts.gpus.isEmpty())
        return well(id,
                    Text::tr("NVIDIA driver %1 runs CUDA up to %2.")
                        .arg(look.facts.driver, look.facts.cuda.text()));
    if (facts.system.isRead && !nvidia.hasModule && nvidia.hasNouveau)
        return fault(facts, id, Text::tr("The NVIDIA card is run by nouveau, which has no CUDA."),
                     slow, Text::tr("Install NVIDIA’s driver, then restart this computer."),
                     installDriver(facts.system));
    if (facts.system.isRead && !nvidia.hasModule)
        return fault(facts, id, Text::tr("There is an NVIDIA card, but its driver does not run."),
                     slow, Text::tr("Install NVIDIA’s driver, then restart this computer."),
                     installDriver(facts.system));
    return fault(facts, id,
                 look.nvmlProblem ? look.nvmlProblem->summary
                                  : Text::tr("The NVIDIA driver does not tell about its cards."),
                 slow,
                 Text::tr("Restart this computer. If that does not help, install the driver anew."),
                 {});
}

Check containersOf(const DoctorFacts &facts)
{
    const QString id = u"gpu"_s;
    const EngineInfo &info = *facts.engine.info;
    const NvidiaFacts &nvidia = facts.system.nvidia;
    const bool isHere = facts.engine.isHere();
    if (gpuWay(info, isHere && nvidia.hasHook, facts.engine.hasNvidiaSpec)
        != ContainerSpec::Gpu::None)
        return well(id, Text::tr("Containers can use the GPU."));
    const QString fact = Text::tr("Containers cannot see the GPU.");
    const QString slow = Text::tr("AI apps run on the processor, which is far slower.");
    if (!isHere)
        return fault(facts, id, fact, slow,
                     Text::tr("Install the NVIDIA Container Toolkit where the engine runs."));
    if (!nvidia.hasToolkit)
        return fault(
            facts, id, fact, Text::tr("The NVIDIA Container Toolkit is missing.") + u' ' + slow,
            Text::tr("Add NVIDIA’s package source if your distribution has no such package, "
                     "and install it."),
            installToolkit(facts.system));
    const bool needsCdi = facts.engine.isPodman() || info.isRootless;
    if (!needsCdi && nvidia.isConfigured)
        return fault(facts, id, fact,
                     Text::tr("The engine was told of the NVIDIA Container Toolkit, but runs as "
                              "before."),
                     Text::tr("Restart it. Apps that run are stopped by that."),
                     {u"systemctl"_s, u"restart"_s, u"docker"_s});
    const QString meaning =
        Text::tr("The NVIDIA Container Toolkit is installed, but the engine does not know of it.");
    if (needsCdi)
        return fault(
            facts, id, fact, meaning, Text::tr("Describe the GPU to the engine."),
            {u"nvidia-ctk"_s, u"cdi"_s, u"generate"_s, u"--output=/etc/cdi/nvidia.yaml"_s});
    return fault(facts, id, fact, meaning, Text::tr("Tell the engine, then restart it."),
                 {u"nvidia-ctk"_s, u"runtime"_s, u"configure"_s, u"--runtime=docker"_s});
}

QList<Check> amdOf(const DoctorFacts &facts)
{
    const AmdFacts &amd = facts.system.amd;
    if (!facts.system.isRead)
        return {};
    if (!amd.hasKfd)
        return {fault(facts, u"gpu-amd"_s, Text::tr("The AMD card has no compute driver here."),
                      Text::tr("ROCm, which AI apps use, needs /dev/kfd."),
                      Text::tr("Update the kernel, or install AMD’s driver for it."))};
    if (!amd.mayUseKfd || !amd.closedNodes.isEmpty())
        return {fault(facts, u"gpu-amd"_s,
                      Text::tr("You may not use %1.")
                          .arg(amd.mayUseKfd ? amd.closedNodes.join(u", "_s) : u"/dev/kfd"_s),
                      Text::tr("Apps run with your rights, and would not find the GPU."),
                      Text::tr("Join the groups that may, then log out and in again."),
                      {u"usermod"_s, u"-aG"_s, u"render,video"_s, facts.system.user})};
    return {well(u"gpu-amd"_s, Text::tr("You may use the AMD card for computing."))};
}

/// "nvidia/cuda:12.8.1-base-…" → 12.8
TwoNumbers cudaOfBase(const Profile &profile)
{
    static const QRegularExpression tag(u"^([0-9]{1,2})\\.([0-9]{1,2})(\\.|-|$)"_s);
    if (!profile.base || !profile.base->repository().endsWith("nvidia/cuda"_L1))
        return {};
    const auto match = tag.match(profile.base->tag());
    return match.hasMatch() ? TwoNumbers{match.captured(1).toInt(), match.captured(2).toInt()}
                            : TwoNumbers{};
}

/// ".../whl/cu128" → 12.8
TwoNumbers cudaOfIndex(const QString &index)
{
    static const QRegularExpression name(u"/cu([0-9]{2})([0-9])/?$"_s);
    const auto match = name.match(index);
    return match.hasMatch() ? TwoNumbers{match.captured(1).toInt(), match.captured(2).toInt()}
                            : TwoNumbers{};
}

/// Of a GPU and the CUDA that an app brings: from its base image, or with its PyTorch.
std::optional<Check> fitOf(const AppNeeds &app, const GpuLook &look)
{
    const Check::Level level = needsGpu(app) ? Check::Level::Fail : Check::Level::Warn;
    const QString id = u"gpu-fit:"_s + app.settings.id.text();
    const Profile &profile = *app.profile;
    const Gpu &gpu = *workedOn(look.facts); // there is one
    const QString meaning = Text::tr("%1 would not find a GPU that it can use.").arg(profile.name);
    const TwoNumbers base = cudaOfBase(profile);
    if (gpu.vendor == Gpu::Vendor::Nvidia && look.facts.cuda.major > 0
        && base.major > look.facts.cuda.major)
        return Check{id,
                     level,
                     Text::tr("The NVIDIA driver %1 is too old for the base of %2, CUDA %3.")
                         .arg(look.facts.driver, profile.name, base.text()),
                     meaning,
                     Text::tr("Install a newer driver."),
                     {},
                     false};
    const QString index = app.settings.torch.isEmpty() && profile.python
        ? profile.python->torchIndex
        : app.settings.torch;
    const TwoNumbers torch = cudaOfIndex(index);
    if (torch.major > 0 && torch < kFirstForBlackwell && gpu.capability > kNewestBefore)
        return Check{
            id,
            level,
            Text::tr("%1 (compute capability %2) is newer than the PyTorch of %3, for CUDA %4.")
                .arg(gpu.name, gpu.capability.text(), profile.name, torch.text()),
            meaning,
            Text::tr("Choose the torch index “auto”, or a newer version of the app."),
            {},
            false};
    if (!profile.python || profile.python->torch.isEmpty())
        return std::nullopt;
    const TorchChoice choice = torchChoice(torchRelease(profile.python->torch), look.facts);
    switch (choice.fit) {
    case TorchChoice::Fit::Fits:
        return well(id, Text::tr("PyTorch of %1 has kernels for %2.").arg(profile.name, gpu.name));
    case TorchChoice::Fit::DriverTooOld:
        return Check{id,
                     level,
                     Text::tr("The NVIDIA driver %1 is too old for the PyTorch of %2.")
                         .arg(look.facts.driver, profile.name),
                     meaning,
                     Text::tr("Install a newer driver."),
                     {},
                     false};
    case TorchChoice::Fit::GpuTooNew:
        return Check{id,
                     level,
                     Text::tr("%1 is too new for the PyTorch of %2.").arg(gpu.name, profile.name),
                     meaning,
                     Text::tr("Pin a newer version of the app."),
                     {},
                     false};
    case TorchChoice::Fit::GpuTooOld:
        return Check{id,
                     level,
                     Text::tr("%1 is too old for the PyTorch of %2.").arg(gpu.name, profile.name),
                     meaning,
                     Text::tr("Pin an older version of the app, or use the processor."),
                     {},
                     false};
    case TorchChoice::Fit::NoGpu:
        break;
    }
    return Check{id,
                 level,
                 Text::tr("PyTorch cannot use %1.").arg(gpu.name),
                 Text::tr("%1 will run on the processor, which is far slower.").arg(profile.name),
                 {},
                 {},
                 false};
}

QList<Check> withoutAnyGpu(const DoctorFacts &facts)
{
    QList<Check> checks;
    for (const AppNeeds &app : facts.apps) {
        if (wantsGpu(app))
            checks << Check{u"gpu-none:"_s + app.settings.id.text(),
                            needsGpu(app) ? Check::Level::Fail : Check::Level::Warn,
                            Text::tr("There is no GPU in this computer."),
                            needsGpu(app)
                                ? Text::tr("%1 will not start without one.").arg(app.name())
                                : Text::tr("%1 will run on the processor: minutes for a picture, "
                                           "instead of seconds.")
                                      .arg(app.name()),
                            {},
                            {},
                            false};
    }
    if (checks.isEmpty())
        checks << well(u"gpu-none"_s, Text::tr("There is no GPU in this computer."),
                       Text::tr("General apps need none. AI apps are far slower without."));
    return checks;
}

bool has(const GpuLook &look, Gpu::Vendor vendor)
{
    return std::any_of(look.facts.gpus.begin(), look.facts.gpus.end(),
                       [vendor](const Gpu &gpu) { return gpu.vendor == vendor; });
}

} // namespace

QList<Check> gpuChecks(const DoctorFacts &facts)
{
    if (!facts.gpus) {
        if (facts.late.contains(u"gpu"_s))
            return {warning(u"gpu-driver"_s, Text::tr("The GPU’s driver does not answer in time."),
                            Text::tr("It hangs, or a card has failed."),
                            Text::tr("Restart this computer."))};
        // The cards of another machine are not seen from here; what its engine gives is.
        const bool isWanted = std::any_of(facts.apps.begin(), facts.apps.end(), wantsGpu);
        return isWanted && facts.engine.info ? QList<Check>{containersOf(facts)} : QList<Check>();
    }
    const GpuLook &look = *facts.gpus;
    if (!look.hasNvidiaCard && look.facts.gpus.isEmpty())
        return withoutAnyGpu(facts);
    QList<Check> checks;
    if (look.hasNvidiaCard) {
        checks << driverOf(facts);
        if (facts.engine.info)
            checks << containersOf(facts);
    }
    if (has(look, Gpu::Vendor::Amd))
        checks << amdOf(facts);
    if (!look.hasNvidiaCard && !has(look, Gpu::Vendor::Amd))
        checks << well(u"gpu-intel"_s, Text::tr("The GPU is Intel’s."),
                       Text::tr("Videos are converted by it. AI apps run on the processor."));
    if (look.facts.gpus.isEmpty())
        return checks;
    for (const AppNeeds &app : facts.apps) {
        if (!wantsGpu(app) || !app.profile)
            continue;
        if (const std::optional<Check> fit = fitOf(app, look))
            checks << *fit;
    }
    return checks;
}

} // namespace slipway
