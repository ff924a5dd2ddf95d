// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"

#include <QDateTime>
#include <QString>

namespace slipway {

/// One piece of work on an app, as the Activity page shows it. Plain values; no pixels.
struct ActivityRow {
    explicit ActivityRow(AppId appId)
        : app(std::move(appId))
    {}
    /// Elsewhere: another process works on it. CutShort: whoever did it is gone.
    enum class State { Running, Elsewhere, Done, Failed, Cancelled, CutShort };
    QString id;
    AppId app;
    QString name; ///< of the app
    QString tile;
    QString tint;
    QString icon; ///< what was done: "play", "stop", "rebuild", …
    State state = State::Done;
    bool isBuild = false;
    QString title; ///< "Forge started"
    QString text; ///< "Answered on 7861 after 18 s"
    QDateTime began;
    QDateTime ended;
    double progress = -1; ///< While it runs; -1: not known.
    QString timeLeft; ///< "about 4 min left" or empty
    int build = 0; ///< Number of a build that can be opened; 0: none.
    QString reason; ///< Longer words to read: why it failed and what was said last.

    bool isOver() const { return state != State::Running && state != State::Elsewhere; }
    bool isProblem() const { return state == State::Failed || state == State::CutShort; }
    QDateTime when() const { return ended.isValid() ? ended : began; }
    friend bool operator==(const ActivityRow &, const ActivityRow &) = default;
};

} // namespace slipway
