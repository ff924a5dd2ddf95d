// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway {

class WorkContext;

/// Whose way of sorting models into folders a store follows.
enum class StoreStyle { Slipway, A1111, ComfyUi, Fooocus, SwarmUi, StabilityMatrix, InvokeAi };

QString nameOf(StoreStyle style); ///< "ComfyUI", for people.
QString wordOf(StoreStyle style); ///< "comfyui", in settings and in --json.
std::optional<StoreStyle> storeStyleOf(const QString &word);

/// Where in a store each kind of models is. Nothing in a store is ever moved, linked or renamed:
/// another UI's folder keeps its names, and this is what they mean.
struct StoreMap {
    StoreStyle style = StoreStyle::Slipway;
    /// Kind → folders, relative to the store; "../embeddings" for the one that A1111 keeps beside
    /// its models. Empty in Slipway's own style, where a kind is its own folder.
    QMap<QString, QStringList> folders;

    /// The folders of @p kind, relative; none when this store has no place for it. A kind that the
    /// store sorts finer ("upscalers" into "upscalers/esrgan", …) is all of these; one that it does
    /// not sort at all is given whole to the finer kind that can read all of them.
    QStringList foldersFor(const QString &kind) const;

    /// false: it was recognised, but its folders say nothing of kinds, as in InvokeAI 6, which
    /// names them by keys of its own. Such a store is of no use to other apps.
    bool isUsable() const;

    /// As the person's settings have it; Slipway's own style when they have none of the folder that
    /// is set.
    static StoreMap of(const Settings &settings);
    friend bool operator==(const StoreMap &, const StoreMap &) = default;
};

/// A folder of models as another UI, or Slipway, has it.
struct KnownStore {
    QString root; ///< The folder with the kinds in it: /home/you/ComfyUI/models
    StoreMap map;
    friend bool operator==(const KnownStore &, const KnownStore &) = default;
};

/// What a folder has in it: the names of folders, two levels deep at most.
struct FolderListing {
    QString path; ///< Absolute.
    QStringList folders; ///< "models", "models/Stable-diffusion"
};

/// Whose folder this is, by the names in it: a UI's own folder (~/ComfyUI) or its folder of models
/// (~/ComfyUI/models). Unset when its names say nothing.
std::optional<KnownStore> recogniseStore(const FolderListing &listing);

/// Reads the names of folders; symbolic links to folders count as folders. Blocking; gives up after
/// some thousands of names, which no UI has.
FolderListing listFolder(const QString &path, const WorkContext &context);

/// What listFolder() and recogniseStore() say of @p path. Blocking.
std::optional<KnownStore> knownStoreAt(const QString &path, const WorkContext &context);

/// The same; a folder whose names say nothing is a store of Slipway's own style.
KnownStore storeAt(const QString &path, const WorkContext &context);

/// Makes it the folder of models of all apps: settings `folders/models`, `folders/models-style`
/// and `folders/models-map`. A running app has it after its next start.
void useStore(Settings &settings, const KnownStore &store);

} // namespace slipway
