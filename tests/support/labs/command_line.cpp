// SPDX-License-Identifier: GPL-3.0-or-later
// `slipway` with its command line alone: without the window's libraries it is small enough to be
// carried to a machine that is lent. See gpu_bundle.sh.
#include "cli/cli.h"

int main(int argc, char **argv)
{
    const slipway::ParsedLine line = slipway::parseCommandLine(argc, argv);
    return line.end ? *line.end : slipway::runCli(argc, argv, line.request);
}
