// SPDX-License-Identifier: GPL-3.0-or-later
#include "starter_rows.h"

#include "apps/disk_space.h"
#include "apps/gpu_sample.h"
#include "gpu_desk.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype kMost = 6;
constexpr qsizetype kMostOfOneKind = 4; // so that the other kind is seen, too

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Starters)
};

/// Easy to begin with, the easiest first. Others come after them, by name.
qsizetype rank(const Profile &profile)
{
    static const QStringList first{u"forge"_s,   u"comfyui"_s, u"invokeai"_s,
                                   u"fooocus"_s, u"site"_s,    u"syncthing"_s};
    const qsizetype at = first.indexOf(profile.id.text());
    return at < 0 ? first.size() : at;
}

/// The card that an app would use: one with memory of its own.
const Gpu *usableGpu(const QList<Gpu> &gpus)
{
    const auto found = std::max_element(gpus.begin(), gpus.end(), [](const Gpu &a, const Gpu &b) {
        return a.memoryBytes < b.memoryBytes;
    });
    return found == gpus.end() || found->memoryBytes <= 0 ? nullptr : &*found;
}

bool asksNothing(const Profile &profile)
{
    const bool asksSource = std::any_of(profile.sources.begin(), profile.sources.end(),
                                        [](const Source &source) { return source.git.isEmpty(); });
    const bool asksFolder =
        std::any_of(profile.folders.begin(), profile.folders.end(), [](const Folder &folder) {
            // Shared folders have a default also then.
            const bool isOwn = folder.purpose == Folder::Purpose::Config
                || folder.purpose == Folder::Purpose::Data;
            return folder.ask && isOwn;
        });
    return !asksSource && !asksFolder;
}

bool wantsGpu(const Profile &profile)
{
    return profile.kind == Profile::Kind::Ai && profile.run.gpu != GpuUse::None;
}

void sayGpu(StarterRow &row, const Profile &profile, const Gpu *gpu)
{
    if (profile.run.gpu == GpuUse::None) {
        row.gpu = Words::tr("no GPU needed");
    } else if (gpu) {
        row.gpu = Words::tr("uses the GPU, %1", "its memory").arg(vramSize(gpu->memoryBytes));
    } else if (profile.run.gpu == GpuUse::Required) {
        row.gpu = Words::tr("needs a GPU");
        row.gpuIsShort = true;
    } else if (profile.kind == Profile::Kind::Ai) {
        row.gpu = Words::tr("slow without a GPU");
        row.gpuIsShort = true;
    } else {
        row.gpu = Words::tr("no GPU needed");
    }
}

StarterRow rowOf(const Profile &profile, const Gpu *gpu, qint64 freeBytes)
{
    StarterRow row(profile.id);
    row.name = profile.name;
    row.summary = profile.description.isEmpty() ? profile.summary : profile.description;
    row.icon = profile.icon;
    row.tint = profile.tint;
    sayGpu(row, profile, gpu);
    row.space = Words::tr("about %1", "a size")
                    .arg(words::bytes(spaceFor(profile, false, freeBytes).needed));
    if (!profile.sources.isEmpty() && profile.sources.constFirst().commit)
        row.pin = briefPin(profile.sources.constFirst().commit->text());
    else
        row.pin = briefPin(profile.version);
    return row;
}

} // namespace

StartersView startersOf(const StarterInput &input)
{
    const Gpu *gpu = usableGpu(input.gpus);
    QList<Profile> fit = input.profiles;
    fit.removeIf([](const Profile &profile) { return !asksNothing(profile); });
    // What fits this machine first; in that the order is of the table, then of the names.
    std::stable_sort(fit.begin(), fit.end(), [gpu](const Profile &a, const Profile &b) {
        const bool aFits = wantsGpu(a) == (gpu != nullptr);
        const bool bFits = wantsGpu(b) == (gpu != nullptr);
        return aFits != bFits ? aFits : rank(a) < rank(b);
    });
    StartersView view;
    view.all = int(input.profiles.size());
    view.gpu = gpu ? briefGpuName(gpu->name) : QString();
    view.free = input.freeBytes >= 0 ? words::bytes(input.freeBytes) : QString();
    qsizetype fitting = 0;
    for (const Profile &profile : fit) {
        const bool fits = wantsGpu(profile) == (gpu != nullptr);
        if (view.rows.size() == kMost || (fits && fitting == kMostOfOneKind))
            continue;
        fitting += fits ? 1 : 0;
        view.rows << rowOf(profile, gpu, input.freeBytes);
    }
    const auto suggested = std::find_if(view.rows.begin(), view.rows.end(),
                                        [](const StarterRow &row) { return !row.gpuIsShort; });
    if (suggested != view.rows.end())
        suggested->isSuggested = true;
    return view;
}

} // namespace slipway
