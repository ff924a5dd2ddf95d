// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/torch_choice.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct Build {
    const char *name;
    TwoNumbers cuda;
    TwoNumbers firstRelease, lastRelease; ///< Of PyTorch with wheels of this kind.
    TwoNumbers lowest, highest; ///< Compute capabilities with kernels in them.
    int driver; ///< Oldest major version, with CUDA's compatibility between minor versions.
};

constexpr TwoNumbers kNewest{99, 0};

// Releases and capabilities: "PyTorch CUDA Support Matrix" in PyTorch's RELEASE.md (2.12) and its
// earlier states. A kernel for 12.0 runs on all of 12.x. Volta (7.0) left cu128 within its life and
// is sent to cu126. Drivers: "CUDA Toolkit and Minimum Required Driver Version" in NVIDIA's release
// notes, Linux x86-64.
constexpr std::array kBuilds{
    Build{"cu130", {13, 0}, {2, 9}, kNewest, {7, 5}, {12, 9}, 580},
    Build{"cu128", {12, 8}, {2, 7}, {2, 11}, {7, 5}, {12, 9}, 525},
    Build{"cu126", {12, 6}, {2, 6}, kNewest, {5, 0}, {9, 0}, 525},
    Build{"cu124", {12, 4}, {2, 4}, {2, 6}, {5, 0}, {9, 0}, 525},
    Build{"cu121", {12, 1}, {2, 1}, {2, 5}, {5, 0}, {9, 0}, 525},
    Build{"cu118", {11, 8}, {2, 0}, {2, 7}, {3, 7}, {9, 0}, 450},
};

// The newest ROCm that each release has wheels for, by the addresses at pytorch.org; without a
// release that is held, the last one.
struct RocmBuild {
    TwoNumbers release;
    const char *name;
};
constexpr std::array kRocm{
    RocmBuild{{2, 6}, "rocm6.2.4"}, RocmBuild{{2, 7}, "rocm6.3"},  RocmBuild{{2, 8}, "rocm6.4"},
    RocmBuild{{2, 9}, "rocm6.4"},   RocmBuild{{2, 10}, "rocm7.1"}, RocmBuild{{2, 11}, "rocm7.2"},
};

QString address(QLatin1StringView name)
{
    return u"https://download.pytorch.org/whl/"_s + name;
}
QString address(const char *name)
{
    return address(QLatin1StringView(name));
}

TorchChoice withoutGpu(TorchChoice::Fit fit, int driver = 0)
{
    return {address("cpu"), fit, driver};
}

bool has(const Build &build, std::optional<TwoNumbers> torch)
{
    // Not known: the app's own list of packages decides, often for an older release. The wheels of
    // the longest life are the best guess.
    if (!torch)
        return build.lastRelease != kNewest || build.lowest < TwoNumbers{7, 5};
    return *torch >= build.firstRelease && *torch <= build.lastRelease;
}

int majorOf(const QString &driver)
{
    return driver.section(u'.', 0, 0).toInt();
}

TorchChoice::Fit fitOf(const Build &build, const Gpu &gpu, int driver)
{
    const bool isKnown = gpu.capability != TwoNumbers{};
    if (isKnown && gpu.capability > build.highest)
        return TorchChoice::Fit::GpuTooNew;
    if (isKnown && gpu.capability < build.lowest)
        return TorchChoice::Fit::GpuTooOld;
    return driver < build.driver ? TorchChoice::Fit::DriverTooOld : TorchChoice::Fit::Fits;
}

