// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "profiles/app_settings.h"

namespace slipway {

/// One thing that the person can set about how an app runs, as text.
struct RunKey {
    QString key; ///< "memory", "option.vram", "env.HF_HOME"
    QString value; ///< What counts; of a secret nothing.
    QString usual; ///< What counts when it is not set.
    QString allowed; ///< What it takes, for people.
    bool isSet = false; ///< By the person.
    bool isSecret = false;
};

/// All that @p profile has or the person set, in the order in which they are told.
QList<RunKey> runKeys(const Profile &profile, const AppSettings &settings);

/// Sets a key, or forgets what was set where @p value is empty. Malformed: there is no such key, or
/// it does not take this value; the sentence says what it takes.
///
/// "secret.NAME" takes "-": its value goes to the keyring, by whoever has it; what is set here is
/// only that there is one.
Result<> setRunKey(AppSettings &settings, const Profile &profile, const QString &key,
                   const QString &value);

/// Whether only this computer reaches an app.
bool isOnlyHere(const AppSettings &settings);

/// What settings do not go together, as a sentence; empty: they do.
QString runConflict(const Profile &profile, const AppSettings &settings);

} // namespace slipway
