// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/apps_context.h"
#include "base/thread_job.h"
#include "profiles/app_settings.h"

namespace slipway {

/// What is given to an app when it starts, and what its source says where it knows that.
struct GivenOption {
    QString told; ///< For people: "--lowvram"
    QString known; ///< What is looked for.
    friend bool operator==(const GivenOption &, const GivenOption &) = default;
};

/// What the person set beyond the profile's command: options, and free arguments that are options.
QList<GivenOption> givenOptions(const Profile &profile, const AppSettings &settings);

/// Those of @p given that none of the source's texts has as a word of its own; nothing where there
/// is no text: then nothing can be said.
QStringList unknownOptions(const QList<GivenOption> &given, const QList<QByteArray> &texts);

/// The options that the pinned commit of an app does not know. Looks into the files that the
/// profile names (Run::optionFiles) of its first source, as far as the vault has that commit; else
/// finds nothing. Never fails but by being cancelled.
JobOf<QStringList> *checkOptions(const AppsContext &context, const Profile &profile,
                                 const AppSettings &settings, QObject *owner);

} // namespace slipway
