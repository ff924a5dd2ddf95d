// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace slipway {

/// One step of the work on an app, as people see it.
struct AppStep {
    enum class State { Waiting, Running, Done, Cached, Failed, Skipped };
    QString name; ///< "Install PyTorch 2.7.1"
    QString detail; ///< While it runs or when it failed: "1.9 of 3.3 GB", "pip stopped with code 1"
    State state = State::Waiting;
    qint64 startedMs = 0; ///< Since the epoch; 0: not yet.
    qint64 endedMs = 0;
    double fraction = -1; ///< 0 … 1, or -1
    double expectedSeconds = 0; ///< From earlier builds; 0: not known.
    friend bool operator==(const AppStep &, const AppStep &) = default;
};

QString
nameOf(AppStep::State state); ///< "waiting", "running", "done", "cached", "failed", "skipped"

/// The work's output.
struct AppLog {
    QString text{}; ///< Whole lines, each with its '\n', without colours; empty: none is whole yet.
    /// The same as a terminal gets it, cut anywhere, with what of the next line is there already.
    /// Empty: as `text`.
    QString written{};
    QString writer{}; ///< Whose lines `written` goes on with: several write at once.
    int step = -1; ///< Index of the step, -1: none.
    qint64 atMs = 0; ///< Since the epoch.
    double seconds = -1; ///< Since the step began.
    bool isError = false; ///< From the error stream, or an error message.
    bool isCommand = false; ///< The headline of an instruction.
};

/// What is said now, as whole lines: the last one gets its end where that is missing.
AppLog linesOf(const QString &text, int step = -1);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::AppStep)
Q_DECLARE_METATYPE(slipway::AppLog)
