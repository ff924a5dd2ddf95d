// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace slipway {

/// The states of an app, in the words of the command line.
enum class AppState {
    NotInstalled,
    Building,
    Stopped,
    Starting,
    Running,
    Unhealthy,
    Failed,
    Unknown
};

/// Whether its container runs and its web UI has answered once.
constexpr bool isUp(AppState state)
{
    return state == AppState::Running || state == AppState::Unhealthy;
}

/// Whether its container runs.
constexpr bool isAlive(AppState state)
{
    return isUp(state) || state == AppState::Starting;
}

/// "not-installed", "building", …
QString nameOf(AppState state);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::AppState)
