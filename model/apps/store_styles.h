// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/store_map.h"

namespace slipway {

/// One kind of models in the folder of a UI.
struct StyleRow {
    const char *kind;
    QStringList folders; ///< Below the folder of models.
};

/// How one UI sorts models, and how its folder is told from others.
struct StyleFacts {
    StoreStyle style;
    const char *word;
    const char *name;
    /// Its folder of models, seen from its own folder.
    QStringList roots;
    /// Folders of models of which all, and of which one at least, must be there.
    QStringList all;
    QStringList any;
    /// Folders of which none may be there.
    QStringList none;
    /// Folders beside the folder of models that tell whose it is when its own cannot be seen.
    QStringList beside;
    QList<StyleRow> rows;
};

/// In the order in which they are tried: those with the most unmistakable names first.
const QList<StyleFacts> &styleFacts();

const StyleFacts &factsOf(StoreStyle style);

} // namespace slipway
