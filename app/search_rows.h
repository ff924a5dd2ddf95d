// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apps/bisect_job.h"
#include "lists/source_view.h"

namespace slipway {

/// A search as the window shows it.
struct SearchInput {
    std::optional<BisectSearch> search; ///< Unset: it is being made ready.
    std::optional<BisectJob::Question> question;
    QString doing; ///< "Installing PyTorch 2.7.1": of the build or the start
    double fraction = -1; ///< of that
    bool isEnded = false; ///< No job works on it any more.
    QString trouble; ///< why it ended without an answer
    QDateTime now;
};

SearchView searchViewOf(const SearchInput &input); ///< Pure.

} // namespace slipway
