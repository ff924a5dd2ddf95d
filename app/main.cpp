// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"
#include "window_main.h"

#include <QApplication>

#include <cstdio>

namespace {

bool hasDisplay()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    const slipway::ParsedLine line = slipway::parseCommandLine(argc, argv);
    if (line.end)
        return *line.end;
    if (line.request.verb != slipway::Verb::None)
        return slipway::runCli(argc, argv, line.request);
    if (!hasDisplay()) {
        std::fputs("slipway: There is no display to open a window on. `slipway --help` tells what "
                   "works in a terminal.\n",
                   stderr);
        return slipway::exitcode::kUsage;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("slipway"));
    QApplication::setApplicationDisplayName(QStringLiteral("Slipway"));
    QApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.slipway.Slipway"));
    return slipway::runWindow(application,
                              slipway::Paths::standard(line.request.config, line.request.data),
                              line.request.engine, line.request.address);
}
