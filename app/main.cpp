// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include <cstdio>

int main(int argc, char **argv)
{
    const slipway::ParsedLine line = slipway::parseCommandLine(argc, argv);
    if (line.end)
        return *line.end;
    if (line.request.verb != slipway::Verb::None)
        return slipway::runCli(argc, argv, line.request);
    std::fputs("slipway: This build has no window. `slipway --help` tells what it does.\n", stderr);
    return slipway::exitcode::kUsage;
}
