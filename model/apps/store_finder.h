// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/store_map.h"
#include "base/thread_job.h"

namespace slipway {

/// A folder of models that was found on this machine.
struct FoundStore {
    KnownStore store;
    QString home; ///< What was recognised: /home/you/ComfyUI
    int files = 0; ///< Model files: see isModelFile().
    qint64 bytes = 0; ///< Of these; a file with several names counts once.
    bool isAll = true; ///< false: there are more, counting was ended.
    friend bool operator==(const FoundStore &, const FoundStore &) = default;
};

/// Where other UIs are looked for.
struct SearchPlaces {
    QString home; ///< /home/you
    QString documents; ///< As the desktop names it: /home/you/Dokumente
    QStringList disks; ///< Folders with mounted disks in them: /media/you, /run/media/you, /mnt
    int depth = 3; ///< Levels below a disk at which a UI's folder may be.

    static SearchPlaces ofThisMachine();
};

/// @p name ends as a file with weights does: .safetensors, .ckpt, .gguf, .pt, .pth
bool isModelFile(const QString &name);

/// The folders where UIs put themselves by their own instructions, and those of which people make a
/// habit: absolute, whether they exist or not, the likeliest first.
QStringList usualPlaces(const SearchPlaces &places);

/// Looks in the usual places and on the disks; answers stores with at least one model file, the
/// fullest first. A folder that two ways lead to is told once. Ends by itself after some seconds'
/// worth of folders on a very full disk: what was found until then is the answer. Progress says
/// which place is being looked at.
Result<QList<FoundStore>> searchStores(const SearchPlaces &places, const WorkContext &context);

/// searchStores() in a worker.
ThreadJob<QList<FoundStore>> *findStores(const SearchPlaces &places, QObject *owner);

} // namespace slipway
