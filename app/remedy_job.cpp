// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedy_job.h"

#include <QStandardPaths>

#include <unistd.h>

namespace slipway {

namespace {

constexpr qsizetype kMostWords = 4000; ///< Of what the command said.
// pkexec(1): 126 when the question was dismissed, 127 when it could not be asked.
constexpr int kDismissed = 126;
constexpr int kNotAsked = 127;

QString orElse(const QString &words, const QString &usual)
{
    return words.isEmpty() ? usual : words;
}

} // namespace

RemedyJob::RemedyJob(QStringList command, QObject *owner, Words words)
    : JobOf(owner)
    , m_command(std::move(command))
    , m_words(std::move(words))
{
    // Root needs nobody's leave, and may have nobody to ask.
    if (geteuid() == 0 && m_command.value(0) == QStringLiteral("pkexec"))
        m_command.removeFirst();
}

RemedyJob::~RemedyJob()
{
    RemedyJob::letGo();
}

void RemedyJob::run()
{
    if (m_command.isEmpty()) {
        fail({Error::Kind::Failed, orElse(m_words.none, tr("There is no command for this.")), {}});
        return;
    }
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    connect(m_process, &QProcess::finished, this, &RemedyJob::end);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail({Error::Kind::Missing,
                  orElse(m_words.failed, tr("“%1” could not be run.").arg(m_command.first())),
                  m_process->errorString()});
    });
    m_process->start(m_command.first(), m_command.mid(1), QIODevice::ReadOnly);
}

void RemedyJob::end(int code, QProcess::ExitStatus status)
{
    const QString said = QString::fromLocal8Bit(m_process->readAll()).trimmed().right(kMostWords);
    const bool isAsked = m_command.first() == QStringLiteral("pkexec");
    if (status == QProcess::NormalExit && code == 0)
        finish({});
    else if (isAsked && (code == kDismissed || code == kNotAsked))
        fail({Error::Kind::NoPermission,
              orElse(m_words.refused, tr("Nothing was done, since the password was not given.")),
              said});
    else
        fail({Error::Kind::Failed, orElse(m_words.failed, tr("The command did not work.")), said});
}

void RemedyJob::letGo()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->deleteLater();
    m_process.clear();
}

bool canBecomeRoot()
{
    return geteuid() == 0 || !QStandardPaths::findExecutable(QStringLiteral("pkexec")).isEmpty();
}

} // namespace slipway
