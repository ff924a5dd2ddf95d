// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"

#include <QString>

namespace slipway {

/// A page of the window as other programs may ask for it: "slipway://app/comfyui",
/// "slipway://app/comfyui/logs", "slipway://build/comfyui". It only ever shows something.
struct PageAddress {
    AppId app;
    QString tab; ///< "overview", "recipe", "logs", "history"; empty: its build

    /// Whoever wrote the address is not trusted: anything but the forms above is refused.
    static Result<PageAddress> parse(QStringView text);
};

} // namespace slipway
