// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_starter.h"

#include <QFileInfo>
#include <QProcess>
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
    if (geteuid() != 0) {
        if (QStandardPaths::findExecutable(QStringLiteral("pkexec")).isEmpty())
            return {};
        words.prepend(QStringLiteral("pkexec"));
    }
    return words;
}

EngineStarter::~EngineStarter()
{
    EngineStarter::letGo();
}

void EngineStarter::run()
{
    QStringList words = command();
    if (words.isEmpty()) {
        fail({Error::Kind::NotInstalled,
              tr("Slipway cannot start Docker here. Start it as your system does, or install it."),
              {}});
        return;
    }
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const QString said = QString::fromLocal8Bit(m_process->readAll()).trimmed();
        if (status == QProcess::NormalExit && code == 0)
            finish({});
        else if (code == 126 || code == 127) // pkexec: the dialog was closed, or not allowed
            fail({Error::Kind::NoPermission,
                  tr("Docker was not started, since the password was not given."), said});
        else
            fail({Error::Kind::Failed, tr("Docker did not start."), said});
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail({Error::Kind::Failed, tr("Docker did not start."), m_process->errorString()});
    });
    const QString program = words.takeFirst();
    m_process->start(program, words, QIODevice::ReadOnly);
}

void EngineStarter::letGo()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->deleteLater();
    m_process.clear();
}

} // namespace slipway
