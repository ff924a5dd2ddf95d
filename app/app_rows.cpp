// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_rows.h"

#include "words.h"

namespace slipway {

AppRow rowOf(const AppStatus &status, const Profile *profile, const std::optional<WorkShown> &work,
             const QDateTime &lastUsed, int behind)
{
    AppRow row(status.id);
    row.name = profile ? profile->name : status.id.text();
    if (profile) {
        row.summary = profile->summary;
        row.icon = profile->icon;
        row.tint = profile->tint;
        row.isAi = profile->kind == Profile::Kind::Ai;
        row.port = profile->web ? profile->web->preferred.value_or(profile->web->port).number() : 0;
    }
    row.state = status.state;
    row.behind = behind;
    row.isInstalled = status.isInstalled;
    row.lastSeenRunning = status.lastSeenRunning;
    row.pinTip = status.pin;
    if (row.pinTip.isEmpty() && profile) {
        if (!profile->sources.isEmpty() && profile->sources.constFirst().commit)
            row.pinTip = profile->sources.constFirst().commit->text();
        else
            row.pinTip = profile->version;
    }
    row.pin = briefPin(row.pinTip);
    if (status.port > 0)
        row.port = status.port;
    row.url = status.url;
    row.canOpen = status.canOpen
        || (status.state == AppState::Unknown && status.lastSeenRunning && !status.url.isEmpty());
    row.reason = status.reason;
    row.imageBytes = status.imageBytes;
    if (status.imageBytes > 0)
        row.imageSize = words::bytes(status.imageBytes);
    row.lastUsed = lastUsed.isValid() ? lastUsed : status.since;
    if (work) {
        row.progress = work->fraction;
        row.step = work->step;
        row.timeLeft = work->timeLeft;
    }
    return row;
}

} // namespace slipway
