// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_state.h"
#include "base/app_id.h"

#include <QDateTime>
#include <QMetaType>

namespace slipway {

/// All that a card, a list row and the sidebar show of one app. Plain values; no pixels.
struct AppRow {
    explicit AppRow(AppId appId)
        : id(std::move(appId))
    {}
    AppId id;
    QString name;
    QString summary;
    QString icon; ///< tile name
    QString tint;
    bool isAi = false;
    AppState state = AppState::NotInstalled;
    bool isInstalled = false; ///< It has a container, an image or a build running.
    bool lastSeenRunning = false; ///< Only with Unknown.
    QString pin; ///< short commit or version
    QString pinTip; ///< full commit
    int behind = -1; ///< -1: not known
    int port = 0; ///< host port, 0: none
    QString url; ///< "http://localhost:7861/" while it can be opened
    double progress = -1; ///< of the build or start
    QString step; ///< "Installing PyTorch 2.7.1"
    QString timeLeft; ///< "about 4 min left"
    QString reason; ///< one line, for failed and unhealthy
    qint64 imageBytes = 0; ///< Of its image; 0: there is none.
    QString imageSize; ///< The same as text: "12.4 GB"
    QDateTime lastUsed;
    bool canOpen = false;
    friend bool operator==(const AppRow &, const AppRow &) = default;
};

} // namespace slipway
