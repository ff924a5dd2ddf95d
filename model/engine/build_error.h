// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>

namespace slipway {

/// What is known of a build that failed.
struct FailedBuild {
    QString message; ///< The builder's own words.
    QString step; ///< Name of the step that failed, or empty.
    QString lastOutput; ///< The end of that step's output: a full disk is told there alone.
};

/// The exit code at the end of a builder's message, in the words of Docker 20.10 to 29 and Podman.
std::optional<int> exitCodeIn(const QString &message);

/// The Error for the person: which step, which cause. The detail is the builder's message.
Error buildErrorOf(const FailedBuild &failure);

} // namespace slipway
