// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/build_record.h"
#include "engine/engine_values.h"
#include "profiles/app_settings.h"
#include "profiles/profile.h"

namespace slipway {

/// An image of an app that is there, with what its lock says.
struct KeptImage {
    int build = 0;
    QString tag; ///< "slipway/comfyui:12", or the image's id
    ImageSummary image;
    QString pin;
    QDateTime good; ///< See BuildRecord.
    QDateTime notReady;
    bool isInUse = false;
    bool isKept = false; ///< For a rollback: clearing up leaves it.
};

class Settings;

constexpr int kGoodImagesKept = 3;
/// How many good images of an app stay, as the person set it ("builds/good-images-kept"); 0: all.
int goodImagesKept(const Settings &settings);

/// Newest first. @p inUse: the build of the container, 0: none. Kept are the one in use, the newest
/// one and the @p goodKept newest good ones, 0: all. A pure function, like all that follow.
QList<KeptImage> keptImages(const QList<BuildRecord> &records, const QList<ImageSummary> &images,
                            int inUse, int goodKept = kGoodImagesKept);

/// Which build to go back to when none was named: the newest good one before the one in use; in
/// use may be none, or one without an image. 0: there is none.
int lastGoodBuild(const QList<KeptImage> &images, int inUse);

/// What clearing up removes after the build @p inUse proved good: older images that are not kept,
/// without the last good one. One that never ran may be good, and one without Slipway's name is
/// somebody's: both stay. What a search names stays as well: @p searched are its commits.
QList<KeptImage> imagesToClear(const QList<KeptImage> &images, int inUse,
                               const QStringList &searched);

/// The image that a start takes: that of the container while it was rolled back and nothing was
/// built since; else the newest one that has not failed to answer, or the newest one.
std::optional<KeptImage> imageToStart(const QList<KeptImage> &images, const Labels &container);

/// What the app's pins become, so that its next build is of the same commits: a source that has a
/// pin gets the commit of @p record, one that follows its branch goes on following it.
QMap<QString, Commit> pinsOf(const Profile &profile, const AppSettings &settings,
                             const BuildRecord &record);

} // namespace slipway
