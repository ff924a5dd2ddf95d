// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/app_folders.h"

namespace slipway {

/// One folder of models in one app.
struct LayoutRow {
    QString kind; ///< "checkpoints"
    QString host; ///< On the person's disk; empty: the store has no place for this kind.
    QString path; ///< In the app.
    ModelPlace::Way way = ModelPlace::Way::Bind;
    QString key = {}; ///< The app's own setting that names the path: "--lora-dir".
    bool readOnly = true;
    bool isOwn = false; ///< A folder of this app's alone, since the store has none for the kind.
    QString otherwise = {}; ///< Taken when `host` is not there; empty: the app then has nothing.
    friend bool operator==(const LayoutRow &, const LayoutRow &) = default;
};

/// bind, yaml, flag, env, register
QString wordOf(ModelPlace::Way way);

/// Where each kind of models is in an app and on the disk, by kind; pure. Several folders of one
/// kind are put beside each other below the place that the app knows.
QList<LayoutRow> modelLayout(const Profile &profile, const AppId &app, const ModelsFolder &models,
                             const Paths &paths);
QList<LayoutRow> modelLayout(const Profile &profile, const AppSettings &settings,
                             const SharedFolders &shared, const Paths &paths);

/// The content of the profile's layout-file, in the form that ComfyUI's
/// --extra-model-paths-config reads: paths without a base, and never as the default, into which
/// the app would download.
QByteArray extraModelPaths(const Profile &profile);

} // namespace slipway
