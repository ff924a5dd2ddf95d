// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedy_job.h"

namespace slipway {

/// Starts the installed engine's service: `systemctl start docker`, through pkexec unless the user
/// is root, so that the desktop asks for the password. Where there is no systemd, `service docker
/// start`.
class EngineStarter : public RemedyJob
{
    Q_OBJECT
public:
    explicit EngineStarter(QObject *owner);
    /// The command as it is run, for the person to read beforehand; empty when nothing here can
    /// start a service.
    static QStringList command();
};

} // namespace slipway
