// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"

#include <QString>

class QApplication;

namespace slipway {

/// Shows the window and runs until it is closed; answers the process's exit code.
int runWindow(QApplication &application, const Paths &paths, const QString &engine);

} // namespace slipway
