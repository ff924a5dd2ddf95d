// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cli_request.h"

namespace slipway {

/// Runs a verb without a window; the exit code.
int runCli(int argc, char **argv, const CliRequest &request);

} // namespace slipway
