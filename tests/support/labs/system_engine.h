// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::labs {

/// The engine of this machine, which tests share: SLIPWAY_TEST_ENGINE, or Docker's system socket.
inline QString systemEngine()
{
    const QString named = qEnvironmentVariable("SLIPWAY_TEST_ENGINE");
    return named.isEmpty() ? QStringLiteral("/var/run/docker.sock") : named;
}

} // namespace slipway::labs
