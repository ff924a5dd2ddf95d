// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/command_job.h"

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway {

CommandJob::CommandJob(QString line, const QProcessEnvironment &environment, QObject *owner)
    : JobOf(owner)
    , m_line(std::move(line))
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    // A group of its own, so that what it began ends with it.
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { emit wrote(QString::fromUtf8(m_process.readAllStandardOutput())); });
    connect(&m_process, &QProcess::finished, this, &CommandJob::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail({Error::Kind::Failed, tr("The command could not be run."),
                  m_process.errorString()});
    });
}

void CommandJob::run()
{
    m_process.start(u"/bin/sh"_s, {u"-c"_s, m_line});
}

void CommandJob::end(int code, QProcess::ExitStatus status)
{
    if (status == QProcess::NormalExit)
        finish(code);
    else
        fail({Error::Kind::Failed, tr("The command was ended by signal %1.").arg(code), m_line});
}

void CommandJob::letGo()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.disconnect(this);
    if (m_process.processId() > 0)
        ::kill(-pid_t(m_process.processId()), SIGKILL);
}

} // namespace slipway
