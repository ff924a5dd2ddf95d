// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"

#include <QString>

#include <optional>

namespace slipway {

/// A page of the window as other programs may ask for it: "slipway://app/comfyui",
/// "slipway://app/comfyui/logs", "slipway://build/comfyui", "slipway://apps",
/// "slipway://activity", "slipway://engine", "slipway://settings". It only ever shows something.
struct PageAddress {
    enum class Page { Apps, Activity, Engine, Settings, App, Build };
    Page page = Page::Apps;
    std::optional<AppId> app{}; ///< only with App and Build, and then never unset
    QString tab{}; ///< with App: "overview", "recipe", "logs", "history"

    /// Whoever wrote the address is not trusted: anything but the forms above is refused.
    static Result<PageAddress> parse(QStringView text);
};

} // namespace slipway
