// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/app_id.h"

#include <QString>

class QWidget;

namespace slipway {

class Settings;

/// The page that was shown last, in one word for the settings: "apps", "activity", "engine",
/// "settings", "app/forge/logs", "build/forge".
struct LastPage {
    enum class Kind { Apps, Activity, Engine, Settings, App, Build };
    Kind kind = Kind::Apps;
    std::optional<AppId> app{}; ///< only with App and Build, and then never unset
    QString tab{};

    QString text() const;
    static LastPage of(const QString &text); ///< What cannot be read is Apps.
};

/// Where the window and the parts of its pages stood, and how logs are shown. Splitters and logs
/// are remembered by their object names.
void saveLayout(const QWidget &window, Settings &settings);
void restoreLayout(QWidget &window, const Settings &settings);

} // namespace slipway
