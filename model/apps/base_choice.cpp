// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/base_choice.h"

#include "apps/torch_choice.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A tag of nvidia/cuda, read.
struct Tag {
    TwoNumbers cuda;
    QString flavour; ///< "base", "runtime", "devel"
    QString ubuntu; ///< "22.04"
};

struct Release {
    const char *version;
    TwoNumbers cuda;
    const char *firstUbuntu, *lastUbuntu;
};

// Tags that NVIDIA keeps, newest first: supported-tags.md and support-policy.md of its
// container-images/cuda, August 2025. CUDA 11 is left out: by that policy its tags are deleted.
constexpr std::array kReleases{
    Release{"13.0.0", {13, 0}, "22.04", "24.04"}, Release{"12.9.1", {12, 9}, "20.04", "24.04"},
    Release{"12.8.1", {12, 8}, "20.04", "24.04"}, Release{"12.6.3", {12, 6}, "20.04", "24.04"},
    Release{"12.5.1", {12, 5}, "20.04", "24.04"}, Release{"12.4.1", {12, 4}, "20.04", "22.04"},
    Release{"12.3.2", {12, 3}, "20.04", "22.04"}, Release{"12.2.2", {12, 2}, "20.04", "22.04"},
    Release{"12.1.1", {12, 1}, "20.04", "22.04"}, Release{"12.0.1", {12, 0}, "20.04", "22.04"},
};

constexpr TwoNumbers kBlackwell{10, 0}; ///< The first of its compute capabilities.
constexpr TwoNumbers kBlackwellCuda{12, 8}; ///< The first release that knows it.

std::optional<Tag> tagOf(const ImageRef &base)
{
    static const QRegularExpression form(
        u"\\A([0-9]{1,2})\\.([0-9]{1,2})\\.[0-9]{1,2}-(base|runtime|devel)-ubuntu([0-9]{2}\\.[0-9]{2})\\z"_s);
    if (base.registry() != "docker.io"_L1 || base.repository() != "nvidia/cuda"_L1)
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(base.tag());
    if (!match.hasMatch())
        return std::nullopt;
    return Tag{{match.captured(1).toInt(), match.captured(2).toInt()},
               match.captured(3),
               match.captured(4)};
}

} // namespace

std::optional<TwoNumbers> cudaOf(const ImageRef &base)
{
    const std::optional<Tag> tag = tagOf(base);
    return tag ? std::optional(tag->cuda) : std::nullopt;
}

std::optional<ImageRef> baseChoice(const ImageRef &base, const GpuFacts &gpus)
{
    const Gpu *gpu = workedOn(gpus);
    const std::optional<Tag> tag = tagOf(base);
    if (!tag || !base.digest().isEmpty() || !gpu || gpu->vendor != Gpu::Vendor::Nvidia
        || gpus.cuda == TwoNumbers{})
        return base;
    // A plain base brings no code for cards: what is installed upon it does.
    const bool bringsCode = tag->flavour != "base"_L1;
    const TwoNumbers least =
        bringsCode && gpu->capability >= kBlackwell ? kBlackwellCuda : TwoNumbers{};
    if (tag->cuda <= gpus.cuda && tag->cuda >= least)
        return base;
    const Release *best = nullptr;
    for (const Release &release : kReleases) {
        const bool hasUbuntu = tag->ubuntu >= QLatin1StringView(release.firstUbuntu)
            && tag->ubuntu <= QLatin1StringView(release.lastUbuntu);
        if (!hasUbuntu || release.cuda > gpus.cuda || release.cuda < least)
            continue;
        // No newer than it must be: what the profile was made with comes nearest.
        if (!best || release.cuda >= tag->cuda)
            best = &release;
    }
    if (!best)
        return std::nullopt;
    const Result<ImageRef> found = ImageRef::parse(u"%1:%2-%3-ubuntu%4"_s.arg(
        base.name(), QLatin1StringView(best->version), tag->flavour, tag->ubuntu));
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace slipway
