// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/model_layout.h"
#include "apps/mount_look.h"
#include "count_models.h"
#include "lists/mount_list.h"

namespace slipway {

/// All that the Mounts tab is made of.
struct MountsInput {
    Profile profile;
    AppSettings settings;
    MountLook look;
    QList<LayoutRow> layout; ///< Where each kind of models is; empty: nothing is to be told of it.
    QHash<QString, CountedModels>
        counted; ///< In the layout's folders, as far as they were counted.
    QList<AppFolder> usual; ///< Where the profile's folders are unless chosen.
    QString home; ///< As paths are shown.
    QString store; ///< Where all apps have their models.
};

/// A pure function.
MountsView mountsView(const MountsInput &input);

} // namespace slipway
