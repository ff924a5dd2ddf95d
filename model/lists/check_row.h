// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// One check of this computer as it is shown: what is so, what follows, and the command that
/// remedies it.
struct CheckRow {
    enum class Level { Ok, Warn, Fail };
    QString id; ///< "engine", "disk", "gpu"
    Level level = Level::Ok;
    QString title; ///< "Docker is running"
    QString text{}; ///< What it means and what to do, in sentences.
    QString command{}; ///< As it is run: "pkexec systemctl start docker"; empty: none does it.
    bool commandAsRoot = false;
    friend bool operator==(const CheckRow &, const CheckRow &) = default;
};

} // namespace slipway
