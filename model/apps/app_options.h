// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway {

struct BuildOptions {
    bool noCache = false;
};

struct RemoveOptions {
    bool images = false;
    /// The app's own folder under data/apps. Folders that the person chose, models and outputs
    /// always stay.
    bool data = false;
};

} // namespace slipway
