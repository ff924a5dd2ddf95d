// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"
#include "engine/engine_values.h"

#include <optional>

namespace slipway {

/// The labels by which Slipway finds what it made, and the names that it gives.
namespace label {
inline constexpr QLatin1StringView kApp{"io.slipway.app"};
inline constexpr QLatin1StringView kProfile{"io.slipway.profile"};
inline constexpr QLatin1StringView kBuild{"io.slipway.build"}; ///< Build number, decimal.
inline constexpr QLatin1StringView kPin{
    "io.slipway.pin"}; ///< Full commit of the first source, or a version.
inline constexpr QLatin1StringView kLock{
    "io.slipway.lock"}; ///< sha256 of what went into the image.
inline constexpr QLatin1StringView kTrial{
    "io.slipway.trial"}; ///< In the place of kApp: the app that a commit is tried for.
inline constexpr QLatin1StringView kVolume{
    "io.slipway.volume"}; ///< Name of the volume that a container gives to an app's user.
inline constexpr QLatin1StringView kOver{
    "io.slipway.over"}; ///< Newest build of when a container was rolled back to an older one.
inline constexpr QLatin1StringView kConfig{
    "io.slipway.config"}; ///< sha256 of what a container was made from.
} // namespace label

/// The filter that finds everything of Slipway's, or of one app.
Labels labelFilter(const std::optional<AppId> &app = {});

QString imageName(const AppId &app); ///< "slipway/comfyui"
QString imageTag(const AppId &app, int build); ///< "slipway/comfyui:12"
QString containerName(const AppId &app); ///< "slipway-comfyui"
/// The name that a container bears while its successor is tried: it has an underscore, which no
/// app's id can hold.
QString setAsideName(const AppId &app);
QString trialName(const AppId &app); ///< Of the container in which an image is tried beside it.
QString trialTag(const AppId &app, const QString &commit); ///< "slipway/comfyui:try-963e7643"
QString listingName(const AppId &app); ///< Of the container that lists an image's packages.
QString givingName(const AppId &app); ///< Of the container that gives a new volume to the app.

/// Whose a container or image is; unset when the label is missing or cannot be an id.
std::optional<AppId> appOf(const Labels &labels);
int buildOf(const Labels &labels); ///< 0 when it is not told.

} // namespace slipway
