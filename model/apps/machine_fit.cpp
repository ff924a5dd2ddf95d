// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/machine_fit.h"

#include "apps/base_choice.h"
#include "apps/container_plan.h"
#include "apps/torch_choice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MachineFit)
};

using Fit = TorchChoice::Fit;

QString torchName(const Python &python)
{
    const std::optional<TwoNumbers> release = torchRelease(python.torch);
    return release ? u"PyTorch %1"_s.arg(release->text()) : u"PyTorch"_s;
}

/// There is nothing that PyTorch could use.
QString noGpuWord(const GpuLook &look)
{
    if (look.hasNvidiaCard && look.nvmlProblem)
        return Text::tr("The NVIDIA card cannot be used: %1 Until then the app runs on the "
                        "processor.")
            .arg(look.nvmlProblem->summary);
    return Text::tr("No graphics card was found that PyTorch can use. The app runs on the "
                    "processor: a picture takes minutes instead of seconds.");
}

/// What is wrong and what mends it; empty: it fits.
QString torchWord(const TorchChoice &choice, const Python &python, const GpuLook &look)
{
    const Gpu *gpu = workedOn(look.facts);
    const QString card = gpu ? gpu->name : QString();
    switch (choice.fit) {
    case Fit::Fits:
        break;
    case Fit::NoGpu:
        return noGpuWord(look);
    case Fit::DriverTooOld:
        return Text::tr("The NVIDIA driver %1 is too old for %2. Install version %3 or newer, then "
                        "build again.")
            .arg(look.facts.driver, torchName(python))
            .arg(choice.driver);
    case Fit::GpuTooNew:
        if (gpu && gpu->vendor == Gpu::Vendor::Amd)
            return Text::tr("There is no %1 for AMD cards that Slipway knows of. It is installed "
                            "for the processor: a picture takes minutes instead of seconds.")
                .arg(torchName(python));
        return Text::tr("%1 cannot use %2, which is newer than it. Pin a newer version of the app, "
                        "or change the profile's PyTorch.")
            .arg(torchName(python), card);
    case Fit::GpuTooOld:
        return Text::tr("%1 cannot use %2 any more, which is too old for it. Pin an older version "
                        "of the app.")
            .arg(torchName(python), card);
    }
    return {};
}

/// The wheels that are asked for by name say themselves what they run on.
TorchChoice choiceOf(const Python &python, const QString &index, const GpuFacts &gpus)
{
    if (index != "auto"_L1)
        return torchFit(index, gpus);
    const QString held = heldWheels(python.torch);
    if (!held.isEmpty() && !gpus.gpus.isEmpty())
        return torchFit(held, gpus);
    return torchChoice(torchRelease(python.torch), gpus);
}

void fitTorch(MachineFit &fit, const Profile &profile, const AppSettings &settings,
              const GpuLook &look)
{
    const Python &python = *profile.python;
    const QString index = settings.torch.isEmpty() ? python.torchIndex : settings.torch;
    if (profile.run.gpu == GpuUse::None) {
        if (index == "auto"_L1)
            fit.torchIndex = torchChoice({}, {}).index;
        return;
    }
    const TorchChoice choice = choiceOf(python, index, look.facts);
    if (index == "auto"_L1)
        fit.torchIndex = choice.index;
    const GpuWish wish = gpuWish(profile, settings);
    if (!wish.wanted)
        return;
    const QString word = torchWord(choice, python, look);
    if (word.isEmpty())
        return;
    fit.words.append(word);
    // Without any card an image may still be made, for another machine or a later day.
    if (wish.required && choice.fit != Fit::NoGpu && settings.torch.isEmpty())
        fit.obstacle = Error{
            Error::Kind::Conflict, Text::tr("%1 needs a GPU. %2").arg(profile.name, word), {}};
}

void fitBase(MachineFit &fit, const Profile &profile, const AppSettings &settings,
             const GpuLook &look)
{
    if (!settings.baseDigest.isEmpty())
        return;
    const std::optional<ImageRef> base = baseChoice(*profile.base, look.facts);
    if (base && *base != *profile.base) {
        fit.base = base;
        fit.words.append(Text::tr("The base image is %1 in the place of %2, as card and driver "
                                  "want it.")
                             .arg(base->text(), profile.base->text()));
    } else if (!base && gpuWish(profile, settings).wanted) {
        fit.words.append(
            Text::tr("The base image is made for CUDA %1, and the NVIDIA driver %2 knows CUDA %3 "
                     "at most. Install a newer driver if the app does not start.")
                .arg(cudaOf(*profile.base).value_or(TwoNumbers{}).text(), look.facts.driver,
                     look.facts.cuda.text()));
    }
}

} // namespace

MachineFit machineFit(const Profile &profile, const AppSettings &settings, const GpuLook &look)
{
    MachineFit fit;
    if (profile.python && !profile.python->torch.isEmpty())
        fitTorch(fit, profile, settings, look);
    if (profile.base && profile.lineage == Profile::Lineage::Cuda)
        fitBase(fit, profile, settings, look);
    return fit;
}

bool followsGpu(const Profile &profile)
{
    return (profile.python && !profile.python->torch.isEmpty())
        || (profile.base && profile.lineage == Profile::Lineage::Cuda && cudaOf(*profile.base));
}

} // namespace slipway
