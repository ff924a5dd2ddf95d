// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedy_job.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// pkexec(1): 127 when the password was not given or the dialog does not come, 126 when the person
// closed the dialog.
constexpr int kDismissed = 126;
constexpr int kNotAllowed = 127;

} // namespace

RemedyJob::RemedyJob(QStringList words, QObject *owner)
    : JobOf(owner)
    , m_words(std::move(words))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        const QString text = QString::fromLocal8Bit(m_process.readAllStandardOutput());
        m_said += text;
        emit wrote(text);
    });
    connect(&m_process, &QProcess::finished, this, &RemedyJob::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail({Error::Kind::Failed, tr("“%1” could not be started.").arg(m_words.value(0)),
                  m_process.errorString()});
    });
}

RemedyJob::~RemedyJob()
{
    RemedyJob::letGo();
}

void RemedyJob::run()
{
    m_process.start(m_words.value(0), m_words.mid(1));
}

void RemedyJob::end(int code, QProcess::ExitStatus status)
{
    m_said += QString::fromLocal8Bit(m_process.readAllStandardOutput());
    const bool isByPolkit = m_words.value(0) == "pkexec"_L1;
    if (status == QProcess::NormalExit && code == 0)
        finish({});
    else if (isByPolkit && status == QProcess::NormalExit
             && (code == kDismissed || code == kNotAllowed))
        fail({Error::Kind::NoPermission,
              tr("Nothing was changed, since the password was not given."), m_said.trimmed()});
    else
        fail({Error::Kind::Failed, tr("The command did not work."), m_said.trimmed()});
}

void RemedyJob::letGo()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.disconnect(this);
    m_process.kill(); // What runs as root by pkexec ends by itself.
}

} // namespace slipway
