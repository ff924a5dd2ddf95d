// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/app_settings.h"

namespace slipway {

/// The option of that name; null: the profile has none.
const LaunchOption *optionOf(const Profile &profile, const QString &name);

/// What is wrong with a value for an option, as a sentence; empty: nothing.
QString optionProblem(const LaunchOption &option, const QString &value);

/// The value that an option has: the person's where the profile knows it and it fits, else the
/// usual one.
QString optionValue(const LaunchOption &option, const AppSettings &settings);

/// Names in the settings that the profile does not have, or whose values do not fit any more. They
/// are left out when the app starts.
QStringList strayOptions(const Profile &profile, const AppSettings &settings);

/// What the person adds to the command of an app: options in the profile's order, then the free
/// arguments. An app of the s6 lineage has its commands in the image: there are none.
QStringList launchWords(const Profile &profile, const AppSettings &settings);

/// Variables that options set.
QMap<QString, QString> optionVariables(const Profile &profile, const AppSettings &settings);

/// What an app's source must say if it knows the option with this value: "--lowvram".
QString knownBy(const LaunchOption &option, const QString &value);

/// The values that suit a card with so much memory: option → value. Options without a preset for it
/// are not in it.
QMap<QString, QString> presetFor(const Profile &profile, int gigabytes);

/// The limits of which a profile has presets, in GiB, smallest first.
QList<int> presetLimits(const Profile &profile);

/// A line as words, and words as a line that reads as them: "a 'b c'". Quotes hold words together;
/// nothing is expanded.
QStringList wordsIn(const QString &line);
QString lineOf(const QStringList &words);

} // namespace slipway
