// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_starter.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace slipway {

QStringList EngineStarter::command()
{
    QStringList words;
    const bool hasSystemd = QFileInfo::exists(QStringLiteral("/run/systemd/system"));
    if (hasSystemd && !QStandardPaths::findExecutable(QStringLiteral("systemctl")).isEmpty())
        words = {QStringLiteral("systemctl"), QStringLiteral("start"), QStringLiteral("docker")};
    else if (QFileInfo::exists(QStringLiteral("/etc/init.d/docker")))
        words = {QStringLiteral("/etc/init.d/docker"), QStringLiteral("start")};
    else
        return {};
    if (!canBecomeRoot())
        return {};
    if (geteuid() != 0)
        words.prepend(QStringLiteral("pkexec"));
    return words;
}

EngineStarter::EngineStarter(QObject *owner)
    : RemedyJob(
        command(), owner,
        {tr("Slipway cannot start Docker here. Start it as your system does, or install it."),
         tr("Docker was not started, since the password was not given."),
         tr("Docker did not start.")})
{}

} // namespace slipway
