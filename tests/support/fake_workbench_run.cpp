// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/run_keys.h"
#include "support/fake_workbench.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using Kind = LaunchOption::Kind;

LaunchOption flagOption(const QString &name, const QString &label, const QString &flag,
                        const QString &group, const QString &help = {})
{
    LaunchOption option;
    option.name = name;
    option.label = label;
    option.kind = Kind::Flag;
    option.flag = flag;
    option.group = group;
    option.help = help;
    option.usual = u"false"_s;
    return option;
}

Profile forgeProfile()
{
    Profile forge(FakeWorkbench::id("forge"));
    forge.name = u"Forge"_s;
    forge.lineage = Profile::Lineage::Cuda;
    forge.web.emplace();
    forge.run.command = {u"python"_s, u"launch.py"_s, u"--listen"_s, u"--port"_s, u"7860"_s};
    forge.run.environment = {{u"HF_HOME"_s, u"/config/cache/huggingface"_s}};
    forge.run.gpu = GpuUse::Wanted;
    forge.run.shmBytes = 2LL << 30;
    LaunchOption vram;
    vram.name = u"vram"_s;
    vram.label = u"VRAM use"_s;
    vram.kind = Kind::Choice;
    vram.group = u"Memory"_s;
    vram.choices = {{u"--always-high-vram"_s, u"Keep models loaded"_s},
                    {u"--always-low-vram"_s, u"Low"_s},
                    {u"--always-no-vram"_s, u"As little as possible"_s}};
    vram.presets = {{4, u"--always-no-vram"_s}, {6, u"--always-low-vram"_s}};
    LaunchOption reserve;
    reserve.name = u"reserve"_s;
    reserve.label = u"VRAM left to others, in GB"_s;
    reserve.kind = Kind::Number;
    reserve.flag = u"--reserve-vram"_s;
    reserve.group = u"Memory"_s;
    forge.options = {
        flagOption(u"api"_s, u"Programming interface"_s, u"--api"_s, u"Access"_s),
        flagOption(u"cuda-stream"_s, u"Fast memory transfer"_s, u"--cuda-stream"_s, u"Speed"_s,
                   u"can be unstable on cards below 12 GB"_s),
        flagOption(u"no-half-vae"_s, u"Keep the VAE in full precision"_s, u"--no-half-vae"_s,
                   u"Speed"_s, u"fixes black pictures with some SDXL files"_s),
        vram,
        reserve,
    };
    return forge;
}

} // namespace

void FakeWorkbench::addRuns()
{
    runs.insert(id("forge"),
                {forgeProfile(), {{u"GPU-1"_s, u"GeForce RTX 3090"_s, 24LL << 30}}, {}});
}

ContainedView FakeWorkbench::contained(const AppSettings &shown) const
{
    ContainedView view;
    view.line = isOnlyHere(shown)
        ? u"Reachable from this computer only. Reads models, writes outputs and settings. Uses the "
          u"GPU. No extra rights."_s
        : u"Reachable from the network. Reads models, writes outputs and settings. Uses the GPU. "
          u"No extra rights."_s;
    if (!isOnlyHere(shown))
        view.looser << u"Others in the network may open it. Many apps ask for no password."_s;
    return view;
}

} // namespace slipway
