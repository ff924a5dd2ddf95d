// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/bisect.h"

#include <QString>

#include <optional>

namespace slipway {

struct BuildOptions {
    bool noCache = false;
    /// The build by whose lock everything is held, 0: the newest good one. Unset: by none.
    std::optional<int> locked = {};
    /// Whether the new image is tried beside the running one before it takes its place. Unset: if
    /// the app can run twice; see canRunTwice().
    std::optional<bool> beside = {};
    /// Builds one commit of a source to try it, as no build of the app: it gets no number, no lock
    /// and none of the app's labels.
    struct Trial {
        QString source; ///< Path of the profile's source.
        Commit commit;
        QString folder; ///< For the recipe and the log.
    };
    std::optional<Trial> trial = {};
};

struct RollbackOptions {
    int build = 0; ///< 0: the last good one before the one in use.
    bool configSnapshot = false; ///< Brings back the settings of when that build was left, too.
};

/// What a new search for the commit that broke an app begins with.
struct BisectOptions {
    QString good; ///< A commit, tag or branch where it worked.
    QString bad; ///< A later one where it does not; empty: the app's branch.
    BisectJudge judge = BisectJudge::Probe;
    QString command = {}; ///< Of the judge Command.
    QString source = {}; ///< Path of the profile's source; empty: the first one.
    bool stopFirst = false; ///< Stops the app until the search ends: see besideWarning().
};

struct RemoveOptions {
    bool images = false;
    /// The app's own folder under data/apps. Folders that the person chose, models and outputs
    /// always stay.
    bool data = false;
};

} // namespace slipway
