// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include <chrono>
#include <optional>

namespace slipway {

inline constexpr int kMostPids = 4'194'304; ///< Of pid_max on 64 bits, see proc(5).

/// What the engine does when an app ends by itself.
struct RestartPolicy {
    enum class When { Never, OnFailure, UnlessStopped };
    When when = When::Never;
    int tries = 3; ///< Of OnFailure.
    friend bool operator==(const RestartPolicy &, const RestartPolicy &) = default;
};

/// How an app runs, as far as the person wants it otherwise than its profile.
struct RunSettings {
    QMap<QString, QString> options; ///< Name of a LaunchOption → value; "true" and "false" of flags
    QStringList arguments; ///< Further words of the command line, as they are.
    QStringList environmentOff; ///< Variables that are not given, whoever sets them. Sorted.
    QStringList secrets; ///< Variables whose values the keyring has. Sorted.
    std::optional<qint64> memoryBytes; ///< 0: no limit, whatever the profile says.
    std::optional<double> cpus; ///< In processors; 0: no limit.
    std::optional<qint64> shmBytes;
    std::optional<int> pids; ///< Processes and threads; 0: no limit.
    QStringList gpus; ///< Only these, by Gpu::id; empty: all, when the app has any.
    std::optional<RestartPolicy> restart;
    bool withSlipway = false; ///< Started when Slipway's window opens.
    QString stopSignal;
    std::optional<std::chrono::seconds> stopGrace;
    bool internet = true; ///< False: it reaches nothing outside of this computer.
    std::optional<bool> readOnlyRoot;
    friend bool operator==(const RunSettings &, const RunSettings &) = default;
};

} // namespace slipway