TorchChoice forNvidia(std::optional<TwoNumbers> torch, const Gpu &gpu, const GpuFacts &facts)
{
    const int driver = majorOf(facts.driver);
    bool isTooNew = false;
    bool isTooOld = false;
    int neededDriver = 0; ///< The oldest that runs a build with kernels for the card.
    const Build *best = nullptr;
    for (const Build &build : kBuilds) {
        if (!has(build, torch))
            continue;
        const TorchChoice::Fit fit = fitOf(build, gpu, driver);
        isTooNew = isTooNew || fit == TorchChoice::Fit::GpuTooNew;
        isTooOld = isTooOld || fit == TorchChoice::Fit::GpuTooOld;
        if (fit == TorchChoice::Fit::DriverTooOld)
            neededDriver = neededDriver == 0 ? build.driver : std::min(neededDriver, build.driver);
        // The newest that the driver knows; else the newest that it may run.
        if (fit == TorchChoice::Fit::Fits
            && (!best || (best->cuda > facts.cuda && build.cuda <= facts.cuda)))
            best = &build;
    }
    if (best)
        return {address(best->name)};
    if (neededDriver > 0)
        return withoutGpu(TorchChoice::Fit::DriverTooOld, neededDriver);
    if (isTooNew)
        return withoutGpu(TorchChoice::Fit::GpuTooNew);
    return withoutGpu(isTooOld ? TorchChoice::Fit::GpuTooOld : TorchChoice::Fit::NoGpu);
}

TorchChoice forAmd(std::optional<TwoNumbers> torch)
{
    if (!torch)
        return {address(kRocm.back().name)};
    const auto found = std::find_if(kRocm.begin(), kRocm.end(), [&torch](const RocmBuild &build) {
        return build.release == *torch;
    });
    return found == kRocm.end() ? withoutGpu(TorchChoice::Fit::GpuTooNew)
                                : TorchChoice{address(found->name)};
}

} // namespace

const Gpu *workedOn(const GpuFacts &gpus)
{
    const auto biggest = std::max_element(
        gpus.gpus.cbegin(), gpus.gpus.cend(),
        [](const Gpu &left, const Gpu &right) { return left.memoryBytes < right.memoryBytes; });
    return biggest == gpus.gpus.cend() ? nullptr : &*biggest;
}

TorchChoice torchChoice(std::optional<TwoNumbers> torch, const GpuFacts &gpus)
{
    const Gpu *biggest = workedOn(gpus);
    if (!biggest)
        return withoutGpu(TorchChoice::Fit::NoGpu);
    switch (biggest->vendor) {
    case Gpu::Vendor::Nvidia:
        return forNvidia(torch, *biggest, gpus);
    case Gpu::Vendor::Amd:
        // Without memory of its own it is a processor's graphics, which ROCm's wheels leave out.
        return biggest->memoryBytes > 0 ? forAmd(torch) : withoutGpu(TorchChoice::Fit::NoGpu);
    case Gpu::Vendor::Intel:
        break;
    }
    // Wheels for Intel want its compute runtime in the image, which the CUDA bases lack.
    return withoutGpu(TorchChoice::Fit::NoGpu);
}

TorchChoice torchFit(const QString &index, const GpuFacts &gpus)
{
    const Gpu *gpu = workedOn(gpus);
    if (!gpu)
        return {index, TorchChoice::Fit::NoGpu};
    const auto build = std::find_if(kBuilds.begin(), kBuilds.end(), [&index](const Build &one) {
        return index.endsWith(u'/' + QLatin1StringView(one.name));
    });
    if (build == kBuilds.end())
        return {index};
    if (gpu->vendor != Gpu::Vendor::Nvidia)
        return {index, TorchChoice::Fit::NoGpu};
    return {index, fitOf(*build, *gpu, majorOf(gpus.driver)), build->driver};
}

QString heldWheels(const QStringList &requirements)
{
    static const QRegularExpression held(u"^torch\\s*===?\\s*[0-9.]+\\+(cu[0-9]{3}|cpu)$"_s);
    for (const QString &requirement : requirements) {
        if (const auto match = held.match(requirement.trimmed()); match.hasMatch())
            return address(match.captured(1).toLatin1().constData());
    }
    return {};
}

std::optional<TwoNumbers> torchRelease(const QStringList &requirements)
{
    static const QRegularExpression held(u"^torch\\s*===?\\s*([0-9]{1,4})\\.([0-9]{1,4})"_s);
    for (const QString &requirement : requirements) {
        if (const auto match = held.match(requirement.trimmed()); match.hasMatch())
            return TwoNumbers{match.captured(1).toInt(), match.captured(2).toInt()};
    }
    return std::nullopt;
}

} // namespace slipway
