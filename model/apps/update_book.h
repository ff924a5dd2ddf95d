// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_sources.h"
#include "git/source_updates.h"

#include <QDateTime>
#include <QMap>

namespace slipway {

/// What a check said of one source.
struct SourceCheck {
    QString pin; ///< The commit that it was said of.
    std::optional<SourceUpdate> update = {}; ///< Unset: the check failed.
    QString problem = {}; ///< Error::summary of a failed one.
    bool wantsSignIn = false; ///< The server does not show it to just anybody.
    friend bool operator==(const SourceCheck &, const SourceCheck &) = default;
};

/// What the newest check said of an app.
struct AppUpdates {
    QDateTime checked;
    QMap<QString, SourceCheck> sources; ///< By path.
    friend bool operator==(const AppUpdates &, const AppUpdates &) = default;
};

/// What checks for updates said, kept so that "12 behind" is known without a network. A cache: one
/// that cannot be read is as if it were not there.
struct UpdateBook {
    QDateTime checked; ///< When all apps were looked at last.
    QMap<AppId, AppUpdates> apps;
    friend bool operator==(const UpdateBook &, const UpdateBook &) = default;

    static UpdateBook read(const Paths &paths);
    Result<> write(const Paths &paths) const;
};

QString updateBookFile(const Paths &paths);
QByteArray writeUpdates(const UpdateBook &book);
UpdateBook readUpdates(const QByteArray &json);

QString nameOf(SourceUpdate::State state); ///< "current", "behind", "rewritten", "branch-gone"

/// How many commits the app's own repository, its first source, is behind; -1: not known. What was
/// said of another pin does not count.
int behindOf(const UpdateBook &book, const AppId &id, const QList<AppSource> &sources);
/// The same; reads the app's builds from the disk.
int behindOf(const UpdateBook &book, const AppId &id, const AppsContext &context);

/// Puts what was found into @p book: of two looks at an app the newer one stays, unless its time is
/// still to come, since the clock was set back. @p checked: valid where it was of all apps. Pure.
void merge(UpdateBook &book, const QMap<AppId, AppUpdates> &found, const QDateTime &checked,
           const QDateTime &now);

/// The same in the book on the disk, which others that check meanwhile wait for; answers it whole.
/// Blocking.
UpdateBook addToBook(const Paths &paths, const QMap<AppId, AppUpdates> &found,
                     const QDateTime &checked);

} // namespace slipway
