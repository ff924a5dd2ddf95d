// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"

#include <QVariant>

#include <optional>

namespace slipway {

/// What the person wants done. The window only says it; app/ makes the job.
struct Wish {
    enum class Kind {
        Install,
        Rebuild,
        Cancel,
        Start,
        Stop,
        Restart,
        Remove,
        RollBack,
        Open, ///< of an app
        SaveSettings,
        SaveAndRestart,
        ApplyLine, ///< that mends the known cause of a failed build, and build; detail: the cause
        CopyReport, ///< detail: number of a build of the past; 0: the newest
        StartLastGood, ///< of a failed build
        StartEngine,
        TryEngine, ///< of the engine
        TestEndpoint,
        PinTo, ///< of a source
        UndoPin, ///< detail: what the app said when it was pinned
        UpdateSource, ///< Pin to the newest commit and rebuild.
        CheckUpdates,
        StopCheck,
        BeginSearch, ///< for the commit that broke the app
        AnswerSearch,
        GoOnSearching, ///< where a start before this one was cut short
        EndSearch,
        OpenTrial, ///< the web UI of the commit that is tried
        SignIn, ///< to a git server; what was written goes to the keyring
        ForgetSignIn,
        KeepSecret, ///< of an app, in the keyring
        ForgetSecret,
        OpenFolder,
        MakeFolder, ///< that an app is to have, and that the person was asked about
        SaveRecipe,
        RunRemedy, ///< of a check; detail: its id
        ChooseModels,
        FinishFirstRun,
        AgainFirstRun,
        Quit,
    };
    Kind kind = Kind::Open;
    std::optional<AppId> app;
    QVariant detail; ///< SaveSettings, SaveAndRestart: std::optional<AppSettings>; Remove:
                     ///< QVariantMap{images, data}; RollBack: QVariantMap{build, configSnapshot},
                     ///< build 0: the last good one; OpenFolder, MakeFolder, SaveRecipe: a path;
                     ///< TestEndpoint: an engine's address; PinTo, UpdateSource, CheckUpdates,
                     ///< StopCheck: QVariantMap{path of the source, ref}; BeginSearch:
                     ///< QVariantMap{path, good, bad, judge, command, stop-first}; AnswerSearch:
                     ///< {answer: works, broken, skip}; SignIn: QVariantMap{server, user, secret};
                     ///< ForgetSignIn: a server;
                     ///< ApplyLine: a cause;
                     ///< KeepSecret: QVariantMap{name, value}; ForgetSecret: a variable;
                     ///< ChooseModels: QVariantMap{path, make}
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::Wish)
