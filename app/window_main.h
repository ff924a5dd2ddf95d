// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"

#include <QString>

class QApplication;

namespace slipway {

/// Shows the window and runs until it is closed, or hands over to the window that is already there;
/// @p address of a page may be empty. Answers the process's exit code.
int runWindow(QApplication &application, const Paths &paths, const QString &engine,
              const QString &address);

} // namespace slipway
