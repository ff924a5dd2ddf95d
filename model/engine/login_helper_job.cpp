// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/login_helper_job.h"

#include "base/log.h"
#include "base/thread_job.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype kMostAnswer = 64 * 1024; // bytes; a login is a few hundred
constexpr qsizetype kMostReason = 200; // bytes of it in our log

} // namespace

KeptLoginJob::KeptLoginJob(QString registry, EngineSurroundings surroundings, QObject *owner)
    : JobOf(owner)
    , m_registry(std::move(registry))
    , m_surroundings(std::move(surroundings))
{}

void KeptLoginJob::run()
{
    auto *reading = new ThreadJob<QByteArray>(
        [read = m_surroundings.read, file = m_surroundings.dockerFolder() + u"/config.json"_s](
            const WorkContext &) -> Result<QByteArray> {
            return read(file).value_or(QByteArray());
        },
        this);
    connect(reading, &Job::finished, this, [this, reading] {
        m_config = reading->result().value_or(QByteArray());
        const std::optional<LoginHelper> helper = loginHelperIn(m_config, m_registry);
        if (helper)
            ask(*helper);
        else
            finishFromFile();
    });
    reading->start();
}

void KeptLoginJob::ask(const LoginHelper &helper)
{
    m_process = new QProcess(this);
    m_process->setProgram(helper.program);
    m_process->setArguments({u"get"_s});
    connect(m_process, &QProcess::readyReadStandardOutput, this, &KeptLoginJob::take);
    connect(m_process, &QProcess::finished, this, &KeptLoginJob::end);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        qCWarning(logEngine) << m_process->program() << "keeps the logins, and cannot be started:"
                             << m_process->errorString();
        finishFromFile();
    });
    connect(m_process, &QProcess::started, this, [this, server = helper.server] {
        m_process->write(server.toUtf8() + '\n');
        m_process->closeWriteChannel();
    });
    m_process->start();
}

void KeptLoginJob::take()
{
    m_answer += m_process->readAllStandardOutput();
    if (m_answer.size() > kMostAnswer)
        m_process->kill();
}

void KeptLoginJob::end(int code, QProcess::ExitStatus status)
{
    take();
    if (status != QProcess::NormalExit || code != 0) {
        // Where it fails its answer is its reason; where it does not, a secret.
        qCInfo(logEngine) << m_process->program() << "has no login for" << m_registry
                          << m_answer.left(kMostReason);
        finishFromFile();
        return;
    }
    if (const std::optional<RegistryLogin> login = loginFrom(m_answer, m_registry))
        finish(login);
    else
        finishFromFile();
}

void KeptLoginJob::finishFromFile()
{
    finish(loginIn(m_config, m_registry));
}

void KeptLoginJob::letGo()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    // It may wait for the person, who is asked to unlock a keyring; nobody waits for it any more.
    m_process->setParent(parent());
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
    m_process = nullptr;
}

} // namespace slipway
