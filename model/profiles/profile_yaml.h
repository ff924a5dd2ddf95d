// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/app_settings.h"
#include "profiles/problem.h"
#include "profiles/profile.h"

namespace slipway {

/// What reading one document gave: a profile when no problem is an error, and every problem at
/// once.
struct ReadProfile {
    std::optional<Profile> profile;
    QList<Problem> problems;
};

/// Reads a profile document, version 1 (resources/profiles/profile.schema.json). @p file is only
/// named in problems. Never throws; at most 1 MiB, 10,000 nodes and 32 levels are looked at,
/// aliases are refused.
ReadProfile readProfile(const QByteArray &yaml, const QString &file);

/// The document that readProfile() reads as @p profile.
QByteArray writeProfile(const Profile &profile);

struct ReadAppSettings {
    std::optional<AppSettings> settings;
    QList<Problem> problems;
};
ReadAppSettings readAppSettings(const QByteArray &yaml, const QString &file, const AppId &id);
/// Writes @p settings over @p before, whose unknown keys are kept.
QByteArray writeAppSettings(const AppSettings &settings, const QByteArray &before);

} // namespace slipway
