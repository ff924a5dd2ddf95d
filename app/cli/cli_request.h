// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace slipway {

enum class Verb {
    None, ///< No verb: the window.
    Apps,
    Show,
    Recipe,
    Build,
    Rebuild,
    Start,
    Stop,
    Restart,
    Remove,
    Rollback,
    History,
    Bisect,
    Open,
    Logs,
    Status,
    Stats,
    Doctor,
    Set,
    Commits,
    Pin,
    Updates,
    Sync,
    Export,
    Import,
    Mounts,
    ProfileCheck,
    ProfileAdd,
    ProfileList,
    ModelsLayout,
    ModelsFind,
    ModelsUse,
    ModelsRegister,
};

/// What was asked for on the command line.
struct CliRequest {
    Verb verb = Verb::None;
    bool json = false;
    QString engine;
    QString config;
    QString data;
    QString address; ///< "slipway://app/comfyui": a page for the window to show
    QString app; ///< May be empty where it is optional.
    QStringList files;
    QStringList pairs; ///< set: KEY=VALUE
    QString out; ///< recipe --out
    bool standalone = false;
    bool lines = false; ///< recipe --lines
    std::optional<QString> addLine; ///< recipe --add
    QString place = QStringLiteral("last"); ///< recipe --place: where that stands
    QString mend; ///< recipe --mend: a known cause
    int dropLine = 0; ///< recipe --drop, from 1; 0: none
    bool noCache = false;
    bool locked = false; ///< rebuild --locked
    bool withSources = false; ///< export --with-sources
    bool yes = false; ///< import, mounts: --yes
    bool images = false;
    bool dataToo = false;
    bool print = false;
    bool follow = false;
    int tail = -1; ///< -1: all
    int build = 0; ///< rollback N, rebuild --locked N; 0: the last good one
    bool configSnapshot = false;
    bool keepConfig = false;
    std::optional<bool> beside; ///< rebuild: try it beside the old one
    QString good;
    QString bad;
    QString command; ///< bisect --run
    bool ask = false;
    bool stop = false; ///< bisect --stop
    bool stopFirst = false; ///< bisect --stop-first
    QString ref; ///< pin: a branch, a tag, a commit or its first digits
    QString source; ///< --source: its path in the app; empty: the app's own
    int most = 50; ///< commits -n
    bool fetch = false; ///< commits: ask the server first
    bool known = false; ///< updates: what the last check said
    bool unpin = false;
    bool tidy = false; ///< sync --tidy
    bool network = false; ///< doctor --network
    QString mountsAct; ///< mounts: "set", "add", "remove", "reset"; empty: list them
    QStringList mounts; ///< what that is done to
    QString name; ///< mounts add --name
};

/// How the program ends.
namespace exitcode {
inline constexpr int kDone = 0;
inline constexpr int kFailed = 1;
inline constexpr int kUsage = 2;
inline constexpr int kNoEngine = 3;
inline constexpr int kInvalidInput = 4;
inline constexpr int kCancelled = 130;
} // namespace exitcode

/// A request, or the code to end with (help was shown, or the usage is wrong and that was said).
struct ParsedLine {
    CliRequest request;
    std::optional<int> end;
};

ParsedLine parseCommandLine(int argc, char **argv);

} // namespace slipway
