// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/thread_job.h"
#include "git/marks_cache.h"

#include <functional>

namespace slipway {

/// Finds the marks of those commits that @p cache does not know, in as many threads as there are
/// processors, and adds them to it. Ends with the first error; what was found until then is kept.
/// @p meanwhile is called once in this thread while others have begun to search.
Result<> findMarks(
    MarksCache &cache, const GitRepository &repository, const QList<git_oid> &commits,
    const MarkHints &hints, const WorkContext &context,
    const std::function<void()> &meanwhile = [] {});

} // namespace slipway
