// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/store_map.h"
#include "base/mount.h"
#include "base/paths.h"
#include "base/settings.h"
#include "profiles/app_settings.h"
#include "profiles/profile.h"

namespace slipway {

struct AppsContext;

/// A folder of an app's, with the place on the person's disk that it has.
struct AppFolder {
    QString name; ///< As in the profile; empty for a further mount of the person's.
    QString label;
    Folder::Purpose purpose = Folder::Purpose::Data;
    QString host; ///< Of a volume its name; empty: the person has to choose it first.
    QString container;
    bool readOnly = false;
    enum class From { Default, Setting, Person } from = From::Default;
    bool isOptional =
        false; ///< Left out when it is not there: one kind of models in the person's own store.
    bool isMounted = true; ///< false: only the kinds in it are, each by itself.
    QString otherwise = {}; ///< Made and mounted instead of an optional one that is not there: what
                            ///< the app writes is then kept.
    QMap<QString, QByteArray> files = {}; ///< Which Slipway writes into it before each start.
    bool isChosen() const { return !host.isEmpty(); }
    bool isVolume() const { return isChosen() && !host.startsWith(u'/'); } ///< The engine keeps it.
    /// One kind of models, by the layout; neither a folder of the profile's nor a further mount.
    bool isOfLayout() const { return isOptional; }
    /// What tells it from the app's other folders: the profile's name, else where the app sees it.
    const QString &key() const { return name.isEmpty() ? container : name; }
    /// Slipway makes it when it is missing. A folder that the person named must be there: a missing
    /// one is more likely an unplugged disk than a wish for an empty folder.
    bool isMadeByUs() const { return from == From::Default; }
    friend bool operator==(const AppFolder &, const AppFolder &) = default;
};

/// What the person chose for all apps; empty: the defaults of Paths.
struct SharedFolders {
    QString models;
    QString outputs;
    StoreMap map = {}; ///< Of models.
    static SharedFolders of(const Settings &settings);
};

/// Where an app's models are.
struct ModelsFolder {
    QString host;
    AppFolder::From from = AppFolder::From::Default;
    StoreMap map;
    QString container; ///< Empty: the profile has none.
    bool readOnly = true;
};
ModelsFolder modelsFolderOf(const Profile &profile, const AppSettings &settings,
                            const SharedFolders &shared, const Paths &paths);

/// Where each folder of an app is, or that it is not chosen yet.
QList<AppFolder> foldersWithGaps(const Profile &profile, const AppSettings &settings,
                                 const SharedFolders &shared, const Paths &paths);

/// Where each folder of an app is. Missing: a folder that only the person can choose has not been
/// chosen.
Result<QList<AppFolder>> foldersOf(const Profile &profile, const AppSettings &settings,
                                   const SharedFolders &shared, const Paths &paths);

Result<QList<AppFolder>> foldersOf(const AppsContext &context, const Profile &profile,
                                   const AppSettings &settings);

/// Makes missing default folders as the person, writes the files that Slipway keeps for the app,
/// and checks that the other folders are there; answers those to be mounted. Blocking.
Result<QList<AppFolder>> makeFolders(const QList<AppFolder> &folders);

/// Where Slipway writes what tells an app of the places of models.
QString layoutFolder(const Paths &paths, const AppId &app);

Result<QList<Mount>> mountsOf(const QList<AppFolder> &folders);

} // namespace slipway
