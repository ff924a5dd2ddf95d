// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "profiles/app_settings.h"
#include "profiles/profile.h"
#include "recipes/held_packages.h"

#include <QByteArray>
#include <QList>

namespace slipway {

/// What a recipe needs to know beyond profile and settings. All of it ends up in the lock.
struct RecipeFacts {
    QString architecture = QStringLiteral("amd64");
    bool hasBuildKit =
        true; ///< Cache mounts are used only then; heredocs never, for old BuildKits.
    quint32 uid = 1000; ///< The person's.
    quint32 gid = 1000;
    QMap<QString, Commit>
        commits; ///< source path → commit; what is missing is taken from settings, then profile.
    QString baseDigest; ///< "sha256:…" of the base image, or empty when it is not known yet.
    QString s6Base; ///< Image name of our own s6 base; for the s6 lineage.
    QString torchIndex; ///< What "auto" means on this machine.
    std::optional<ImageRef> base = {}; ///< Instead of the profile's: one that this machine runs.
    bool standalone =
        false; ///< Clone from git inside the build instead of copying from the context.
    /// Source path → folder with that commit's files (SourceTree::folder). Only the context needs
    /// it: the Dockerfile and the digest are the same without, and the recipe is then not complete.
    QMap<QString, QString> trees;
    HeldPackages held; ///< By a lock.
    /// Certificates that this machine trusts beyond the usual ones (a proxy's): "name.crt" → PEM.
    QMap<QString, QByteArray> certificates;
};

/// One file or folder of a build context.
struct ContextEntry {
    QString name; ///< Path in the archive, relative, '/'-separated.
    QByteArray content = {}; ///< For files that the recipe writes.
    QString folder = {}; ///< When not empty: this folder's tree is put under `name`, sorted, fixed
                         ///< owner and time.
    QString file = {}; ///< When not empty: this file's bytes.
    int mode = 0644;
};

/// How one instruction of the Dockerfile is called for people; in the order of the instructions
/// that make a step.
struct RecipeStep {
    QString name; ///< "System packages", "Install PyTorch 2.7.1"
    int line = 0; ///< In the Dockerfile, from 1.
    bool isOwn = false; ///< Runs a line of the person's own.
};

struct Recipe {
    QByteArray dockerfile;
    QList<ContextEntry> context; ///< Without the Dockerfile itself, sorted by name.
    QList<RecipeStep> steps;
    QMap<QString, QString> labels; ///< io.slipway.*
    QString digest; ///< sha256 over Dockerfile, entry names, modes and contents, commits: equal
                    ///< recipes are equal.
    QStringList notes; ///< For the person: what is a stand-in, what was left out.
    bool isComplete = true; ///< The context can be packed; false: a source's tree was not given.
};

/// The recipe of an app: a pure function, byte for byte the same for the same arguments.
Result<Recipe> makeRecipe(const Profile &profile, const AppSettings &settings,
                          const RecipeFacts &facts);

} // namespace slipway
