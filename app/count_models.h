// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/thread_job.h"

#include <QString>

namespace slipway {

inline constexpr int kMostCountedModels = 20'000;

/// The model files in a folder and below it.
struct CountedModels {
    int files = 0;
    qint64 bytes = 0;
    bool isAll = true; ///< false: there are more than are counted.
};

/// Blocking; ends early when it is cancelled. Links to folders are not followed.
CountedModels countModels(const QString &folder, const WorkContext &context);

QString countText(int files, bool isAll); ///< "38 files", "more than 20,000 files"

} // namespace slipway
