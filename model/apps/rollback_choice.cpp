// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/rollback_choice.h"

#include "apps/labels.h"
#include "base/settings.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway {

int goodImagesKept(const Settings &settings)
{
    bool isNumber = false;
    const int kept =
        settings.value(QStringLiteral("builds/good-images-kept"), kGoodImagesKept).toInt(&isNumber);
    return isNumber && kept >= 0 ? kept : kGoodImagesKept;
}

namespace {

/// The name that Slipway gave; the person may have given more, and an engine tells them in any
/// order. Podman's begin with a registry. Empty: it is not there any more.
QString ownTag(const ImageSummary &image)
{
    static const QRegularExpression own(QStringLiteral("^(?:[^/]+/)?slipway/[^/:]+:[0-9]+$"));
    const QStringList tags = image.tags.filter(own);
    return tags.isEmpty() ? QString() : tags.first();
}

} // namespace

QList<KeptImage> keptImages(const QList<BuildRecord> &records, const QList<ImageSummary> &images,
                            int inUse, int goodKept)
{
    QList<KeptImage> kept;
    for (const ImageSummary &image : images) {
        KeptImage one;
        one.build = buildOf(image.labels);
        if (one.build == 0)
            continue;
        one.tag = ownTag(image);
        if (one.tag.isEmpty())
            one.tag = image.id;
        one.image = image;
        one.pin = image.labels.value(label::kPin);
        one.isInUse = one.build == inUse;
        for (const BuildRecord &record : records) {
            if (record.number == one.build) {
                one.good = record.good;
                one.notReady = record.notReady;
            }
        }
        kept.append(one);
    }
    std::sort(kept.begin(), kept.end(),
              [](const auto &a, const auto &b) { return a.build > b.build; });
    int good = 0;
    for (KeptImage &one : kept) {
        const bool isGood = one.good.isValid();
        one.isKept =
            one.isInUse || &one == &kept.first() || goodKept == 0 || (isGood && good < goodKept);
        good += isGood ? 1 : 0;
    }
    return kept;
}

int lastGoodBuild(const QList<KeptImage> &images, int inUse)
{
    for (const KeptImage &image : images) {
        if (image.good.isValid() && !image.isInUse && (inUse == 0 || image.build < inUse))
            return image.build;
    }
    return 0;
}

QList<KeptImage> imagesToClear(const QList<KeptImage> &images, int inUse,
                               const QStringList &searched)
{
    const int lastGood = lastGoodBuild(images, inUse);
    QList<KeptImage> cleared;
    for (const KeptImage &image : images) {
        const bool isTried = image.good.isValid() || image.notReady.isValid();
        const bool isOurs = image.tag != image.image.id;
        if (image.build < inUse && isTried && isOurs && !image.isKept && image.build != lastGood
            && !searched.contains(image.pin))
            cleared.append(image);
    }
    return cleared;
}

std::optional<KeptImage> imageToStart(const QList<KeptImage> &images, const Labels &container)
{
    if (images.isEmpty())
        return std::nullopt;
    const int over = container.value(label::kOver).toInt();
    if (over > 0 && images.first().build <= over) {
        for (const KeptImage &image : images) {
            if (image.build == buildOf(container))
                return image;
        }
    }
    for (const KeptImage &image : images) {
        const bool hasFailed =
            image.notReady.isValid() && (!image.good.isValid() || image.notReady > image.good);
        if (!hasFailed)
            return image;
    }
    return images.first();
}

QMap<QString, Commit> pinsOf(const Profile &profile, const AppSettings &settings,
                             const BuildRecord &record)
{
    QMap<QString, Commit> pins = settings.pins;
    for (const Source &source : profile.sources) {
        const Result<Commit> commit = Commit::parse(record.commits.value(source.path));
        const bool isPinned = source.commit || pins.contains(source.path);
        if (!commit || !isPinned)
            continue;
        if (source.commit == *commit)
            pins.remove(source.path);
        else
            pins.insert(source.path, *commit);
    }
    return pins;
}

} // namespace slipway
